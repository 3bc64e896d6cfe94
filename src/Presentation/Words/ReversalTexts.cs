namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the reversal map.</summary>
public static class ReversalTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Where who wins: the reversal map", "Waar wie wint: de omkeerkaart");

    /// <summary>What it is: {0} issue, {1} forms.</summary>
    public static Text Lead { get; } = new(
        "Under which conditions does reasoning from the issue pay? Each point of the design is the same worlds under other settings. At each of them {0} is compared with {1}, outcome by outcome.",
        "Onder welke voorwaarden loont redeneren vanuit de opgave? Elk punt van het ontwerp is dezelfde werelden onder andere instellingen. Op elk punt is {0} vergeleken met {1}, uitkomst voor uitkomst.");

    /// <summary>What winning means: {0} number of comparisons, {1} issue.</summary>
    public static Text Rules { get; } = new(
        "{1} wins where it is better than every form; a form wins where it is better than {1} (of several the one furthest ahead). Neither: no form is better, and the difference to one or more is too small to matter. Inconclusive: the intervals are too wide. Verdicts are adjusted for the {0} comparisons at a point, not for the number of points: of many cells a few are wrong by chance, so look for regions, not for single cells.",
        "{1} wint waar het beter is dan elke vorm; een vorm wint waar zij beter is dan {1} (van meer vormen die het verst voorligt). Geen van beide: geen vorm is beter, en het verschil met een of meer vormen is te klein om ertoe te doen. Niet te zeggen: de intervallen zijn te breed. Oordelen zijn gecorrigeerd voor de {0} vergelijkingen op een punt, niet voor het aantal punten: van veel vakjes zijn er enkele toevallig fout, dus kijk naar gebieden en niet naar losse vakjes.");

    /// <summary>A winner: {0} scenario.</summary>
    public static Text Wins { get; } = new("{0} wins", "{0} wint");

    /// <summary>Neither.</summary>
    public static Text Neither { get; } = new("neither: no difference that matters", "geen van beide: geen verschil dat ertoe doet");

    /// <summary>Uncertain.</summary>
    public static Text Uncertain { get; } = new("inconclusive", "onbeslist");

    /// <summary>Heading: {0} design, {1} first parameter, {2} second.</summary>
    public static Text Grid { get; } = new("Grid {0}: {1} against {2}", "Raster {0}: {1} tegen {2}");

    /// <summary>How to read a map: {0} others varied.</summary>
    public static Text How { get; } = new(
        "a cell is one setting of both parameters; colour and sign show the winner; hatching means inconclusive.",
        "een vakje is één instelling van beide parameters; kleur en teken tonen de winnaar; arcering betekent: onbeslist.");

    /// <summary>Summary of folded figures: {0} issue, {1} form.</summary>
    public static Text OneForm { get; } = new("{0} against {1} alone", "{0} tegen alleen {1}");

    /// <summary>Legend.</summary>
    public static Text Legend { get; } = new("Who wins", "Wie wint");

    /// <summary>Heading: {0} design, {1} points, {2} parameters.</summary>
    public static Text Space { get; } = new("Over all of it: design {0}, {1} points over {2} parameters at once", "Over het geheel: ontwerp {0}, {1} punten over {2} parameters tegelijk");

    /// <summary>How to read shares.</summary>
    public static Text ShareHow { get; } = new(
        "points are spread evenly over the ranges of all parameters, so the share of points is the share of that space, with its 95 % interval (Wilson). It says nothing about how likely such settings are: the ranges were chosen.",
        "punten zijn gelijkmatig gespreid over het bereik van alle parameters, dus het aandeel punten is het aandeel van die ruimte, met zijn 95 %-interval (Wilson). Het zegt niets over hoe waarschijnlijk zulke instellingen zijn: het bereik is gekozen.");

    /// <summary>Axis.</summary>
    public static Text ShareOfPoints { get; } = new("share of the points", "aandeel van de punten");

    /// <summary>Caption of the table of shares: {0} design.</summary>
    public static Text ShareTable { get; } = new("Share of the points of {0} by winner", "Aandeel van de punten van {0} naar winnaar");

    /// <summary>Heading.</summary>
    public static Text Decides { get; } = new("What decides", "Wat beslist");

    /// <summary>How to read trees.</summary>
    public static Text TreeHow { get; } = new(
        "a small decision tree per outcome: follow the answers to the end, where the most frequent winner stands with its points. Its accuracy is that on points it has not seen; when it hardly beats always naming the most frequent winner, the tree says little.",
        "een kleine beslisboom per uitkomst: volg de antwoorden tot het eind; daar staat de meest voorkomende winnaar met zijn punten. De trefzekerheid geldt voor punten die de boom niet heeft gezien; is die nauwelijks beter dan steeds de meest voorkomende winnaar noemen, dan zegt de boom weinig.");

    /// <summary>Accuracy: {0} accuracy, {1} of the commonest.</summary>
    public static Text Accuracy { get; } = new(
        "Accuracy {0} on points left out (10 folds); always naming the most frequent winner: {1}.",
        "Trefzekerheid {0} op weggelaten punten (10 delen); steeds de meest voorkomende winnaar noemen: {1}.");

    /// <summary>At most: {0} parameter, {1} bound.</summary>
    public static Text AtMost { get; } = new("{0} at most {1}", "{0} hoogstens {1}");

    /// <summary>Above: {0} parameter, {1} bound.</summary>
    public static Text Above { get; } = new("{0} above {1}", "{0} boven {1}");

    /// <summary>Is: {0} parameter, {1} word.</summary>
    public static Text Is { get; } = new("{0} is {1}", "{0} is gelijk aan {1}");

    /// <summary>Is not: {0} parameter, {1} word.</summary>
    public static Text IsNot { get; } = new("{0} is not {1}", "{0} is niet {1}");

    /// <summary>An end: {0} winner, {1} its points, {2} points.</summary>
    public static Text End { get; } = new("{0} ({1} of {2} points)", "{0} ({1} van {2} punten)");

    /// <summary>Class.</summary>
    public static Text InterestWins { get; } = new("a form of interest-driven tables wins", "een vorm van tafels uit belangen wint");

    /// <summary>Caption of correlations: {0} issue, {1} form.</summary>
    public static Text Ranking { get; } = new(
        "Rank correlation of each parameter with the difference of {0} to {1}", "Rangcorrelatie van elke parameter met het verschil van {0} met {1}");

    /// <summary>How to read correlations: {0} bound.</summary>
    public static Text RankingHow { get; } = new(
        "from −1 to 1; above 0 the issue gains as the parameter rises. The parameters that go most with any difference come first. Within ±{0} it could well be chance.",
        "van −1 tot 1; boven 0 wint de opgave bij een hogere waarde van de parameter. De parameters die het meest met een verschil samengaan staan vooraan. Binnen ±{0} kan het goed toeval zijn.");

    /// <summary>Column.</summary>
    public static Text ParameterColumn { get; } = new("Parameter", "Instelling");

    /// <summary>Caption of shares over a grid: {0} design.</summary>
    public static Text CellTable { get; } = new("Cells of {0} by winner", "Vakjes van {0} naar winnaar");
}
