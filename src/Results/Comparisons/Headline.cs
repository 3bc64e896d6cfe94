using OpgaveSim.Model.Formation;
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
    private static readonly string[] Names = ["interest", "mutual-gains", "random", "expert"];

    /// <summary>The rows: primary outcomes in their order, each novelty by the common yardstick, the own and the practices known at the start.</summary>
    public static IReadOnlyList<Measure> Measures { get; } = [.. ((string[])
        [
            "kind-variety-unbiased", "common-novelty", "novelty", "practice-novelty", "common-novelty-given-size", "novelty-given-size",
            "practice-novelty-given-size", "new-and-useful", "quality", "agreement",
        ]).Select(id => MeasureCatalogue.Find(id)!)];

    /// <summary>The yardstick of a measure of novelty; null: it has none.</summary>
    public static NoveltyYardstick? YardstickOf(Measure measure) => measure.Id switch
    {
        "common-novelty" or "common-novelty-given-size" or "new-and-useful" => NoveltyYardstick.Common,
        "novelty" or "novelty-given-size" => NoveltyYardstick.Own,
        "practice-novelty" or "practice-novelty-given-size" => NoveltyYardstick.Practice,
        _ => null,
    };

    /// <summary>The difference of two scenarios on a measure: by another yardstick than the common one at the confidence of the family too, and exploratory.</summary>
    public static Comparison Difference(ComparisonSet set, Arm arm, Arm against, Measure measure) => YardstickOf(measure) is NoveltyYardstick.Own or NoveltyYardstick.Practice
        ? set.Reading(MeasureCatalogue.Find(measure.Id.EndsWith("given-size", StringComparison.Ordinal) ? "common-novelty-given-size" : "common-novelty")!, arm, against, measure)
        : set.Of(arm, against, measure);

    /// <summary>The headline; null where there is no issue-driven scenario, or none to hold it against.</summary>
    public static Headline? Of(Arms arms)
    {
        Arm[] others = [.. Names.Select(name => arms.All.FirstOrDefault(arm => arm.Logic == Logics.Named(name))).OfType<Arm>()];
        return arms.Issue is { } issue && others.Length > 0 ? new Headline(issue, others) : null;
    }
}
