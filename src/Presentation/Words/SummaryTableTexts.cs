namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the table of scenarios and measures on the terminal.</summary>
public static class SummaryTableTexts
{
    /// <summary>Above the headline: {0} title, {1} preset, {2} thresholds.</summary>
    public static Text Headline { get; } = new("{0}; preset {1}, thresholds {2}", "{0}; voorinstelling {1}, drempels {2}");

    /// <summary>Column.</summary>
    public static Text Measure { get; } = new("measure", "maat");

    /// <summary>Under the name of the scenario that others are compared with.</summary>
    public static Text Baseline { get; } = new("baseline", "uitgangsscenario");

    /// <summary>Under a measure that logics select on.</summary>
    public static Text Check { get; } = new("manipulation check", "controle op de ingreep");

    /// <summary>Under a measure: {0} the smallest difference that matters.</summary>
    public static Text Smallest { get; } = new("δ = {0}", "δ = {0}");

    /// <summary>In a cell: {0} share of worlds.</summary>
    public static Text Ahead { get; } = new("{0} ahead", "{0} voor");

    /// <summary>Beneath the table: {0} the baseline.</summary>
    public static Text How { get; } = new(
        "Each cell: the mean over worlds; the difference from “{0}”, with a * if its interval leaves out 0; the interval; and the share of worlds in which the scenario is ahead (has a higher value, or a lower one where lower is better).",
        "In elke cel: het gemiddelde over de werelden; het verschil met ‘{0}’, met een * als 0 buiten het interval ligt; het interval; en het deel van de werelden waarin het scenario voorligt (meer heeft, of minder waar minder beter is).");

    /// <summary>Beneath the table: {0} comparisons that are judged.</summary>
    public static Text Family { get; } = new(
        "{0} comparisons are judged; their intervals are wide enough that all of them hold at once with 95 % certainty.",
        "{0} vergelijkingen worden beoordeeld; hun intervallen zijn zo breed dat ze met 95 % zekerheid allemaal tegelijk kloppen.");

    /// <summary>Beneath the table.</summary>
    public static Text Others { get; } = new("Other intervals hold with 95 % certainty each; they are exploratory.", "Andere intervallen gelden elk apart met 95 % zekerheid; ze zijn verkennend.");

    /// <summary>Beneath a table with verdicts that are inconclusive.</summary>
    public static Text Open { get; } = new(
        "The number after “inconclusive” is roughly how many worlds a new study with a new seed would need.",
        "Het getal achter ‘onbeslist’ zegt ongeveer hoeveel werelden een nieuw onderzoek met een nieuw startgetal nodig heeft.");

    /// <summary>Verdict.</summary>
    public static Text Better { get; } = new("better", "beter");

    /// <summary>Verdict.</summary>
    public static Text Worse { get; } = new("worse", "slechter");

    /// <summary>Verdict.</summary>
    public static Text NoDifference { get; } = new("no difference", "geen verschil");

    /// <summary>Verdict.</summary>
    public static Text Inconclusive { get; } = new("inconclusive", "onbeslist");

    /// <summary>Verdict: {0} worlds that a new study would need.</summary>
    public static Text InconclusiveWorlds { get; } = new("inconclusive ({0})", "onbeslist ({0})");

    /// <summary>In place of a verdict.</summary>
    public static Text NotJudged { get; } = new("not judged", "niet beoordeeld");

    /// <summary>In place of a verdict.</summary>
    public static Text CannotBeTested { get; } = new("cannot be tested", "niet te toetsen");
}
