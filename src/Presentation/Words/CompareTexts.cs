namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the page that compares scenarios.</summary>
public static class CompareTexts
{
    /// <summary>Kind of document, before the title.</summary>
    public static Text Kind { get; } = new("Comparison of scenarios", "Vergelijking van scenario's");

    /// <summary>Title over several results: {0} their names.</summary>
    public static Text Several { get; } = new("{0} compared", "{0} vergeleken");

    /// <summary>Size: {0} scenarios, {1} baseline, {2} worlds.</summary>
    public static Text Size { get; } = new(
        "{0} scenarios against {1}, over {2} simulated worlds each. In every world the same actors meet the same issues; only the way in which tables form differs.",
        "{0} scenario's tegenover {1}, elk over {2} gesimuleerde werelden. In elke wereld krijgen dezelfde actoren dezelfde opgaven; alleen hoe tafels ontstaan verschilt.");

    /// <summary>Size where not all are paired: {0} scenarios, {1} baseline.</summary>
    public static Text SizeUnpaired { get; } = new(
        "{0} scenarios against {1}. They did not all run in the same worlds. Where worlds differ, differences are unpaired and therefore less precise.",
        "{0} scenario's tegenover {1}. Ze liepen niet allemaal in dezelfde werelden. Waar werelden verschillen, zijn verschillen niet gepaard en dus minder nauwkeurig.");

    /// <summary>Warning: {0} result, {1} runs there, {2} planned.</summary>
    public static Text Unfinished { get; } = new(
        "{0} is not finished: it has {1} of {2} runs. What follows can still change.",
        "{0} is niet klaar: er zijn {1} van de {2} runs. Wat volgt kan nog veranderen.");

    /// <summary>Warning: {0} result.</summary>
    public static Text NoManifest { get; } = new(
        "{0} has no readable manifest, so it is unknown which version made it.",
        "{0} heeft geen leesbaar manifest, dus is onbekend welke versie het heeft gemaakt.");

    /// <summary>Warning: {0} and {2} results, {1} and {3} versions.</summary>
    public static Text Versions { get; } = new(
        "opgavesim {1} made {0}, and {3} made {2}. A difference between them may come from the program.",
        "{0} is gemaakt met opgavesim {1}, {2} met {3}. Een verschil ertussen kan van het programma komen.");

    /// <summary>Several results: common precedents are those of one result.</summary>
    public static Text OtherPrecedents { get; } = new(
        "Scenarios share precedents only within one result. Across results, novelty, novelty given size, and new and useful are therefore measured against different precedents. Novelty against known practices can be compared.",
        "Scenario's delen precedenten alleen binnen één resultaat. Vernieuwing, vernieuwing gecorrigeerd voor omvang en nieuw en nuttig worden in verschillende resultaten dus niet met dezelfde precedenten vergeleken. Bij vernieuwing tegenover bekende praktijken gebeurt dat wel.");

    /// <summary>Warning: {0} result, {1} first result, {2} settings that differ.</summary>
    public static Text OtherWorlds { get; } = new(
        "{0} ran in other worlds than {1} ({2}). Their scenarios cannot be paired world by world; a difference between them can come from these settings.",
        "{0} liep in andere werelden dan {1} ({2}). Hun scenario's kunnen niet per wereld worden gepaard; een verschil ertussen kan van deze instellingen komen.");

    /// <summary>Warning: {0} result, {1} first result, {2} settings that differ.</summary>
    public static Text Counted { get; } = new(
        "{0} counts differently from {1} ({2}), so their values do not measure exactly the same.",
        "{0} telt anders dan {1} ({2}), dus hun waarden meten niet precies hetzelfde.");

    /// <summary>Heading of the conclusions.</summary>
    public static Text ShortTitle { get; } = new("In short", "In het kort");

    /// <summary>Heading of a pair: {0} against {1}.</summary>
    public static Text Pair { get; } = new("{0} compared with {1}", "{0} vergeleken met {1}");

    /// <summary>Sentence: {0} scenario, {1} the other, {2} outcomes with their differences.</summary>
    public static Text IsBetter { get; } = new(
        "Under “{0}” tables do better than under “{1}” on {2}.", "Bij ‘{0}’ doen tafels het beter dan bij ‘{1}’ op {2}.");

    /// <summary>Sentence: {0} scenario, {1} the other, {2} outcomes with their differences.</summary>
    public static Text IsWorse { get; } = new(
        "Under “{0}” tables do worse than under “{1}” on {2}.", "Bij ‘{0}’ doen tafels het slechter dan bij ‘{1}’ op {2}.");

    /// <summary>Sentence: {0} scenario, {1} the other, {2} outcomes with their differences.</summary>
    public static Text IsSame { get; } = new(
        "Between “{0}” and “{1}” there is no difference that matters in {2}.", "Tussen ‘{0}’ en ‘{1}’ is er geen verschil dat ertoe doet in {2}.");

    /// <summary>Sentence: {0} scenario, {1} the other, {2} outcomes with their differences.</summary>
    public static Text IsOpen { get; } = new(
        "It is inconclusive whether “{0}” and “{1}” differ in {2}.", "Het is onbeslist of ‘{0}’ en ‘{1}’ verschillen in {2}.");

    /// <summary>Behind an outcome that is inconclusive: {0} the difference, {1} worlds.</summary>
    public static Text NewStudy { get; } = new(
        "{0}; a new study with a new seed needs about {1} worlds", "{0}; een nieuw onderzoek met een nieuw startgetal heeft ongeveer {1} werelden nodig");

    /// <summary>Behind an outcome that is better or worse: {0} the difference, whose interval reaches inside δ.</summary>
    public static Text PerhapsSmall { get; } = new("{0}, perhaps too little to matter", "{0}, misschien te weinig om ertoe te doen");

    /// <summary>Behind an outcome without a difference that matters: {0} the difference, whose interval lies above 0.</summary>
    public static Text SmallAbove { get; } = new("{0}, higher but too little to matter", "{0}, hoger maar te weinig om ertoe te doen");

    /// <summary>Behind an outcome without a difference that matters: {0} the difference, whose interval lies below 0.</summary>
    public static Text SmallBelow { get; } = new("{0}, lower but too little to matter", "{0}, lager maar te weinig om ertoe te doen");

    /// <summary>There is one scenario only.</summary>
    public static Text Alone { get; } = new("There is only one scenario, so there is nothing to compare.", "Er is maar één scenario, dus er valt niets te vergelijken.");

    /// <summary>After the sentences: {0} number of judged comparisons.</summary>
    public static Text Scope { get; } = new(
        "These are statements about the simulated worlds of this model, not about practice. The chance that even one of all {0} verdicts is wrong, be it “better”, “worse” or “no difference that matters”, is at most 5 %.",
        "Dit zijn uitspraken over de gesimuleerde werelden van dit model, niet over de praktijk. De kans dat ook maar één van alle {0} oordelen fout is, of het nu ‘beter’, ‘slechter’ of ‘geen verschil dat ertoe doet’ luidt, is hoogstens 5 %.");

    /// <summary>Heading of the table.</summary>
    public static Text TableTitle { get; } = new("What each scenario does", "Wat elk scenario doet");

    /// <summary>How to read the table: {0} the baseline.</summary>
    public static Text TableHow { get; } = new(
        "each row is a measure, each column a scenario. The mark is the mean difference from {0}, the bar its interval. The vertical line means no difference; inside the grey band a difference is too small to matter (δ). All marks in a row share one scale. Below: the mean, the difference, and the verdict. Measures without δ are reported with 95 % intervals and not judged.",
        "elke rij is een maat, elke kolom een scenario. Het merkteken is het gemiddelde verschil met {0}, de streep het interval, de rechte lijn geen verschil, de grijze band wat te klein is om ertoe te doen (δ); alle merktekens in een rij staan op één schaal. Eronder: het gemiddelde, het verschil en het oordeel. Maten zonder δ worden gegeven met 95 %-intervallen en niet beoordeeld.");

    /// <summary>Group of measures.</summary>
    public static Text Diversity { get; } = new("Diversity", "Diversiteit");

    /// <summary>Group of measures.</summary>
    public static Text Originality { get; } = new("Originality", "Originaliteit");

    /// <summary>Group of measures.</summary>
    public static Text QualityGroup { get; } = new("Quality", "Kwaliteit");

    /// <summary>Group of measures.</summary>
    public static Text FairnessGroup { get; } = new("Fairness", "Eerlijkheid");

    /// <summary>Group of measures.</summary>
    public static Text AgreementGroup { get; } = new("Agreement", "Overeenstemming");

    /// <summary>Group of measures.</summary>
    public static Text TimeGroup { get; } = new("Time and effort", "Tijd en moeite");

    /// <summary>Label of the table's scrolling frame.</summary>
    public static Text TableFrame { get; } = new("Table of scenarios; scroll sideways for more", "Tabel van scenario's; schuif opzij voor meer");

    /// <summary>Heading of the planes.</summary>
    public static Text PlanesTitle { get; } = new("Trade-offs", "Afwegingen");

    /// <summary>How to read the planes.</summary>
    public static Text PlanesHow { get; } = new(
        "each large mark is the mean of a scenario with its 95 % intervals, each faint one a world. If one of two scenarios lies both further right and higher, there is nothing to weigh. If one lies further right and the other higher, there is a choice to make, and the model does not make it.",
        "elk groot merkteken is het gemiddelde van een scenario met 95 %-intervallen, elk licht teken een wereld. Ligt van twee scenario's het ene verder naar rechts en hoger, dan valt er niets af te wegen; ligt het ene verder naar rechts en het andere hoger, dan is er een keuze te maken, en die maakt het model niet.");

    /// <summary>Heading of fairness.</summary>
    public static Text FairTitle { get; } = new("Who gains, who loses, who is never asked", "Wie wint, wie verliest, wie nooit gevraagd wordt");

    /// <summary>How to read fairness: {0} the baseline.</summary>
    public static Text FairHow { get; } = new(
        "by kind of actor: the mean payoff of all its actors, seated or not, and below it the difference from {0} with its 95 % interval (exploratory); then the shares of its actors that a table leaves worse off, that no table ever asked, and that sat at none.",
        "per soort actor: de gemiddelde opbrengst voor al die actoren, aan tafel of niet, en eronder het verschil met {0} met het 95 %-interval (verkennend); dan het deel van die actoren dat door een tafel slechter af is, dat nooit door een tafel is gevraagd, en dat nooit aan tafel zat.");

    /// <summary>Sentence on fairness: {0} scenario, {1} baseline, {2}, {3} and {4} differences in percentile, losers and who is never asked.</summary>
    public static Text FairDifference { get; } = new(
        "Under “{0}”, compared with “{1}”: payoff of all, 10th percentile {2}; share of actors that a table leaves worse off {3}; share that no table ever asked {4} (95 % intervals, exploratory).",
        "Bij ‘{0}’, vergeleken met ‘{1}’: opbrengst voor allen, 10e percentiel {2}; deel van de actoren dat door een tafel slechter af is {3}; deel dat nooit door een tafel is gevraagd {4} (95 %-intervallen, verkennend).");

    /// <summary>Row: {0} kind.</summary>
    public static Text KindPayoff { get; } = new("payoff", "opbrengst");

    /// <summary>Row.</summary>
    public static Text KindLosing { get; } = new("worse off by a table", "slechter af door een tafel");

    /// <summary>Row.</summary>
    public static Text KindNeverAsked { get; } = new("never asked", "nooit gevraagd");

    /// <summary>Row.</summary>
    public static Text KindNeverSeated { get; } = new("never at a table", "nooit aan tafel");

    /// <summary>Sentence on kinds: {0} scenario, {1} baseline, {2} kinds that gain.</summary>
    public static Text KindsGain { get; } = new("Under “{0}” these kinds of actors gain more than under “{1}”: {2}.", "Bij ‘{0}’ winnen deze soorten actoren meer dan bij ‘{1}’: {2}.");

    /// <summary>Sentence on kinds: {0} scenario, {1} baseline, {2} kinds that lose.</summary>
    public static Text KindsLose { get; } = new("Under “{0}” these kinds of actors gain less than under “{1}”: {2}.", "Bij ‘{0}’ winnen deze soorten actoren minder dan bij ‘{1}’: {2}.");

    /// <summary>Sentence on kinds: {0} scenario, {1} baseline.</summary>
    public static Text KindsOpen { get; } = new(
        "Between “{0}” and “{1}” the payoff of no kind of actor clearly differs.", "Tussen ‘{0}’ en ‘{1}’ verschilt de opbrengst van geen soort actor duidelijk.");

    /// <summary>Heading of the named actors: {0} scenario, {1} baseline.</summary>
    public static Text ActorsTitle { get; } = new("Who gains most and least with {0}, compared with {1}", "Wie met {0} het meest en het minst wint, vergeleken met {1}");

    /// <summary>Column.</summary>
    public static Text Difference { get; } = new("Difference in payoff [95 % interval]", "Verschil in opbrengst [95 %-interval]");

    /// <summary>Heading of what would change conclusions.</summary>
    public static Text ChangeTitle { get; } = new("What would change this conclusion", "Wat deze conclusie zou veranderen");

    /// <summary>Heading of the δ table.</summary>
    public static Text DeltaTitle { get; } = new("Another idea of what matters (δ)", "Een andere grens voor wat ertoe doet (δ)");

    /// <summary>How to read the δ table.</summary>
    public static Text DeltaHow { get; } = new(
        "δ was chosen before the runs. With these intervals, each verdict holds for the range of δ beside it; outside that range the verdict is different.",
        "δ is vóór de runs gekozen. Met deze intervallen geldt elk oordeel voor het bereik van δ dat erachter staat; daarbuiten luidt het oordeel anders.");

    /// <summary>Column.</summary>
    public static Text Verdict { get; } = new("Verdict", "Oordeel");

    /// <summary>Column.</summary>
    public static Text HoldsFor { get; } = new("Holds for δ", "Geldt voor δ");

    /// <summary>Range of δ: up to {0}.</summary>
    public static Text UpTo { get; } = new("up to {0}; above: no difference that matters", "tot {0}; daarboven: geen verschil dat ertoe doet");

    /// <summary>Range of δ: above {0}, below it {1}.</summary>
    public static Text Above { get; } = new("above {0}; below: {1}", "boven {0}; daaronder: {1}");

    /// <summary>Heading of the assumptions.</summary>
    public static Text AssumedTitle { get; } = new("The assumptions it depends on", "De aannamen waarvan het afhangt");

    /// <summary>The judged scenarios climb quality: {0} their names.</summary>
    public static Text OwnObjective { get; } = new(
        "Members under {0} judge proposals by the issue, so they aim at quality itself; part of a good score is built in. If issue-driven members judged by their interests in practice, {1}",
        "Leden bij {0} beoordelen voorstellen op de opgave en sturen dus zelf op kwaliteit; een goede score is deels vanzelfsprekend. Als opgavegerichte leden in de praktijk toch naar hun belangen oordelen, {1}");

    /// <summary>What would remain, by a pair that differs only in who is invited: {0} the pair.</summary>
    public static Text Remains { get; } = new("only the difference of {0} would remain.", "blijft alleen het verschil over van {0}.");

    /// <summary>No arm shows it.</summary>
    public static Text NoInvitationArm { get; } = new(
        "less of the difference may remain; no scenario here shows how much, because none differs from another in who is invited alone.",
        "blijft er misschien minder van het verschil over; hoeveel, laat geen scenario hier zien, want er zijn er geen twee die alleen verschillen in wie wordt uitgenodigd.");

    /// <summary>Chance: {0} issue, {1} chance, {2} differences.</summary>
    public static Text Chance { get; } = new(
        "How much of it does chance achieve? {0} against {1}, where chance invites and members judge by the issue: {2}.",
        "Hoeveel daarvan bereikt het toeval ook? {0} tegenover {1}, waar het toeval uitnodigt en leden naar de opgave oordelen: {2}.");

    /// <summary>A parameter that the design varies: {0} path.</summary>
    public static Text VariedTitle { get; } = new("Where the answer changes with {0}", "Waar het antwoord omslaat bij {0}");

    /// <summary>Varied parameters, how to read.</summary>
    public static Text VariedHow { get; } = new(
        "this experiment varied some assumptions. For each of them you see at which value the difference from {0} crosses 0 (on straight lines between the values tried), and where it clearly differs from 0.",
        "dit experiment heeft enkele aannamen gevarieerd. Per aanname staat er bij welke waarde het verschil met {0} door 0 gaat (langs rechte lijnen tussen de geprobeerde waarden), en waar het duidelijk van 0 verschilt.");

    /// <summary>Not varied: {0} list of settings.</summary>
    public static Text NotVaried { get; } = new(
        "These assumptions were fixed; other values were not examined: {0}. An experiment with design: tries other values; experiments/interest-vs-issue does so for the first of these.",
        "Deze aannamen lagen vast; andere waarden zijn niet onderzocht: {0}. Een experiment met design: probeert andere waarden; experiments/interest-vs-issue doet dat voor de eerste ervan.");

    /// <summary>Setting of the assumption: {0} name, {1} value.</summary>
    public static Text Setting { get; } = new("{0} = {1}", "{0} = {1}");

    /// <summary>Name of a setting.</summary>
    public static Text Misunderstanding { get; } = new("misunderstanding", "onbegrip");

    /// <summary>Name of a setting.</summary>
    public static Text Quorum { get; } = new("quorum", "quorum");

    /// <summary>Name of a setting.</summary>
    public static Text Kinship { get; } = new("kinship of issues", "verwantschap van opgaven");

    /// <summary>Name of a setting.</summary>
    public static Text KindPull { get; } = new("pull of kind on interests", "invloed van soort op belangen");

    /// <summary>Name of a setting.</summary>
    public static Text Opposition { get; } = new("opposition", "tegenstand");

    /// <summary>Name of a setting.</summary>
    public static Text Clustering { get; } = new("clustering of interests", "clustering van belangen");

    /// <summary>Name of a setting.</summary>
    public static Text Willingness { get; } = new("willingness", "bereidheid");

    /// <summary>Name of a setting.</summary>
    public static Text Skill { get; } = new("skill to connect", "samenwerkingsvaardigheid");

    /// <summary>Heading of how it was made.</summary>
    public static Text MadeTitle { get; } = new("How it was made", "Hoe het gemaakt is");

    /// <summary>Method: {0} family size.</summary>
    public static Text Method { get; } = new(
        "Differences are between means over worlds, paired by world where scenarios ran in the same worlds. Intervals and p follow Student's t at any number of worlds (Welch's where unpaired); with fewer than 6 worlds there are none. {0} comparisons are judged: primary outcomes of every scenario against the baseline; of issue-driven against interest, mutual gains, chance and expert; of pairs that differ only in who is invited; and stated hypotheses. Each of their intervals has confidence 1 − 0.05/{0}, so that all of them hold at once with 95 % certainty. Verdict, drawing and p × {0} come from that one interval. A difference without any spread is not judged. For comparison only, the table below also has p by ranks (Wilcoxon; unpaired Mann–Whitney) and the 95 % bootstrap interval (BCa).",
        "Verschillen zijn berekend tussen gemiddelden over werelden, per wereld gepaard waar scenario's in dezelfde werelden liepen. Intervallen en p volgen Students t bij elk aantal werelden (Welch waar ongepaard); met minder dan 6 werelden zijn er geen. {0} vergelijkingen zijn beoordeeld: primaire uitkomsten van elk scenario tegenover het uitgangsscenario; van opgavegericht tegenover belang, wederzijds voordeel, toeval en deskundigen; van paren die alleen verschillen in wie wordt uitgenodigd; en gestelde hypothesen. Elk van die intervallen heeft betrouwbaarheid 1 − 0,05/{0}, zodat ze met 95 % zekerheid allemaal tegelijk kloppen. Oordeel, tekening en p × {0} komen van dat ene interval. Een verschil zonder enige spreiding wordt niet beoordeeld. Alleen ter vergelijking staan in de tabel hieronder ook p volgens rangen (Wilcoxon; ongepaard Mann–Whitney) en het 95 %-bootstrapinterval (BCa).");

    /// <summary>Column.</summary>
    public static Text Result { get; } = new("Result", "Resultaat");

    /// <summary>Heading of the effect sizes.</summary>
    public static Text EffectTitle { get; } = new("All judged comparisons, with effect sizes", "Alle beoordeelde vergelijkingen, met effectgroottes");

    /// <summary>Column.</summary>
    public static Text Comparison { get; } = new("Comparison", "Vergelijking");

    /// <summary>Column.</summary>
    public static Text Ahead { get; } = new("Ahead in", "Voor in");

    /// <summary>Column.</summary>
    public static Text Worlds { get; } = new("Worlds", "Werelden");

    /// <summary>Column.</summary>
    public static Text RankP { get; } = new("p by ranks", "p volgens rangen");

    /// <summary>Column.</summary>
    public static Text Bootstrap { get; } = new("95 % bootstrap (BCa)", "95 %-bootstrap (BCa)");

    /// <summary>Cell of worlds: {0} number, unpaired.</summary>
    public static Text Unpaired { get; } = new("{0}, unpaired", "{0}, ongepaard");

    /// <summary>Caption: all others are exploratory.</summary>
    public static Text Exploratory { get; } = new(
        "Everything else on this page is exploratory.", "Al het andere op deze pagina is verkennend.");
}
