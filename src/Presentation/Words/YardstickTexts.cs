namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of conclusions that turn with the yardstick.</summary>
public static class YardstickTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new(
        "Conclusions that change with the yardstick: report all readings together",
        "Conclusies die afhangen van de maatstaf: noem altijd alle uitkomsten");

    /// <summary>In place of a long list: {0} conclusions.</summary>
    public static Text HowMany { get; } = new(
        "{0} conclusions change when another yardstick or other thresholds are used. Whoever reports one of them should report its other readings too.",
        "{0} conclusies veranderen met een andere maatstaf of andere drempels. Wie er een van noemt, hoort de andere uitkomsten erbij te noemen.");

    /// <summary>What is folded away: {0} conclusions.</summary>
    public static Text All { get; } = new("All {0} conclusions", "Alle {0} conclusies op een rij");

    /// <summary>Sentence: {0} measure, {1} scenario, {2} the other, {3}, {4} and {5} verdicts by common, own and practice.</summary>
    public static Text Novelty { get; } = new(
        "{0}, {1} against {2}: {3} by precedents that all scenarios share; {4} by each scenario's own precedents; {5} by the practices known at the start.",
        "{0}, {1} tegenover {2}: {3} volgens de precedenten die alle scenario's delen; {4} volgens de eigen precedenten van elk scenario; {5} volgens de praktijken die bij de start bekend zijn.");

    /// <summary>Sentence: {0} measure, {1} scenario, {2} the other, {3} how many pairs of thresholds say what.</summary>
    public static Text Grid { get; } = new(
        "{0}, {1} against {2}, over nine pairs of thresholds: {3}.",
        "{0}, {1} tegenover {2}, over negen paren drempels: {3}.");

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
