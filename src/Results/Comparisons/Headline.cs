using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// Where the claim is read: issue-driven tables against interest, against mutual gains, against chance and against experts, side by side, on
/// the primary outcomes and by each yardstick of novelty.
/// </summary>
/// <param name="Issue">The issue-driven scenario.</param>
/// <param name="Others">The others that are there, in that order.</param>
public sealed record Headline(Arm Issue, IReadOnlyList<Arm> Others)
{
    /// <summary>The rows: primary outcomes in their order, each novelty by the common yardstick, the own and the practices known at the start.</summary>
    public static IReadOnlyList<Measure> Measures { get; } =
        [.. MeasureCatalogue.Primary.SelectMany(measure => NoveltyYardsticks.Of(measure)?.Measures ?? [measure])];

    /// <summary>The yardstick of a measure of novelty, or of new and useful; null: it has none.</summary>
    public static NoveltyYardstick? YardstickOf(Measure measure) =>
        NoveltyYardsticks.Of(measure)?.YardstickOf(measure) ?? (MeasureCatalogue.OfWorlds.Contains(measure) ? NoveltyYardstick.Common : null);

    /// <summary>The difference of two scenarios on a measure: by another yardstick than the common one at the confidence of the family too, and exploratory.</summary>
    public static Comparison Difference(ComparisonSet set, Arm arm, Arm against, Measure measure) =>
        NoveltyYardsticks.Of(measure) is { } kind && measure != kind.Common ? set.Reading(kind.Common, arm, against, measure) : set.Of(arm, against, measure);

    /// <summary>The headline; null where there is no issue-driven scenario, or none to hold it against.</summary>
    public static Headline? Of(Arms arms) =>
        arms is { Issue: { } issue, AgainstIssue: { Count: > 0 } others } ? new Headline(issue, others) : null;
}
