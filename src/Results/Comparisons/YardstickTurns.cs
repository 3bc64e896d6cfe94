using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Originality;

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
        NoveltyYardsticks.All.Select(kind => Of(set, arm, against, kind.Common, kind.Measures));

    /// <summary>New and useful over its nine pairs of thresholds, quality first and novelty within it.</summary>
    /// <param name="set">The comparisons.</param>
    /// <param name="arm">The scenario.</param>
    /// <param name="against">The other.</param>
    public static YardstickTurns OfNewAndUseful(ComparisonSet set, Arm arm, Arm against) => Of(
        set, arm, against, MeasureCatalogue.Find(NewAndUseful.Judged.Id)!, NewAndUseful.Grid.Select(thresholds => MeasureCatalogue.Find(thresholds.Id)!));

    private static YardstickTurns Of(ComparisonSet set, Arm arm, Arm against, Measure judged, IEnumerable<Measure> readings) => new(
        judged, arm, against,
        [.. readings.Select(measure => (measure, set.Reading(judged, arm, against, measure) is { NotJudged: null } reading ? reading.Judged.Verdict : (DifferenceVerdict?)null))]);
}
