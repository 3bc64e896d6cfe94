namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the table of scenarios and measures on the terminal.</summary>
public static class SummaryTableTexts
{
    /// <summary>Column.</summary>
    public static Text Measure { get; } = new("measure", "maat");

    /// <summary>Under the name of the scenario that others are compared with.</summary>
    public static Text Baseline { get; } = new("baseline", "basis");

    /// <summary>Under a measure that logics select on.</summary>
    public static Text Check { get; } = new("manipulation check", "controle op de ingreep");

    /// <summary>Under a measure: {0} the smallest difference that matters.</summary>
    public static Text Smallest { get; } = new("δ = {0}", "δ = {0}");

    /// <summary>In a cell: {0} share of worlds.</summary>
    public static Text Ahead { get; } = new("{0} ahead", "{0} voor");

    /// <summary>Beneath the table: {0} the baseline.</summary>
    public static Text How { get; } = new(
        "mean over worlds; beneath it the difference to {0}, its interval (*: leaves out 0), and the share of worlds in which it is ahead (less, where less is better).",
        "gemiddelde over werelden; daaronder het verschil met {0}, het interval (*: zonder 0), en het deel van de werelden waarin het voorligt (minder heeft, waar minder beter is).");

    /// <summary>Beneath the table: {0} comparisons that are judged.</summary>
    public static Text Family { get; } = new(
        "{0} comparisons are judged; their intervals are so wide that all of them hold at once with a chance of 95 %.",
        "{0} vergelijkingen worden beoordeeld; hun intervallen zijn zo breed dat ze met een kans van 95 % alle tegelijk kloppen.");

    /// <summary>Beneath the table.</summary>
    public static Text Others { get; } = new("Other intervals are 95 % each and exploratory.", "Andere intervallen zijn elk 95 % en verkennend.");

    /// <summary>Beneath a table with verdicts that are inconclusive.</summary>
    public static Text Open { get; } = new(
        "The number behind “inconclusive” is about how many worlds a new study with a new seed would need.",
        "Het getal achter ‘onbeslist’ is ongeveer hoeveel werelden een nieuw onderzoek met een nieuw startgetal nodig zou hebben.");

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
