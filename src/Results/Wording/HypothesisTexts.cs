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
        "These hypotheses are part of the experiment and were in its hash before the first run ({0}…). Each is judged by the interval of the difference, paired by world. That interval is wide enough to hold at once with those of all other judged comparisons.",
        "Deze hypothesen horen bij het experiment en zaten vóór de eerste run in de hash ervan ({0}…). Elke hypothese is beoordeeld op het interval van het verschil, per wereld gepaard. Dat interval is zo breed dat het tegelijk klopt met dat van alle andere beoordeelde vergelijkingen.");

    /// <summary>There are none.</summary>
    public static Text None { get; } = new(
        "This experiment stated no hypotheses beforehand, so everything that follows is exploratory.",
        "Dit experiment had vooraf geen hypothesen, dus alles wat volgt is verkennend.");

    /// <summary>After the table.</summary>
    public static Text Rest { get; } = new(
        "Everything that follows is exploratory: it may suggest hypotheses, but tests none.",
        "Alles wat volgt is verkennend: het kan hypothesen opleveren, maar toetst er geen.");

    /// <summary>Column.</summary>
    public static Text Expected { get; } = new("Expected", "Verwacht");

    /// <summary>Column.</summary>
    public static Text Found { get; } = new("Difference [interval]", "Verschil [interval]");

    /// <summary>Column.</summary>
    public static Text CameOut { get; } = new("What came out", "Wat eruit kwam");

    /// <summary>Column: over the points of a design.</summary>
    public static Text OverPoints { get; } = new("Confirmed at", "Bevestigd bij");

    /// <summary>Cell: {0} of {1} points.</summary>
    public static Text PointCount { get; } = new("{0} of {1} points", "{0} van {1} punten");

    /// <summary>{0} measure, {1} arm, {2} against.</summary>
    public static Text Greater { get; } = new("{0} is greater under “{1}” than under “{2}”", "{0} is groter bij ‘{1}’ dan bij ‘{2}’");

    /// <summary>{0} measure, {1} arm, {2} against, {3} by.</summary>
    public static Text GreaterBy { get; } = new("{0} is greater under “{1}” than under “{2}”, by at least {3}", "{0} is groter bij ‘{1}’ dan bij ‘{2}’, met ten minste {3}");

    /// <summary>{0} measure, {1} arm, {2} against.</summary>
    public static Text Less { get; } = new("{0} is less under “{1}” than under “{2}”", "{0} is kleiner bij ‘{1}’ dan bij ‘{2}’");

    /// <summary>{0} measure, {1} arm, {2} against, {3} by.</summary>
    public static Text LessBy { get; } = new("{0} is less under “{1}” than under “{2}”, by at least {3}", "{0} is kleiner bij ‘{1}’ dan bij ‘{2}’, met ten minste {3}");

    /// <summary>{0} measure, {1} arm, {2} against.</summary>
    public static Text Equal { get; } = new("{0} is the same under “{1}” as under “{2}”", "{0} is gelijk bij ‘{1}’ en ‘{2}’");

    /// <summary>{0} measure, {1} arm, {2} against, {3} by.</summary>
    public static Text EqualBy { get; } = new("{0} differs between “{1}” and “{2}” by {3} at most", "{0} verschilt tussen ‘{1}’ en ‘{2}’ hoogstens {3}");

    /// <summary>Verdict.</summary>
    public static Text BorneOut { get; } = new("Confirmed: the whole interval lies where it was expected.", "Bevestigd: het hele interval ligt waar het werd verwacht.");

    /// <summary>Verdict.</summary>
    public static Text SideOnly { get; } = new(
        "On the expected side of 0, but it remains open whether the difference is as large as stated.", "Aan de verwachte kant van 0, maar het blijft open of het verschil zo groot is als gesteld.");

    /// <summary>Verdict.</summary>
    public static Text OtherSideOnly { get; } = new(
        "On the other side of 0, but it remains open whether the difference is as large as stated.", "Aan de andere kant van 0, maar het blijft open of het verschil zo groot is als gesteld.");

    /// <summary>Verdict.</summary>
    public static Text Open { get; } = new("Open: the interval contains both expected and unexpected values.", "Open: het interval bevat zowel verwachte als onverwachte waarden.");

    /// <summary>Verdict.</summary>
    public static Text NotBorneOut { get; } = new("Not confirmed: the difference is smaller than stated.", "Niet bevestigd: het verschil is kleiner dan gesteld.");

    /// <summary>Verdict.</summary>
    public static Text Contradicted { get; } = new("Contradicted: the whole interval lies elsewhere.", "Weerlegd: het hele interval ligt elders.");

    /// <summary>Verdict.</summary>
    public static Text CannotBeSaid { get; } = new("Cannot be said: too few worlds with a value.", "Niet te zeggen: te weinig werelden met een waarde.");

    /// <summary>Verdict: {0} why.</summary>
    public static Text CannotBeTested { get; } = new("Cannot be tested here: {0}.", "Hier niet te toetsen: {0}.");

    /// <summary>Verdict: {0} why.</summary>
    public static Text NotJudged { get; } = new("Not judged: {0}.", "Niet beoordeeld: {0}.");

    /// <summary>In place of a verdict.</summary>
    public static Text NotRun { get; } = new("Cannot be said: one of the two scenarios was not run.", "Niet te zeggen: een van de twee scenario's is niet gedraaid.");

    /// <summary>Column: what chance does.</summary>
    public static Text ByChance { get; } = new("Difference for chance [interval]", "Verschil van toeval [interval]");

    /// <summary>Column: the largest value of the measure.</summary>
    public static Text Largest { get; } = new("Largest value here", "Grootste waarde hier");

    /// <summary>In place of either.</summary>
    public static Text NotKnown { get; } = new("not known", "niet bekend");

    /// <summary>What these two columns are for.</summary>
    public static Text Attainable { get; } = new(
        "Beside each hypothesis you see how large the difference could have been: how far chance differs from the same scenario, and the largest value that the measure can take here (for variety: at tables with all seats taken).",
        "Naast elke hypothese staat hoe groot het verschil had kunnen zijn: hoeveel het toeval van hetzelfde scenario verschilt, en de grootste waarde die de maat hier kan hebben (bij verscheidenheid: aan tafels waar alle plaatsen bezet zijn).");

    /// <summary>Verdict: {0} the largest value, {1} the scenario that is compared with, {2} its mean, {3} what was asked.</summary>
    public static Text BeyondMeasure { get; } = new(
        "Out of reach here: the largest possible value is {0} and “{1}” has {2}, so no scenario could be {3} higher.",
        "Hier onbereikbaar: de grootst mogelijke waarde is {0} en ‘{1}’ heeft {2}, dus geen enkel scenario kon {3} hoger zijn.");

    /// <summary>Verdict: {0} the scenario, {1} chance, {2} the scenario that is compared with, {3} the difference of chance, {4} what was asked.</summary>
    public static Text BeyondChance { get; } = new(
        "Out of reach here: “{0}” does not select on it, and even chance (“{1}”) differs from “{2}” only by {3}, while {4} was stated.",
        "Hier onbereikbaar: ‘{0}’ selecteert er niet op, en zelfs het toeval (‘{1}’) verschilt maar {3} van ‘{2}’, terwijl {4} was gesteld.");

    /// <summary>In the terminal: {0} what was expected, {1} the difference, {2} what came out, {3} what chance does, {4} the largest value.</summary>
    public static Text Line { get; } = new(
        "{0}: {1}. {2} (Difference for chance: {3}; largest value here: {4}.)", "{0}: {1}. {2} (Verschil van toeval: {3}; grootste waarde hier: {4}.)");

    /// <summary>What is expected, in words.</summary>
    public static string InWords(PageContext context, StatedHypothesis hypothesis) => context.Say(
        Of(hypothesis.Direction, hypothesis.By is > 0), context.Name(hypothesis.Measure), context.ArmName(hypothesis.Arm), context.ArmName(hypothesis.Against),
        context.Numbers.Plain(hypothesis.By ?? 0));

    /// <summary>What chance does, in figures; in words where nothing is to be said.</summary>
    public static string ChanceText(PageContext context, HypothesisFinding finding) =>
        finding.Chance is { } chance ? context.SignedWithInterval(chance) : context.Say(NotKnown);

    /// <summary>The largest value, in figures; in words where none is known.</summary>
    public static string LargestText(PageContext context, HypothesisFinding finding) => finding.Largest is { } largest
        ? context.Mean(finding.Hypothesis.Measure, largest)
        : context.Say(NotKnown);

    /// <summary>What came out of a hypothesis, in words.</summary>
    public static string Of(PageContext context, HypothesisFinding finding) => finding switch
    {
        { Found.NotJudged: { } why } => context.Say((VariationTexts.IsNotJudged(why) ? NotJudged : CannotBeTested).With(VariationTexts.Why(why))),
        { Verdict: HypothesisVerdict.OutOfReach, WhyOutOfReach: OutOfReach.MoreThanTheMeasure } => context.Say(
            BeyondMeasure, LargestText(context, finding), context.ArmName(finding.Hypothesis.Against),
            context.Mean(finding.Hypothesis.Measure, context.Set.Mean(context.Arms.Named(finding.Hypothesis.Against), finding.Hypothesis.Measure)),
            context.Numbers.Plain(finding.Hypothesis.By!.Value)),
        { Verdict: HypothesisVerdict.OutOfReach } => context.Say(
            BeyondChance, context.ArmName(finding.Hypothesis.Arm), context.ArmName(finding.Chance!.Arm), context.ArmName(finding.Hypothesis.Against), ChanceText(context, finding),
            context.Numbers.Plain(finding.Hypothesis.By!.Value)),
        _ => context.Say(Of(finding.Verdict)),
    };

    /// <summary>The words of a verdict.</summary>
    private static Text Of(HypothesisVerdict verdict) => verdict switch
    {
        HypothesisVerdict.BorneOut => BorneOut,
        HypothesisVerdict.SideOnly => SideOnly,
        HypothesisVerdict.OtherSideOnly => OtherSideOnly,
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
