using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// One conclusion on two scenarios read by several yardsticks: novelty against precedents that all scenarios share, against each scenario's
/// own and against the practices known at the start, or new and useful at other thresholds. All are judged as the primary reading is, by
/// its δ and at the confidence of the family, so that none differs for the width of its interval alone.
/// </summary>
/// <param name="Primary">The reading that is judged.</param>
/// <param name="Arm">The scenario.</param>
/// <param name="Against">The other.</param>
/// <param name="Readings">The readings, the primary one among them, each with its verdict; null: it is not judged.</param>
public sealed record YardstickTurns(Measure Primary, Arm Arm, Arm Against, IReadOnlyList<(Measure Measure, DifferenceVerdict? Verdict)> Readings)
{
    private static readonly (string Primary, string[] Others)[] Yardsticks =
    [
        ("common-novelty", ["novelty", "practice-novelty"]),
        ("common-novelty-given-size", ["novelty-given-size", "practice-novelty-given-size"]),
    ];

    private static readonly string[] Grid =
    [
        "new-and-useful-30-25", "new-and-useful-30-50", "new-and-useful-30-75", "new-and-useful-50-25", "new-and-useful", "new-and-useful-50-75",
        "new-and-useful-70-25", "new-and-useful-70-50", "new-and-useful-70-75",
    ];

    /// <summary>
    /// Whether readings contradict each other: of better, worse and no difference that matters at least two occur. Inconclusive contradicts nothing.
    /// </summary>
    public bool Turns => Readings.Select(reading => reading.Verdict)
        .Where(verdict => verdict is not (null or DifferenceVerdict.CannotTellYet)).Distinct().Count() > 1;

    /// <summary>Readings with a verdict.</summary>
    public int Count(DifferenceVerdict? verdict) => Readings.Count(reading => reading.Verdict == verdict);

    /// <summary>Novelty, and novelty given size, by the three yardsticks: common, own, practice.</summary>
    /// <param name="set">The comparisons.</param>
    /// <param name="arm">The scenario.</param>
    /// <param name="against">The other.</param>
    public static IEnumerable<YardstickTurns> OfNovelty(ComparisonSet set, Arm arm, Arm against) =>
        Yardsticks.Select(one => Of(set, arm, against, one.Primary, [one.Primary, .. one.Others]));

    /// <summary>New and useful over its nine pairs of thresholds, quality first and novelty within it.</summary>
    /// <param name="set">The comparisons.</param>
    /// <param name="arm">The scenario.</param>
    /// <param name="against">The other.</param>
    public static YardstickTurns OfNewAndUseful(ComparisonSet set, Arm arm, Arm against) => Of(set, arm, against, "new-and-useful", Grid);

    private static YardstickTurns Of(ComparisonSet set, Arm arm, Arm against, string primary, IEnumerable<string> readings)
    {
        var judged = MeasureCatalogue.Find(primary)!;
        return new YardstickTurns(judged, arm, against, [.. readings.Select(id => MeasureCatalogue.Find(id)!)
            .Select(measure => (measure, set.Reading(judged, arm, against, measure) is { NotJudged: null } reading ? reading.Judged.Verdict : (DifferenceVerdict?)null))]);
    }
}
