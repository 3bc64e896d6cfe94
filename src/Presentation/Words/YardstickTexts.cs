namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of conclusions that turn with the yardstick.</summary>
public static class YardstickTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Conclusions that turn with the yardstick", "Conclusies die met de maatlat omslaan");

    /// <summary>Sentence: {0} measure, {1} scenario, {2} the other, {3}, {4} and {5} verdicts by common, own and practice.</summary>
    public static Text Novelty { get; } = new(
        "What “{1}” does to {0}, compared with “{2}”, depends on what is counted as known: against precedents that all scenarios share {3}, against each scenario's own precedents {4}, against the practices known at the start {5}. Report none of these without the others.",
        "Wat ‘{1}’ doet met {0}, vergeleken met ‘{2}’, hangt af van wat als bekend telt: tegenover precedenten die alle scenario's delen {3}, tegenover de eigen precedenten van elk scenario {4}, tegenover de praktijken die bij de start bekend zijn {5}. Vertel geen ervan zonder de andere.");

    /// <summary>Sentence: {0} measure, {1} scenario, {2} the other, {3} … {6} cells that say better, no difference, worse, inconclusive, {7} not judged.</summary>
    public static Text Grid { get; } = new(
        "What “{1}” does to {0}, compared with “{2}”, depends on the two thresholds. Of nine pairs of thresholds {3} say better, {4} no difference that matters, {5} worse, {6} inconclusive; {7} are not judged.",
        "Wat ‘{1}’ doet met {0}, vergeleken met ‘{2}’, hangt af van de twee drempels. Van negen paren drempels zeggen er {3} beter, {4} geen verschil dat ertoe doet, {5} slechter, {6} onbeslist; {7} zijn niet beoordeeld.");

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
