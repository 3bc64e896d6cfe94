namespace OpgaveSim.Presentation.Words;

/// <summary>
/// Texts of the one sentence that says what came out, in clauses that are put together. Each clause has a text upwards and its mirror image
/// downwards; none claims more than its interval.
/// </summary>
public static class MessageTexts
{
    /// <summary>Subject.</summary>
    public static Text IssueTables { get; } = new("issue-driven tables", "opgavegerichte tafels");

    /// <summary>Subject.</summary>
    public static Text InterestTables { get; } = new("interest-driven tables", "belangengedreven tafels");

    /// <summary>Subject.</summary>
    public static Text KindredTables { get; } = new("tables of the like-minded", "tafels van gelijkgezinden");

    /// <summary>Subject.</summary>
    public static Text MutualGainsTables { get; } = new("tables that seek mutual gains", "tafels die wederzijds voordeel zoeken");

    /// <summary>Subject.</summary>
    public static Text ExpertTables { get; } = new("tables of experts", "tafels van deskundigen");

    /// <summary>Subject.</summary>
    public static Text MandateTables { get; } = new("tables set by mandate", "tafels naar mandaat");

    /// <summary>Subject.</summary>
    public static Text ChanceTables { get; } = new("tables formed by chance", "tafels die het toeval samenstelt");

    /// <summary>Subject: {0} scenario.</summary>
    public static Text TablesOf { get; } = new("tables of “{0}”", "tafels van ‘{0}’");

    /// <summary>First clause: {0} the tables, {1} the others, {2} a hedge or nothing.</summary>
    public static Text MoreDiverse { get; } = new("{0} are more diverse than {1}{2}", "{0} zijn diverser dan {1}{2}");

    /// <summary>First clause: {0} the tables, {1} the others, {2} a hedge or nothing.</summary>
    public static Text LessDiverse { get; } = new("{0} are less diverse than {1}{2}", "{0} zijn minder divers dan {1}{2}");

    /// <summary>First clause: {0} the tables, {1} the others.</summary>
    public static Text AsDiverse { get; } = new("{0} are about as diverse as {1}", "{0} zijn ongeveer even divers als {1}");

    /// <summary>First clause: {0} the tables, {1} the others.</summary>
    public static Text DiverseOpen { get; } = new(
        "it is unclear whether {0} are more diverse than {1}", "het is onduidelijk of {0} diverser zijn dan {1}");

    /// <summary>First clause: {0} the tables, {1} the others.</summary>
    public static Text DiverseUnknown { get; } = new(
        "with so few worlds it cannot be said whether {0} are more diverse than {1}",
        "met zo weinig werelden valt niet te zeggen of {0} diverser zijn dan {1}");

    /// <summary>Second clause: {0} a hedge or nothing.</summary>
    public static Text MoreOriginal { get; } = new("their solutions are more original{0}", "hun oplossingen zijn origineler{0}");

    /// <summary>Second clause: {0} a hedge or nothing.</summary>
    public static Text LessOriginal { get; } = new("their solutions are less original{0}", "hun oplossingen zijn minder origineel{0}");

    /// <summary>Second clause.</summary>
    public static Text AsOriginal { get; } = new("their solutions are about as original", "hun oplossingen zijn ongeveer even origineel");

    /// <summary>Second clause.</summary>
    public static Text OriginalOpen { get; } = new(
        "it is unclear whether their solutions are more original", "het is onduidelijk of hun oplossingen origineler zijn");

    /// <summary>Second clause.</summary>
    public static Text OriginalUnknown { get; } = new(
        "with so few worlds it cannot be said whether their solutions are more original",
        "met zo weinig werelden valt niet te zeggen of hun oplossingen origineler zijn");

    /// <summary>Only clause: {0} the tables, {1} the others, {2} a hedge or nothing.</summary>
    public static Text OnlyMoreOriginal { get; } = new(
        "solutions of {0} are more original than those of {1}{2}", "oplossingen van {0} zijn origineler dan die van {1}{2}");

    /// <summary>Only clause: {0} the tables, {1} the others, {2} a hedge or nothing.</summary>
    public static Text OnlyLessOriginal { get; } = new(
        "solutions of {0} are less original than those of {1}{2}", "oplossingen van {0} zijn minder origineel dan die van {1}{2}");

    /// <summary>Only clause: {0} the tables, {1} the others.</summary>
    public static Text OnlyAsOriginal { get; } = new(
        "solutions of {0} are about as original as those of {1}", "oplossingen van {0} zijn ongeveer even origineel als die van {1}");

    /// <summary>Only clause: {0} the tables, {1} the others.</summary>
    public static Text OnlyOriginalOpen { get; } = new(
        "it is unclear whether solutions of {0} are more original than those of {1}",
        "het is onduidelijk of oplossingen van {0} origineler zijn dan die van {1}");

    /// <summary>Only clause: {0} the tables, {1} the others.</summary>
    public static Text OnlyOriginalUnknown { get; } = new(
        "with so few worlds it cannot be said whether solutions of {0} are more original than those of {1}",
        "met zo weinig werelden valt niet te zeggen of oplossingen van {0} origineler zijn dan die van {1}");

    /// <summary>Both are inconclusive: {0} the tables, {1} the others.</summary>
    public static Text BothOpen { get; } = new(
        "it is unclear whether {0} are more diverse than {1}, and whether their solutions are more original",
        "het is onduidelijk of {0} diverser zijn dan {1}, en of hun oplossingen origineler zijn");

    /// <summary>Neither has an interval: {0} the tables, {1} the others.</summary>
    public static Text BothUnknown { get; } = new(
        "with so few worlds nothing can be said about {0} and {1}", "met zo weinig werelden valt over {0} en {1} niets te zeggen");

    /// <summary>Neither can be tested.</summary>
    public static Text Neither { get; } = new(
        "neither diversity nor originality can be tested here", "diversiteit noch originaliteit is hier te toetsen");

    /// <summary>Hedge, behind what goes before.</summary>
    public static Text PerhapsSmall { get; } = new(" (perhaps too little to matter)", " (misschien te weinig om ertoe te doen)");

    /// <summary>Hedge behind both clauses.</summary>
    public static Text BothPerhapsSmall { get; } = new("{0} (both perhaps too little to matter)", "{0} (beide misschien te weinig om ertoe te doen)");

    /// <summary>Novelty is inconclusive, and given size there is more.</summary>
    public static Text MoreAmongAsLarge { get; } = new(
        "Among solutions that make the same number of changes, theirs are more original.", "Bij evenveel verandering zijn hun oplossingen origineler.");

    /// <summary>Novelty is inconclusive, and given size there is less.</summary>
    public static Text LessAmongAsLarge { get; } = new(
        "Among solutions that make the same number of changes, theirs are less original.", "Bij evenveel verandering zijn hun oplossingen minder origineel.");

    /// <summary>Behind the second clause: novelty goes one way, and given size it does not.</summary>
    public static Text NotGivenSize { get; } = new(
        ", but not once the size of the change is taken into account", ", maar niet als de omvang van de verandering meetelt");

    /// <summary>Behind the second clause: no difference in novelty, but given size there is more.</summary>
    public static Text MoreGivenSize { get; } = new(
        ", and more original once the size of the change is taken into account", ", en origineler als de omvang van de verandering meetelt");

    /// <summary>Behind the second clause: no difference in novelty, but given size there is less.</summary>
    public static Text LessGivenSize { get; } = new(
        ", and less original once the size of the change is taken into account", ", en minder origineel als de omvang van de verandering meetelt");

    /// <summary>Joins clauses that go the same way: {0} and {1}.</summary>
    public static Text And { get; } = new("{0}, and {1}", "{0}, en {1}");

    /// <summary>Joins clauses that do not: {0} and {1}.</summary>
    public static Text But { get; } = new("{0}, but {1}", "{0}, maar {1}");

    /// <summary>Joins clauses of which the second is inconclusive: {0} and {1}.</summary>
    public static Text Then { get; } = new("{0}; {1}", "{0}; {1}");

    /// <summary>Other scenarios say the same: {0} their tables.</summary>
    public static Text SameAgainst { get; } = new("The same holds against {0}.", "Hetzelfde geldt tegenover {0}.");

    /// <summary>Another scenario says something else: {0} its tables, {1} diversity, {2} originality.</summary>
    public static Text OtherAgainst { get; } = new("Compared with {0}: {1}, {2}.", "Vergeleken met {0}: {1}, {2}.");

    /// <summary>Another scenario of which one thing is known: {0} its tables, {1} diversity or originality.</summary>
    public static Text OneAgainst { get; } = new("Compared with {0}: {1}.", "Vergeleken met {0}: {1}.");

    /// <summary>In short.</summary>
    public static Text ShortMoreDiverse { get; } = new("more diverse", "diverser");

    /// <summary>In short.</summary>
    public static Text ShortLessDiverse { get; } = new("less diverse", "minder divers");

    /// <summary>In short.</summary>
    public static Text ShortAsDiverse { get; } = new("about as diverse", "ongeveer even divers");

    /// <summary>In short.</summary>
    public static Text ShortDiverseOpen { get; } = new("diversity inconclusive", "diversiteit onbeslist");

    /// <summary>In short.</summary>
    public static Text ShortMoreOriginal { get; } = new("more original", "origineler");

    /// <summary>In short.</summary>
    public static Text ShortLessOriginal { get; } = new("less original", "minder origineel");

    /// <summary>In short.</summary>
    public static Text ShortAsOriginal { get; } = new("about as original", "ongeveer even origineel");

    /// <summary>In short.</summary>
    public static Text ShortOriginalOpen { get; } = new("originality inconclusive", "originaliteit onbeslist");

    /// <summary>All yardsticks say the same of originality.</summary>
    public static Text YardsticksAgree { get; } = new("All three yardsticks of novelty agree.", "Alle drie de maatstaven van vernieuwing zeggen hetzelfde.");

    /// <summary>Yardsticks contradict each other.</summary>
    public static Text YardsticksTurn { get; } = new(
        "By another yardstick of novelty, originality comes out differently.", "Met een andere maatstaf van vernieuwing komt de originaliteit anders uit.");

    /// <summary>The whole of four decisions: {0} clause on diversity, {1} clause on originality.</summary>
    public static Text FourDecisions { get; } = new(
        "Of the four decisions that can be taken from the issue, {0}, and {1}.", "Van de vier beslissingen die vanuit de opgave te nemen zijn, {0} en {1}.");

    /// <summary>One outcome of four decisions: {0} its clause.</summary>
    public static Text FourDecisionsOne { get; } = new(
        "Of the four decisions that can be taken from the issue, {0}.", "Van de vier beslissingen die vanuit de opgave te nemen zijn, {0}.");

    /// <summary>Clause: {0} decision.</summary>
    public static Text RaisesDiversity { get; } = new("{0} adds most to diversity", "draagt {0} het meest bij aan de diversiteit");

    /// <summary>Clause: {0} decision.</summary>
    public static Text LowersDiversity { get; } = new("{0} takes most from diversity", "doet {0} het meest af aan de diversiteit");

    /// <summary>Clause.</summary>
    public static Text NoneOfDiversity { get; } = new(
        "none clearly changes diversity", "verandert geen enkele de diversiteit duidelijk");

    /// <summary>Clause: {0} decision.</summary>
    public static Text RaisesOriginality { get; } = new("{0} adds most to originality", "draagt {0} het meest bij aan de originaliteit");

    /// <summary>Clause: {0} decision.</summary>
    public static Text LowersOriginality { get; } = new("{0} takes most from originality", "doet {0} het meest af aan de originaliteit");

    /// <summary>Clause.</summary>
    public static Text NoneOfOriginality { get; } = new(
        "none clearly changes originality", "verandert geen enkele de originaliteit duidelijk");

    /// <summary>The issue-driven way is all four decisions at once: {0} the sentence on it, as it stands inside a sentence.</summary>
    public static Text AllFour { get; } = new("All four together: {0}", "Alle vier samen: {0}");

    /// <summary>A sweep: {0} settings, {1} the tables, {2} the others, {3} more and {4} less diverse, {5} more and {6} less original.</summary>
    public static Text OverSettings { get; } = new(
        "{1} are more diverse than {2} in {3} of {0} settings of the world and less diverse in {4}; their solutions are more original in {5} and less original in {6}.",
        "Bij {3} van de {0} instellingen van de wereld zijn {1} diverser dan {2}, bij {4} minder divers; hun oplossingen zijn bij {5} origineler, bij {6} minder origineel.");

    /// <summary>A sweep, one outcome: {0} settings, {1} the tables, {2} the others, {3} better, {4} worse.</summary>
    public static Text OverSettingsOriginal { get; } = new(
        "Solutions of {1} are more original than those of {2} in {3} of {0} settings of the world and less original in {4}.",
        "Bij {3} van de {0} instellingen van de wereld zijn oplossingen van {1} origineler dan die van {2}, bij {4} minder origineel.");

    /// <summary>In place of a number of settings.</summary>
    public static Text NoSetting { get; } = new("none", "geen enkele");

    /// <summary>A sample of plausible worlds: {0} the tables, {1} the others, {2} more and {3} less diverse, {4} more and {5} less original.</summary>
    public static Text OverPlausible { get; } = new(
        "{0} are more diverse than {1} in {2} of plausible worlds and less diverse in {3}; their solutions are more original in {4} and less original in {5}.",
        "In {2} van de plausibele werelden zijn {0} diverser dan {1}, in {3} minder divers; hun oplossingen zijn in {4} origineler en in {5} minder origineel.");

    /// <summary>Under either: what the rest is.</summary>
    public static Text OverRest { get; } = new(
        "In the rest there is no difference that matters, or the comparison is inconclusive.", "In de overige gevallen is er geen verschil dat ertoe doet, of is het onbeslist.");

    /// <summary>Clause: {0} in what they are made diverse.</summary>
    public static Text DoseMore { get; } = new("diversity of {0} makes solutions more original", "diversiteit van {0} maakt oplossingen origineler");

    /// <summary>Clause: {0} in what they are made diverse.</summary>
    public static Text DoseLess { get; } = new("diversity of {0} makes solutions less original", "diversiteit van {0} maakt oplossingen minder origineel");

    /// <summary>Clause: {0} in what they are made diverse.</summary>
    public static Text DoseSame { get; } = new("diversity of {0} makes no difference that matters to originality", "diversiteit van {0} maakt voor de originaliteit geen verschil dat ertoe doet");

    /// <summary>Clause: {0} in what they are made diverse.</summary>
    public static Text DoseOpen { get; } = new("it is unclear what diversity of {0} does to originality", "het is onduidelijk wat diversiteit van {0} met de originaliteit doet");

    /// <summary>Clause: {0} in what they are made diverse.</summary>
    public static Text DoseMixed { get; } = new(
        "what diversity of {0} does to originality depends on how members judge, or is unclear",
        "wat diversiteit van {0} met de originaliteit doet, hangt af van hoe leden oordelen of is onduidelijk");

    /// <summary>No issue-driven scenario: {0} the tables of the baseline, {1} the scenarios that are more diverse, {2} those that are more original.</summary>
    public static Text General { get; } = new(
        "Compared with {0}, more diverse: {1}; more original: {2}.", "Vergeleken met {0} diverser: {1}; origineler: {2}.");

    /// <summary>No scenario in a list.</summary>
    public static Text None { get; } = new("none", "geen");

    /// <summary>One scenario: {0} its tables.</summary>
    public static Text Alone { get; } = new(
        "This result has one scenario, {0}: there is nothing to compare it with.", "Dit resultaat heeft één scenario, {0}: er is niets om het mee te vergelijken.");

    /// <summary>What the sentence rests on: {0} preset.</summary>
    public static Text Meant { get; } = new(
        "Diverse: variety of kind (public, private, civic). Original: novelty against what all scenarios realised before. Worlds of preset {0}.",
        "Divers: verscheidenheid van soort (publiek, privaat, maatschappelijk). Origineel: vernieuwing tegenover wat alle scenario's eerder realiseerden. Werelden van voorinstelling {0}.");

    /// <summary>What the sentence rests on where settings vary: {0} how many settings.</summary>
    public static Text MeantOver { get; } = new(
        "Diverse: variety of kind. Original: novelty against what all scenarios realised before. Worlds of {0} settings.",
        "Divers: verscheidenheid van soort. Origineel: vernieuwing tegenover wat alle scenario's eerder realiseerden. Werelden met {0} verschillende instellingen.");

    /// <summary>What the sentence rests on in a case: {0} preset.</summary>
    public static Text MeantInCase { get; } = new(
        "Diverse: variety of kind. Original: novelty against what all scenarios realised before. Settings of preset {0}.",
        "Divers: verscheidenheid van soort. Origineel: vernieuwing tegenover wat alle scenario's eerder realiseerden. Instellingen van voorinstelling {0}.");
}
