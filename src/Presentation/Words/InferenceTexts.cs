namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of <c>infer</c>: which logic the tables of a case follow.</summary>
public static class InferenceTexts
{
    /// <summary>Kind of page.</summary>
    public static Text Kind { get; } = new("How tables were formed", "Hoe tafels zijn samengesteld");

    /// <summary>Title: {0} case.</summary>
    public static Text Title { get; } = new("Which logic do the tables of {0} follow?", "Welke logica volgen de tafels van {0}?");

    /// <summary>Size: {0} actors, {1} tables, {2} worlds.</summary>
    public static Text Size { get; } = new(
        "{0} actors and {1} tables, compared with {2} simulated worlds of the same actors.",
        "{0} actoren en {1} tafels, vergeleken met {2} gesimuleerde werelden van dezelfde actoren.");

    /// <summary>Heading of the verdict.</summary>
    public static Text VerdictTitle { get; } = new("The answer", "Het antwoord");

    /// <summary>Verdict, in large letters.</summary>
    public static Text InterestLike { get; } = new("Formed from interests", "Samengesteld vanuit belangen");

    /// <summary>Verdict, in large letters.</summary>
    public static Text IssueLike { get; } = new("Formed from the issue", "Samengesteld vanuit de opgave");

    /// <summary>Verdict, in large letters.</summary>
    public static Text Between { get; } = new("Between interests and the issue", "Tussen belangen en opgave in");

    /// <summary>Verdict, in large letters.</summary>
    public static Text CannotBeTold { get; } = new("These data cannot tell", "Deze gegevens geven geen uitsluitsel");

    /// <summary>Verdict, in large letters.</summary>
    public static Text NoneFits { get; } = new("None of these logics fits", "Geen van deze logica's past");

    /// <summary>In place of a verdict, in large letters: only the gate was asked for.</summary>
    public static Text WorthEstimating { get; } = new("An estimate is worth making", "Een schatting heeft zin");

    /// <summary>{0} and {1} the ends of the interval.</summary>
    public static Text Interval { get; } = new(
        "With a probability of 95 %, λ lies between {0} and {1}. On this scale 0 means that parties look only at their own interests when they set up tables, and 1 that they look only at the issue.",
        "Met een kans van 95 % ligt λ tussen {0} en {1}. Op deze schaal betekent 0 dat partijen bij het samenstellen van tafels alleen naar hun eigen belangen kijken, en 1 dat zij alleen naar de opgave kijken.");

    /// <summary>{0} mean.</summary>
    public static Text Point { get; } = new("The best single estimate is {0}.", "De beste schatting in één getal is {0}.");

    /// <summary>Why there is no single value.</summary>
    public static Text NoPoint { get; } = new(
        "No single value is given. With so few tables, the estimates for worlds of known λ are too rough for that.",
        "Er wordt niet één getal genoemd. Met zo weinig tafels zijn de schattingen voor werelden met een bekende λ daarvoor te grof.");

    /// <summary>{0} median of chance, {1} and {2} its range, {3} share as far.</summary>
    public static Text Chance { get; } = new(
        "Tables formed by chance have no λ, but the method still gives them one: with these actors the estimate is about {0} (between {1} and {2} in 95 of 100 such worlds). {3} of such worlds lie at least as far from that value as these tables do.",
        "Tafels die het toeval samenstelt, hebben geen λ, maar de methode geeft ze er toch een: bij deze actoren is de schatting ongeveer {0} (in 95 van de 100 van zulke werelden tussen {1} en {2}). Van die werelden ligt {3} minstens even ver van die waarde als deze tafels.");

    /// <summary>Always said.</summary>
    public static Text OnlyOnes { get; } = new(
        "This holds if these logics are the only ones. Tables can also come about in ways that the model does not have, and then leave the same trace.",
        "Dit geldt als dit de enige logica's zijn. Tafels kunnen ook tot stand komen op manieren die het model niet kent, en dan hetzelfde spoor achterlaten.");

    /// <summary>Fewer draws than the checks need: {0} draws, {1} full.</summary>
    public static Text FirstLook { get; } = new(
        "This is a first look, with {0} worlds instead of {1}. The checks use fewer worlds too, and are easier to pass. Do not quote it.",
        "Dit is een eerste blik, met {0} werelden in plaats van {1}. Ook de controles gebruiken minder werelden en zijn gemakkelijker te halen. Citeer dit niet.");

    /// <summary>Reason: {0} R², {1} bar.</summary>
    public static Text GateShut { get; } = new(
        "Even in simulated worlds of these actors, where the answer is known, tables hardly show how they were formed: they explain {0} of the variation in λ, while {1} is needed. So nothing was estimated.",
        "Zelfs in gesimuleerde werelden van deze actoren, waar het antwoord bekend is, laten tafels nauwelijks zien hoe ze zijn samengesteld: ze verklaren {0} van de verschillen in λ, en {1} is nodig. Daarom is er niets geschat.");

    /// <summary>Reason: no summary varies.</summary>
    public static Text GateNothing { get; } = new(
        "Everything that can be measured about these tables is the same in all simulated worlds of these actors. So nothing was estimated.",
        "Alles wat aan deze tafels te meten is, is in alle gesimuleerde werelden van deze actoren gelijk. Daarom is er niets geschat.");

    /// <summary>Reason: {0} checks that were missed.</summary>
    public static Text CheckMissed { get; } = new(
        "An estimate was made, but it is not shown, because it did not pass these checks: {0}. The table below says what was reached and what is needed.",
        "Er is een schatting gemaakt, maar die wordt niet getoond, omdat zij niet door deze controles kwam: {0}. In de tabel hieronder staat wat is bereikt en wat nodig is.");

    /// <summary>Reason: {0} widest.</summary>
    public static Text TooWide { get; } = new(
        "That range is wider than {0}, so it leaves nearly everything open.",
        "Dat bereik is breder dan {0} en laat dus bijna alles open.");

    /// <summary>Reason.</summary>
    public static Text Undecided { get; } = new(
        "That range lies neither entirely below 0.5, nor entirely above it, nor entirely between 0.2 and 0.8. More tables would narrow it.",
        "Dat bereik ligt niet helemaal onder 0,5, niet helemaal erboven, en ook niet helemaal tussen 0,2 en 0,8. Met meer tafels zou het smaller worden.");

    /// <summary>Reason: {0} p.</summary>
    public static Text HeldOutDiffers { get; } = new(
        "Some features were kept out of the estimate. In these tables they differ from those in the worlds that fit best (p = {0}; 0.05 is needed). Something that the model does not have shaped these tables, so no number is given.",
        "Sommige kenmerken zijn buiten de schatting gehouden. Bij deze tafels wijken ze af van die in de best passende werelden (p = {0}; 0,05 is nodig). Bij deze tafels speelt iets mee wat het model niet kent. Daarom wordt er geen getal genoemd.");

    /// <summary>Reason: {0} p.</summary>
    public static Text UsedDiffers { get; } = new(
        "Even among the worlds that fit best, hardly any looks like these tables as a whole (p = {0}; 0.01 is needed). Something that the model does not have shaped these tables, so no number is given.",
        "Onder de best passende werelden is er vrijwel geen die als geheel op deze tafels lijkt (p = {0}; 0,01 is nodig). Bij deze tafels speelt iets mee wat het model niet kent. Daarom wordt er geen getal genoemd.");

    /// <summary>Reason: {0} model, {1} probability.</summary>
    public static Text OtherModel { get; } = new(
        "The tables look more like {0} than like anything between interests and the issue. The probability that they were formed by chance or mandate is {1}. No λ describes that, so no number is given.",
        "De tafels lijken meer op {0} dan op iets tussen belangen en opgave. De kans dat toeval of mandaat ze heeft bepaald, is {1}. Daar past geen λ bij. Daarom wordt er geen getal genoemd.");

    /// <summary>{0} column, {1} R² with it, {2} R² now.</summary>
    public static Text HelpsMost { get; } = new(
        "What would help most: {0}. With that, tables of these actors would explain {1} of the variation in λ instead of {2}.",
        "Dit zou het meest helpen: {0}. Daarmee zouden tafels van deze actoren {1} van de verschillen in λ verklaren in plaats van {2}.");

    /// <summary>No column would help.</summary>
    public static Text NothingHelps { get; } = new(
        "No other column of data would help. More tables may.", "Geen enkele andere kolom met gegevens zou helpen. Meer tafels misschien wel.");

    /// <summary>Only the gate was asked for.</summary>
    public static Text GateOpen { get; } = new(
        "The gate is open: in simulated worlds of these actors, tables explain {0} of the variation in λ, and {1} is needed.",
        "De voorcontrole is gehaald: in gesimuleerde werelden van deze actoren verklaren tafels {0} van de verschillen in λ, en {1} is nodig.");

    /// <summary>Seconded.</summary>
    public static Text Seconded { get; } = new(
        "A second method, which does not use the simulator, says the same.", "Een tweede methode, die de simulator niet gebruikt, zegt hetzelfde.");

    /// <summary>Not seconded: {0} what the second opinion reads.</summary>
    public static Text NotSeconded { get; } = new(
        "A second method, which does not use the simulator, does not say the same: it reads the tables as {0}. Treat the answer with care.",
        "Een tweede methode, die de simulator niet gebruikt, zegt iets anders: die leest de tafels als {0}. Ga voorzichtig met het antwoord om.");

    /// <summary>The second opinion neither agrees nor contradicts.</summary>
    public static Text SecondOpen { get; } = new(
        "A second method, which does not use the simulator, neither confirms nor contradicts this.", "Een tweede methode, die de simulator niet gebruikt, bevestigt noch weerspreekt dit.");

    /// <summary>Heading of the figure.</summary>
    public static Text FigureTitle { get; } = new("Where λ lies, given these tables", "Waar λ ligt, gegeven deze tafels");

    /// <summary>Axis: 0 … 1.</summary>
    public static Text Lambda { get; } = new("λ, from interests to the issue", "λ, van belangen naar opgave");

    /// <summary>Under 0.</summary>
    public static Text AxisInterests { get; } = new("interests", "belangen");

    /// <summary>Under 1.</summary>
    public static Text AxisIssue { get; } = new("the issue", "opgave");

    /// <summary>Axis.</summary>
    public static Text Probability { get; } = new("probability", "kans");

    /// <summary>Mark of chance.</summary>
    public static Text ChanceMark { get; } = new("by chance", "bij toeval");

    /// <summary>Hover of a bar: {0} from, {1} to, {2} probability.</summary>
    public static Text Bar { get; } = new("λ from {0} to {1}: {2}", "λ van {0} tot {1}: {2}");

    /// <summary>How to read the figure.</summary>
    public static Text FigureHow { get; } = new(
        "the height of a bar is the probability that λ lies there, given these tables. The shaded band holds 95 % of the probability. The dashed line is the estimate for tables formed by chance: an answer near it may be no more than chance.",
        "de hoogte van een staaf is de kans dat λ daar ligt, gegeven deze tafels. De grijze band bevat 95 % van die kans. De streepjeslijn is de schatting voor tafels die het toeval samenstelt: een antwoord in de buurt daarvan kan louter toeval zijn.");

    /// <summary>Heading of the checks.</summary>
    public static Text ChecksTitle { get; } = new("What the answer rests on", "Waar het antwoord op steunt");

    /// <summary>How to read the checks.</summary>
    public static Text ChecksHow { get; } = new(
        "before a number is given, the method must prove itself in simulated worlds of these very actors, where the true answer is known. Every row must be passed, except those that are only shown.",
        "voordat er een getal wordt genoemd, moet de methode zich bewijzen in gesimuleerde werelden van precies deze actoren, waar het ware antwoord bekend is. Elke rij moet zijn gehaald, behalve de rijen die alleen ter informatie zijn.");

    /// <summary>Column.</summary>
    public static Text Check { get; } = new("Check", "Controle");

    /// <summary>Column.</summary>
    public static Text Reached { get; } = new("Reached", "Bereikt");

    /// <summary>Column.</summary>
    public static Text Allowed { get; } = new("Needed", "Nodig");

    /// <summary>Column.</summary>
    public static Text Sets { get; } = new("Worlds", "Werelden");

    /// <summary>Column.</summary>
    public static Text Outcome { get; } = new("Passed?", "Gehaald?");

    /// <summary>Outcome of a row.</summary>
    public static Text Passed { get; } = new("passed", "gehaald");

    /// <summary>Outcome of a row.</summary>
    public static Text Missed { get; } = new("missed", "niet gehaald");

    /// <summary>Outcome of a row on which only the single value hangs.</summary>
    public static Text MissedPoint { get; } = new("missed: interval only", "niet gehaald: alleen het interval");

    /// <summary>Outcome of a row on which nothing hangs.</summary>
    public static Text Shown { get; } = new("only shown", "ter informatie");

    /// <summary>{0} least.</summary>
    public static Text AtLeast { get; } = new("at least {0}", "ten minste {0}");

    /// <summary>{0} most.</summary>
    public static Text AtMost { get; } = new("at most {0}", "ten hoogste {0}");

    /// <summary>{0} least, {1} most.</summary>
    public static Text FromTo { get; } = new("{0} to {1}", "{0} tot {1}");

    /// <summary>Check.</summary>
    public static Text Calibration { get; } = new("worlds of these actors", "werelden van deze actoren");

    /// <summary>Check.</summary>
    public static Text NearCalibration { get; } = new("worlds nearest to these tables", "werelden die het meest op deze tafels lijken");

    /// <summary>Check.</summary>
    public static Text Recovery { get; } = new("worlds of known λ", "werelden met een bekende λ");

    /// <summary>Check.</summary>
    public static Text WrongWorlds { get; } = new("worlds that follow another logic", "werelden met een andere logica");

    /// <summary>Check.</summary>
    public static Text PosteriorPredictive { get; } = new("worlds of the estimate", "werelden van de schatting");

    /// <summary>Part.</summary>
    public static Text Ranks { get; } = new("how unevenly true values are spread over their estimates (1 is the limit)", "hoe ongelijkmatig ware waarden over hun schattingen liggen (1 is de grens)");

    /// <summary>Part: {0} level.</summary>
    public static Text Coverage { get; } = new("{0} intervals that hold the true value", "{0}-intervallen die de ware waarde bevatten");

    /// <summary>Part: {0} λ.</summary>
    public static Text Bias { get; } = new("mean error at λ = {0}", "gemiddelde afwijking bij λ = {0}");

    /// <summary>Part.</summary>
    public static Text Error { get; } = new("typical error at λ from 0.2 to 0.8", "gebruikelijke fout bij λ van 0,2 tot 0,8");

    /// <summary>Part: {0} λ.</summary>
    public static Text Width { get; } = new("width of the 95 % interval at λ = {0}", "breedte van het 95 %-interval bij λ = {0}");

    /// <summary>Part: {0} λ.</summary>
    public static Text FalselyRefused { get; } = new("refused as chance or mandate, though λ = {0}", "geweigerd als toeval of mandaat, terwijl λ = {0}");

    /// <summary>Part: {0} model.</summary>
    public static Text Refused { get; } = new("refused, or no narrow interval: {0}", "geweigerd, of geen smal interval: {0}");

    /// <summary>Part.</summary>
    public static Text HeldOut { get; } = new("features that the estimate does not use, all at once (p)", "kenmerken die apart zijn gehouden, samen (p)");

    /// <summary>Part.</summary>
    public static Text Used { get; } = new("the features that the estimate uses (p)", "de kenmerken die de schatting gebruikt (p)");

    /// <summary>What the ends do.</summary>
    public static Text Ends { get; } = new(
        "At λ = 0 and λ = 1 an estimate can err in one direction only, so it is pulled inwards. This is shown, but it does not count.",
        "Bij λ = 0 en λ = 1 kan een schatting maar naar één kant fout zijn, dus schuift zij daar naar binnen. Dat staat er ter informatie en telt niet mee.");

    /// <summary>Heading of the models.</summary>
    public static Text ModelsTitle { get; } = new("Which logic the tables look like most", "Op welke logica de tafels het meest lijken");

    /// <summary>Sentence: {0} model, {1} probability.</summary>
    public static Text ModelWithLambda { get; } = new(
        "If one of the models below is right, the probability that it is neither chance nor mandate is {1}. The tables look most like {0}.",
        "Als een van de modellen hieronder klopt, is de kans dat het geen toeval of mandaat is {1}. De tafels lijken het meest op {0}.");

    /// <summary>Sentence: {0} model, {1} probability.</summary>
    public static Text ModelWithoutLambda { get; } = new(
        "If one of the models below is right, the probability that it is chance or mandate is {1}. The tables look most like {0}.",
        "Als een van de modellen hieronder klopt, is de kans dat het toeval of mandaat is {1}. De tafels lijken het meest op {0}.");

    /// <summary>How to read the models: {0} worlds of each.</summary>
    public static Text ModelsHow { get; } = new(
        "a forest of decision trees has learnt from {0} simulated worlds of each model to tell them apart. Votes: the share of the trees that assign these tables to that model. Recognised: how often simulated worlds of a model are assigned to that same model. A model that is hardly recognised cannot be distinguished from the others. What counts is whether chance and mandate together have more votes than all other logics together.",
        "een bos van beslisbomen heeft van {0} gesimuleerde werelden per model geleerd ze uit elkaar te houden. Stemmen: het deel van de bomen dat deze tafels bij dat model indeelt. Herkend: hoe vaak gesimuleerde werelden van een model ook bij dat model worden ingedeeld. Een model dat nauwelijks wordt herkend, is niet van de andere te onderscheiden. Het gaat erom of toeval en mandaat samen meer stemmen krijgen dan alle andere logica's samen.");

    /// <summary>Column.</summary>
    public static Text Model { get; } = new("Logic", "Logica");

    /// <summary>Column.</summary>
    public static Text Votes { get; } = new("Votes", "Stemmen");

    /// <summary>Column.</summary>
    public static Text Recognised { get; } = new("Recognised", "Herkend");

    /// <summary>Summary of the folded matrix.</summary>
    public static Text Confusion { get; } = new("Which model is mistaken for which: all models", "Welk model voor welk wordt aangezien: alle modellen");

    /// <summary>Corner of the matrix.</summary>
    public static Text ConfusionCorner { get; } = new("Worlds of … are classified as", "Werelden van … worden ingedeeld bij");

    /// <summary>Model.</summary>
    public static Text ModelInterest { get; } = new("own interests", "eigen belangen");

    /// <summary>Model.</summary>
    public static Text ModelKindred { get; } = new("kindred parties", "verwante partijen");

    /// <summary>Model.</summary>
    public static Text ModelMutualGains { get; } = new("mutual gains", "wederzijds voordeel");

    /// <summary>Model.</summary>
    public static Text ModelIssue { get; } = new("the issue", "de opgave");

    /// <summary>Model.</summary>
    public static Text ModelExpert { get; } = new("expertise", "deskundigheid");

    /// <summary>Model.</summary>
    public static Text ModelMandate { get; } = new("mandate", "mandaat");

    /// <summary>Model.</summary>
    public static Text ModelRandom { get; } = new("chance", "toeval");

    /// <summary>Model.</summary>
    public static Text ModelDegrees { get; } = new("chance, with as many tables per actor as now", "toeval, met evenveel tafels per actor als nu");

    /// <summary>Model.</summary>
    public static Text ModelBetween { get; } = new("a mix of interests and the issue", "een mix van belangen en opgave");

    /// <summary>Wrong worlds.</summary>
    public static Text ModelHomophily { get; } = new("inviting one's own kind", "eigen soort uitnodigen");

    /// <summary>Heading of the second opinion.</summary>
    public static Text SecondTitle { get; } = new("A second opinion, without the simulator", "Een tweede mening, zonder de simulator");

    /// <summary>Sentence: {0} reading.</summary>
    public static Text SecondReads { get; } = new("This method reads these tables as {0}.", "Deze methode leest de tafels als {0}.");

    /// <summary>No answer.</summary>
    public static Text SecondNothing { get; } = new(
        "It has no answer: the case lacks the columns that it needs, or what it compares does not vary.",
        "Die geeft geen antwoord: de casus mist de kolommen die ervoor nodig zijn, of wat wordt vergeleken varieert niet.");

    /// <summary>Reading.</summary>
    public static Text ReadInterest { get; } = new("formed from interests", "samengesteld vanuit belangen");

    /// <summary>Reading.</summary>
    public static Text ReadIssue { get; } = new("formed from the issue", "samengesteld vanuit de opgave");

    /// <summary>Reading.</summary>
    public static Text ReadNeither { get; } = new("not clearly formed from interests or from the issue", "niet duidelijk samengesteld vanuit belangen of vanuit de opgave");

    /// <summary>How to read it: {0} tables, {1} drawn.</summary>
    public static Text SecondHow { get; } = new(
        "each of {0} tables is compared with {1} tables of the same size drawn from these actors (conditional logit). Above 0: real tables have more of it than drawn ones. A coefficient is per standard deviation. The coefficient plus or minus twice its standard error is about a 95 % interval.",
        "elk van de {0} tafels is vergeleken met {1} tafels van dezelfde grootte die uit deze actoren zijn getrokken (conditionele logit). Boven 0: echte tafels hebben er meer van dan getrokken tafels. Een coëfficiënt geldt per standaardafwijking. De coëfficiënt plus of min twee keer de standaardfout is ongeveer een 95 %-interval.");

    /// <summary>What could not be used: {0} tables, {1} drawn tables.</summary>
    public static Text SecondLeftOut { get; } = new(
        "A feature has no value in some tables, so they are left out: {0} of the real tables and {1} of the drawn ones.",
        "Bij sommige tafels heeft een kenmerk geen waarde. Die tellen niet mee: {0} van de echte en {1} van de getrokken tafels.");

    /// <summary>Column.</summary>
    public static Text Feature { get; } = new("Feature", "Kenmerk");

    /// <summary>Column.</summary>
    public static Text Coefficient { get; } = new("Coefficient", "Coëfficiënt");

    /// <summary>Column.</summary>
    public static Text StandardError { get; } = new("Standard error", "Standaardfout");

    /// <summary>Only the first step was judged.</summary>
    public static Text FirstStep { get; } = new(
        "The features separate real tables from drawn ones without exception, so the coefficients would grow without end. The reading therefore rests on the first step of the fit.",
        "De kenmerken scheiden echte tafels zonder uitzondering van getrokken tafels, zodat de coëfficiënten eindeloos zouden groeien. Daarom is alleen de eerste stap van de schatting beoordeeld.");

    /// <summary>Heading of the columns.</summary>
    public static Text ColumnsTitle { get; } = new("Which data would help", "Welke gegevens zouden helpen");

    /// <summary>What the case has: {0} columns, {1} R².</summary>
    public static Text ColumnsNow { get; } = new(
        "Besides who sits at which table and the kind of each actor, the case gives: {0}. With that, tables of these actors explain {1} of the variation in λ between simulated worlds.",
        "Naast wie aan welke tafel zit en de soort van elke actor geeft de casus: {0}. Daarmee verklaren tafels van deze actoren {1} van de verschillen in λ tussen gesimuleerde werelden.");

    /// <summary>In place of the columns where the case has none.</summary>
    public static Text NothingElse { get; } = new("nothing else", "verder niets");

    /// <summary>How to read the columns.</summary>
    public static Text ColumnsHow { get; } = new(
        "for each column that the case lacks, the share of the differences in λ that would be explained with it. In simulated worlds everything is known, so this needs no guess.",
        "per kolom die de casus mist: het deel van de verschillen in λ dat ermee verklaard zou worden. In gesimuleerde werelden is alles bekend, dus dit is geen gok.");

    /// <summary>Column of the table.</summary>
    public static Text Column { get; } = new("Column", "Kolom");

    /// <summary>Summary of what is folded away: {0} features.</summary>
    public static Text Measured { get; } = new("What was measured about these tables: {0} features", "Wat van deze tafels is gemeten: {0} kenmerken");

    /// <summary>Column of the table.</summary>
    public static Text Value { get; } = new("Value", "Waarde");

    /// <summary>Column of the table.</summary>
    public static Text WithIt { get; } = new("Explained with it", "Verklaard ermee");

    /// <summary>Heading of the other parameters.</summary>
    public static Text OthersTitle { get; } = new("What else was estimated", "Wat er verder is geschat");

    /// <summary>How to read the other parameters.</summary>
    public static Text OthersHow { get; } = new(
        "these are estimated along with λ, so that the interval of λ takes their uncertainty into account. They have not been checked one by one: do not quote them.",
        "deze zijn samen met λ geschat, zodat het interval van λ rekening houdt met de onzekerheid daarover. Ze zijn niet elk apart gecontroleerd: citeer ze niet.");

    /// <summary>Column.</summary>
    public static Text Setting { get; } = new("Setting", "Instelling");

    /// <summary>Column.</summary>
    public static Text NinetyFive { get; } = new("95 % interval", "95 %-interval");

    /// <summary>Heading of the method.</summary>
    public static Text MethodTitle { get; } = new("How it was done, in plain words", "Hoe het is gedaan, in gewone taal");

    /// <summary>Method.</summary>
    public static Text MethodWorlds { get; } = new(
        "The simulator plays many worlds with these very actors, and as many tables of the same sizes. How far parties look at their own interests or at the issue (λ) differs from world to world. Everything else that is not known is drawn anew for each world: how willing parties are, how many others they look at, how much they favour acquaintances, how often they misjudge.",
        "De simulator speelt veel werelden met precies deze actoren, en met evenveel tafels van dezelfde grootte. Hoe sterk partijen naar hun eigen belangen of naar de opgave kijken (λ), verschilt per wereld. Al het andere dat onbekend is, wordt per wereld opnieuw getrokken: hoe bereid partijen zijn, hoeveel anderen zij bekijken, hoe sterk zij bekenden voortrekken, hoe vaak zij zich vergissen.");

    /// <summary>Method.</summary>
    public static Text MethodCompare { get; } = new(
        "The same features are measured in every world as in the real tables: how seats are divided, whether the same parties meet again and again, how unlike members are, and, where the data allow, how far their positions lie apart and how well they cover the issue. Each is also compared with networks in which everybody keeps as many seats and every table its size. The worlds that look most like the real tables tell which λ fits.",
        "In elke wereld worden dezelfde kenmerken gemeten als bij de echte tafels: hoe de plaatsen zijn verdeeld, of steeds dezelfde partijen bij elkaar zitten, hoe verschillend leden zijn en, waar de gegevens het toelaten, hoe ver hun posities uiteenliggen en hoe goed zij de opgave dekken. Elk kenmerk wordt ook vergeleken met netwerken waarin iedereen evenveel plaatsen houdt en elke tafel even groot blijft. De werelden die het meest op de echte tafels lijken, zeggen welke λ past.");

    /// <summary>Method.</summary>
    public static Text MethodDoubt { get; } = new(
        "A method like this always gives a number, even where it should not. So it is first tried out on worlds with a known answer, and on worlds that follow another logic altogether, which it must refuse. A number is given only if all of that goes well. If not, the page says what is missing.",
        "Zo'n methode geeft altijd een getal, ook waar dat niet zou moeten. Daarom wordt zij eerst beproefd op werelden met een bekend antwoord, en op werelden met een heel andere logica, die zij moet weigeren. Pas als dat allemaal goed gaat, wordt er een getal genoemd. Zo niet, dan staat hier wat er ontbreekt.");

    /// <summary>Method: where the rest stands.</summary>
    public static Text MethodMore { get; } = new(
        "docs/inference.md has the method in full, with every bar and what was reached in general.",
        "In docs/inference.md staat de methode volledig, met elke grens en wat er in het algemeen is bereikt.");

    /// <summary>Heading of how it was made.</summary>
    public static Text MadeTitle { get; } = new("What it is based on", "Waarop het is gebaseerd");

    /// <summary>Fact.</summary>
    public static Text Case { get; } = new("Case", "Casus");

    /// <summary>Fact.</summary>
    public static Text CaseHash { get; } = new("SHA-256 of the case", "SHA-256 van de casus");

    /// <summary>Fact.</summary>
    public static Text Draws { get; } = new("Worlds in the reference table", "Werelden in de referentietabel");

    /// <summary>Fact: estimators, each with its score; the arrow is at the one that was chosen.</summary>
    public static Text Estimator { get; } = new("Estimators, with their error in cross-validation", "Schatters, met hun fout in kruisvalidatie");

    /// <summary>Estimator.</summary>
    public static Text RegressionOwn { get; } = new("regression on the worlds nearest in λ", "regressie op de werelden die het naast liggen in λ");

    /// <summary>Estimator.</summary>
    public static Text RegressionAll { get; } = new("regression on the worlds nearest in all parameters", "regressie op de werelden die het naast liggen in alle parameters");

    /// <summary>Estimator.</summary>
    public static Text Forest { get; } = new("forest of decision trees", "bos van beslisbomen");

    /// <summary>Feature of the second opinion.</summary>
    public static Text FeaturePositions { get; } = new("likeness of positions", "gelijkenis van posities");

    /// <summary>Feature of the second opinion.</summary>
    public static Text FeatureKind { get; } = new("likeness of kind", "gelijkenis van soort");

    /// <summary>Feature of the second opinion.</summary>
    public static Text FeatureCoverage { get; } = new("coverage of the issue", "dekking van de opgave");

    /// <summary>Feature of the second opinion.</summary>
    public static Text FeatureTies { get; } = new("ties between members", "banden tussen leden");

    /// <summary>Parameter.</summary>
    public static Text Willingness { get; } = new("mean willingness", "gemiddelde bereidheid");

    /// <summary>Parameter.</summary>
    public static Text Scouted { get; } = new("actors that a convener looks at", "actoren die een initiatiefnemer bekijkt");

    /// <summary>Parameter.</summary>
    public static Text Acquaintance { get; } = new("weight of knowing each other", "gewicht van elkaar kennen");

    /// <summary>Parameter.</summary>
    public static Text Misjudgement { get; } = new("error of judgement", "beoordelingsfout");

    /// <summary>Parameter.</summary>
    public static Text Homophily { get; } = new("homophily of ties", "homofilie van banden");

    /// <summary>Parameter.</summary>
    public static Text KindPull { get; } = new("pull of kind on interests", "invloed van soort op belangen");

    /// <summary>Parameter.</summary>
    public static Text ClusteringOfInterests { get; } = new("clustering of interests", "clustering van belangen");
}
