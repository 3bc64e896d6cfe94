using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>A hypothesis of the experiment, with the measure it is about.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Arm">The scenario that is expected to differ.</param>
/// <param name="Against">From which.</param>
/// <param name="Direction">Which way.</param>
/// <param name="By">By how much at least; for no difference: at most. Null: any.</param>
public sealed record StatedHypothesis(Measure Measure, string Arm, string Against, HypothesisDirection Direction, double? By)
{
    /// <summary>The hypotheses of an experiment as it was run, those on scenarios that were not run included.</summary>
    /// <param name="settings">The experiment.</param>
    public static IReadOnlyList<StatedHypothesis> ReadAll(StoredExperiment settings) =>
        [.. from stated in settings.Hypotheses
            let measure = MeasureCatalogue.Find(stated.Outcome)
            where measure is not null && stated.Contrast.Count == 2
            select new StatedHypothesis(measure, stated.Contrast[0], stated.Contrast[1], stated.Direction, stated.By ?? measure.SmallestDifference)];

    /// <summary>What a comparison makes of it.</summary>
    /// <param name="found">The comparison of its two scenarios on its measure.</param>
    public HypothesisVerdict Judge(Comparison found) => found.NotJudged is null ? Judge(found.Interval) : HypothesisVerdict.CannotBeTested;

    /// <summary>What the interval of a difference makes of it.</summary>
    /// <param name="found">The interval; null: under 6 worlds.</param>
    public HypothesisVerdict Judge(Interval? found) => found is not { } interval
        ? HypothesisVerdict.CannotBeSaid
        : Direction switch
        {
            HypothesisDirection.Greater => Sided(interval, By ?? 0),
            HypothesisDirection.Less => Sided(new Interval(-interval.High, -interval.Low), By ?? 0),
            _ => Equal(interval, By ?? 0),
        };

    private static HypothesisVerdict Sided(Interval interval, double by) =>
        interval.Low > 0 && interval.Low >= by ? HypothesisVerdict.BorneOut
        : interval.High < 0 && interval.High <= -by ? HypothesisVerdict.Contradicted
        : interval.Low > -by && interval.High < by ? HypothesisVerdict.NotBorneOut
        : interval.Low > 0 ? HypothesisVerdict.SideOnly
        : interval.High < 0 ? HypothesisVerdict.OtherSideOnly
        : interval.High < by ? HypothesisVerdict.NotBorneOut
        : HypothesisVerdict.Open;

    private static HypothesisVerdict Equal(Interval interval, double by) =>
        interval.Low >= -by && interval.High <= by ? HypothesisVerdict.BorneOut
        : interval.Low > by || interval.High < -by ? HypothesisVerdict.Contradicted
        : HypothesisVerdict.Open;
}
