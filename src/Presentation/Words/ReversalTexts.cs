namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the reversal map.</summary>
public static class ReversalTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Where the issue does better and where it does not: the reversal map", "Waar de opgave het beter doet en waar niet: de omkeerkaart");

    /// <summary>What it is: {0} issue, {1} forms.</summary>
    public static Text Lead { get; } = new(
        "Under which conditions does reasoning from the issue pay off? Each point of the design has the same worlds with other settings. At each point, {0} is compared with {1}, one by one and outcome by outcome.",
        "Onder welke voorwaarden loont redeneren vanuit de opgave? Elk punt van het ontwerp heeft dezelfde werelden met andere instellingen. Op elk punt is {0} vergeleken met {1}, een voor een en uitkomst voor uitkomst.");

    /// <summary>What the verdicts mean: {0} number of comparisons, {1} issue.</summary>
    public static Text Rules { get; } = new(
        "The same rule holds for both sides. {1} is better where the whole interval of the difference lies on its side of 0; the other form is better where it lies on the other side. In both cases part of the interval must be large enough to matter. No difference that matters: the whole interval is too small to matter. Inconclusive: the interval is too wide to say. The intervals of the {0} comparisons at a point hold all at once with 95 % certainty; those of all points together do not. Among many cells a few are wrong by chance, so look for regions, not for single cells.",
        "Voor beide kanten geldt dezelfde regel. {1} is beter waar het hele interval van het verschil aan zijn kant van 0 ligt; de andere vorm is beter waar het aan de andere kant ligt. In beide gevallen moet een deel van het interval groot genoeg zijn om ertoe te doen. Geen verschil dat ertoe doet: het hele interval is te klein om ertoe te doen. Onbeslist: het interval is te breed om het te zeggen. De intervallen van de {0} vergelijkingen op een punt kloppen met 95 % zekerheid allemaal tegelijk; die van alle punten samen niet. Van veel vakjes zijn er enkele toevallig fout, dus kijk naar gebieden en niet naar losse vakjes.");

    /// <summary>A verdict: {0} the scenario that is better.</summary>
    public static Text IsBetter { get; } = new("{0} better", "{0} beter");

    /// <summary>Neither.</summary>
    public static Text Neither { get; } = new("no difference that matters", "geen verschil dat ertoe doet");

    /// <summary>Uncertain.</summary>
    public static Text Uncertain { get; } = new("inconclusive", "onbeslist");

    /// <summary>Heading: {0} design, {1} first parameter, {2} second.</summary>
    public static Text Grid { get; } = new("Grid {0}: {1} against {2}", "Raster {0}: {1} tegenover {2}");

    /// <summary>How to read a map: {0} others varied.</summary>
    public static Text How { get; } = new(
        "a cell is one setting of both parameters; colour and sign show which is better; hatching means inconclusive.",
        "een vakje is één instelling van beide parameters; kleur en teken tonen wat beter is; arcering betekent: onbeslist.");

    /// <summary>Heading: {0} issue, {1} form.</summary>
    public static Text OneForm { get; } = new("{0} against {1}", "{0} tegenover {1}");

    /// <summary>Legend.</summary>
    public static Text Legend { get; } = new("Which is better", "Wat beter is");

    /// <summary>Heading: {0} design, {1} points, {2} parameters.</summary>
    public static Text Space { get; } = new("Over the whole space: design {0}, {1} points over {2} parameters at once", "Over het geheel: ontwerp {0}, {1} punten over {2} parameters tegelijk");

    /// <summary>How to read shares: {0} draws.</summary>
    public static Text ShareHow { get; } = new(
        "points are spread evenly over the ranges of all parameters, so the share of points is the share of that space. Its 95 % interval comes from {0} draws that resample both worlds and points. All points share their worlds, so more points alone do not make it more certain. It says nothing about how likely such settings are, because the ranges were chosen.",
        "punten zijn gelijkmatig gespreid over het bereik van alle parameters, dus het aandeel punten is het aandeel van die ruimte. Het 95 %-interval komt van {0} trekkingen die zowel werelden als punten opnieuw kiezen. Alle punten delen hun werelden, dus meer punten alleen maken het niet zekerder. Het zegt niets over hoe waarschijnlijk zulke instellingen zijn, want het bereik is gekozen.");

    /// <summary>How to read shares of a sample: {0} draws.</summary>
    public static Text SampleHow { get; } = new(
        "each point is a setting drawn from what is plausible, and all points count equally, so the share of points is the share of plausible worlds. Its 95 % interval comes from {0} draws that resample both worlds and points.",
        "elk punt is een instelling getrokken uit wat plausibel is, en alle punten tellen even zwaar, dus het aandeel punten is het aandeel van de plausibele werelden. Het 95 %-interval komt van {0} trekkingen die zowel werelden als punten opnieuw kiezen.");

    /// <summary>Heading.</summary>
    public static Text PlausibleTitle { get; } = new("In how many plausible worlds reasoning from the issue does better", "In hoeveel plausibele werelden redeneren vanuit de opgave het beter doet");

    /// <summary>A sentence: {0} design, {1} issue, {2} other, {3} outcome, {4} share better, {5} share no different, {6} share worse, {7} share inconclusive.</summary>
    public static Text PlausibleSentence { get; } = new(
        "{3}, {1} compared with {2}: better in {4} of the settings of {0}, no difference that matters in {5}, worse in {6}, inconclusive in {7}.",
        "{3}, {1} vergeleken met {2}: beter in {4} van de instellingen van {0}, geen verschil dat ertoe doet in {5}, slechter in {6}, onbeslist in {7}.");

    /// <summary>Caption of the table: {0} design.</summary>
    public static Text PlausibleTable { get; } = new("Shares of the settings of {0}, in per cent, with 95 % intervals", "Aandelen van de instellingen van {0}, in procenten, met 95 %-intervallen");

    /// <summary>Column.</summary>
    public static Text Better { get; } = new("better", "beter");

    /// <summary>Column.</summary>
    public static Text Worse { get; } = new("worse", "slechter");

    /// <summary>Column.</summary>
    public static Text Against { get; } = new("against", "tegenover");

    /// <summary>Axis.</summary>
    public static Text ShareOfPoints { get; } = new("share of the points", "aandeel van de punten");

    /// <summary>Caption of the table of shares: {0} design, {1} issue, {2} form.</summary>
    public static Text ShareTable { get; } = new("Share of the points of {0}: {1} against {2}", "Aandeel van de punten van {0}: {1} tegenover {2}");

    /// <summary>Heading.</summary>
    public static Text Decides { get; } = new("What decides", "Wat beslist");

    /// <summary>How to read trees.</summary>
    public static Text TreeHow { get; } = new(
        "a small decision tree per outcome. Follow the answers to the end; there you find the most frequent verdict and its number of points. Accuracy is measured on points that the tree has not seen. If it is hardly higher than always naming the most frequent verdict, the tree says little.",
        "een kleine beslisboom per uitkomst. Volg de antwoorden tot het eind; daar staat het meest voorkomende oordeel met het aantal punten. De trefzekerheid is gemeten op punten die de boom niet heeft gezien. Is die nauwelijks hoger dan bij steeds het meest voorkomende oordeel, dan zegt de boom weinig.");

    /// <summary>Accuracy: {0} accuracy, {1} of the commonest.</summary>
    public static Text Accuracy { get; } = new(
        "Accuracy {0} on points left out (10 folds); always naming the most frequent verdict: {1}.",
        "Trefzekerheid {0} op weggelaten punten (10 delen); steeds het meest voorkomende oordeel noemen: {1}.");

    /// <summary>At most: {0} parameter, {1} bound.</summary>
    public static Text AtMost { get; } = new("{0} at most {1}", "{0} hoogstens {1}");

    /// <summary>Above: {0} parameter, {1} bound.</summary>
    public static Text Above { get; } = new("{0} above {1}", "{0} boven {1}");

    /// <summary>Is: {0} parameter, {1} word.</summary>
    public static Text Is { get; } = new("{0} is {1}", "{0} is gelijk aan {1}");

    /// <summary>Is not: {0} parameter, {1} word.</summary>
    public static Text IsNot { get; } = new("{0} is not {1}", "{0} is niet {1}");

    /// <summary>An end: {0} verdict, {1} its points, {2} points.</summary>
    public static Text End { get; } = new("{0} ({1} of {2} points)", "{0} ({1} van {2} punten)");

    /// <summary>Caption of correlations: {0} issue, {1} form.</summary>
    public static Text Ranking { get; } = new(
        "Rank correlation of each parameter with the difference between {0} and {1}", "Rangcorrelatie van elke parameter met het verschil tussen {0} en {1}");

    /// <summary>How to read correlations: {0} bound.</summary>
    public static Text RankingHow { get; } = new(
        "from −1 to 1; above 0 the issue gains as the parameter rises. The strongest correlations come first. Within ±{0} it may well be chance.",
        "van −1 tot 1; boven 0 wint de opgave bij een hogere waarde van de parameter. De sterkste samenhang staat bovenaan. Binnen ±{0} kan het heel goed toeval zijn.");

    /// <summary>Column.</summary>
    public static Text ParameterColumn { get; } = new("Parameter", "Parameter");

    /// <summary>Caption of shares over a grid: {0} design, {1} issue, {2} form.</summary>
    public static Text CellTable { get; } = new("Cells of {0}: {1} against {2}", "Vakjes van {0}: {1} tegenover {2}");
}
