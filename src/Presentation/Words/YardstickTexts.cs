namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of conclusions that turn with the yardstick.</summary>
public static class YardstickTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new(
        "Conclusions that turn with the yardstick: report these readings together",
        "Conclusies die met de maatlat omslaan: noem deze lezingen samen");

    /// <summary>Sentence: {0} measure, {1} scenario, {2} the other, {3}, {4} and {5} verdicts by common, own and practice.</summary>
    public static Text Novelty { get; } = new(
        "{0}, {1} against {2}: {3} by precedents that all scenarios share; {4} by each scenario's own precedents; {5} by the practices known at the start.",
        "{0}, {1} tegenover {2}: {3} volgens de precedenten die alle scenario's delen; {4} volgens de eigen precedenten van elk scenario; {5} volgens de praktijken die bij de start bekend zijn.");

    /// <summary>Sentence: {0} measure, {1} scenario, {2} the other, {3} … {6} cells that say better, no difference, worse, inconclusive, {7} not judged.</summary>
    public static Text Grid { get; } = new(
        "{0}, {1} against {2}, over nine pairs of thresholds: {3} better, {4} no difference that matters, {5} worse, {6} inconclusive, {7} not judged.",
        "{0}, {1} tegenover {2}, over negen paren drempels: {3} beter, {4} geen verschil dat ertoe doet, {5} slechter, {6} onbeslist, {7} niet beoordeeld.");

    /// <summary>Verdict inside a sentence.</summary>
    public static Text Better { get; } = new("better", "beter");

    /// <summary>Verdict inside a sentence.</summary>
    public static Text Worse { get; } = new("worse", "slechter");

    /// <summary>Verdict inside a sentence.</summary>
    public static Text NoDifference { get; } = new("no difference that matters", "geen verschil dat ertoe doet");

    /// <summary>Verdict inside a sentence.</summary>
    public static Text Inconclusive { get; } = new("inconclusive", "onbeslist");

    /// <summary>In place of a verdict.</summary>
    public static Text NotJudged { get; } = new("not judged", "niet beoordeeld");
}
