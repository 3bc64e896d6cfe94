using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Results.Wording;

/// <summary>Texts of the hypotheses.</summary>
public static class HypothesisTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Hypotheses stated beforehand", "Vooraf gestelde hypothesen");

    /// <summary>Before the table: {0} hash.</summary>
    public static Text Lead { get; } = new(
        "These stand in the experiment and went into its hash before the first run ({0}…). What came out is judged by the interval of the difference, paired by world and so wide that it holds together with those of all other comparisons that are judged.",
        "Deze staan in het experiment en zaten vóór de eerste run in de hash ervan ({0}…). Wat eruit kwam wordt beoordeeld naar het interval van het verschil, per wereld gepaard en zo breed dat het samen met dat van alle andere beoordeelde vergelijkingen klopt.");

    /// <summary>There are none.</summary>
    public static Text None { get; } = new(
        "This experiment stated no hypotheses beforehand: all that follows is exploratory.",
        "Dit experiment stelde vooraf geen hypothesen: alles wat volgt is verkennend.");

    /// <summary>After the table.</summary>
    public static Text Rest { get; } = new(
        "All that follows is exploratory: it may suggest hypotheses, but tests none.",
        "Alles wat volgt is verkennend: het kan hypothesen opleveren, maar toetst er geen.");

    /// <summary>Column.</summary>
    public static Text Expected { get; } = new("Expected", "Verwacht");

    /// <summary>Column.</summary>
    public static Text Found { get; } = new("Difference [interval]", "Verschil [interval]");

    /// <summary>Column.</summary>
    public static Text CameOut { get; } = new("What came out", "Wat eruit kwam");

    /// <summary>Column: over the points of a design.</summary>
    public static Text OverPoints { get; } = new("Borne out at", "Bevestigd bij");

    /// <summary>Cell: {0} of {1} points.</summary>
    public static Text PointCount { get; } = new("{0} of {1} points", "{0} van {1} punten");

    /// <summary>{0} measure, {1} arm, {2} against.</summary>
    public static Text Greater { get; } = new("{0} is greater in {1} than in {2}", "{0} is groter in {1} dan in {2}");

    /// <summary>{0} measure, {1} arm, {2} against, {3} by.</summary>
    public static Text GreaterBy { get; } = new("{0} is greater in {1} than in {2}, by at least {3}", "{0} is groter in {1} dan in {2}, met ten minste {3}");

    /// <summary>{0} measure, {1} arm, {2} against.</summary>
    public static Text Less { get; } = new("{0} is less in {1} than in {2}", "{0} is kleiner in {1} dan in {2}");

    /// <summary>{0} measure, {1} arm, {2} against, {3} by.</summary>
    public static Text LessBy { get; } = new("{0} is less in {1} than in {2}, by at least {3}", "{0} is kleiner in {1} dan in {2}, met ten minste {3}");

    /// <summary>{0} measure, {1} arm, {2} against.</summary>
    public static Text Equal { get; } = new("{0} is the same in {1} as in {2}", "{0} is gelijk in {1} en in {2}");

    /// <summary>{0} measure, {1} arm, {2} against, {3} by.</summary>
    public static Text EqualBy { get; } = new("{0} differs between {1} and {2} by {3} at most", "{0} verschilt tussen {1} en {2} hoogstens {3}");

    /// <summary>Verdict.</summary>
    public static Text BorneOut { get; } = new("Borne out: the whole interval lies where it was expected.", "Bevestigd: het hele interval ligt waar het werd verwacht.");

    /// <summary>Verdict.</summary>
    public static Text SideOnly { get; } = new(
        "On the expected side of 0; whether the difference is as large as stated is open.", "Aan de verwachte kant van 0; of het verschil zo groot is als gesteld blijft open.");

    /// <summary>Verdict.</summary>
    public static Text Open { get; } = new("Open: the interval holds both what was expected and what was not.", "Open: het interval bevat zowel wat werd verwacht als wat niet.");

    /// <summary>Verdict.</summary>
    public static Text NotBorneOut { get; } = new("Not borne out: the difference is smaller than stated.", "Niet bevestigd: het verschil is kleiner dan gesteld.");

    /// <summary>Verdict.</summary>
    public static Text Contradicted { get; } = new("Contradicted: the whole interval lies elsewhere.", "Weerlegd: het hele interval ligt elders.");

    /// <summary>Verdict.</summary>
    public static Text CannotBeSaid { get; } = new("Cannot be said: too few worlds with a value.", "Niet te zeggen: te weinig werelden met een waarde.");

    /// <summary>Verdict: {0} why.</summary>
    public static Text CannotBeTested { get; } = new("Cannot be tested here: {0}.", "Hier niet te toetsen: {0}.");

    /// <summary>Verdict: {0} why.</summary>
    public static Text NotJudged { get; } = new("Not judged: {0}.", "Niet beoordeeld: {0}.");

    /// <summary>In place of a verdict.</summary>
    public static Text NotRun { get; } = new("Cannot be said: one of its scenarios was not run.", "Niet te zeggen: een van de scenario's ervan is niet gedraaid.");

    /// <summary>The words of what a comparison makes of a hypothesis.</summary>
    public static Text Of(StatedHypothesis hypothesis, Comparison found) =>
        found.NotJudged is { } why ? (VariationTexts.IsNotJudged(why) ? NotJudged : CannotBeTested).With(VariationTexts.Why(why)) : Of(hypothesis.Judge(found));

    /// <summary>The words of a verdict.</summary>
    private static Text Of(HypothesisVerdict verdict) => verdict switch
    {
        HypothesisVerdict.BorneOut => BorneOut,
        HypothesisVerdict.SideOnly => SideOnly,
        HypothesisVerdict.Open => Open,
        HypothesisVerdict.NotBorneOut => NotBorneOut,
        HypothesisVerdict.Contradicted => Contradicted,
        _ => CannotBeSaid,
    };

    /// <summary>The words of what is expected.</summary>
    public static Text Of(HypothesisDirection direction, bool hasSize) => (direction, hasSize) switch
    {
        (HypothesisDirection.Greater, false) => Greater,
        (HypothesisDirection.Greater, true) => GreaterBy,
        (HypothesisDirection.Less, false) => Less,
        (HypothesisDirection.Less, true) => LessBy,
        (_, false) => Equal,
        _ => EqualBy,
    };
}
