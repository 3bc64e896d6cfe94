using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Statistics;
using OpgaveSim.Runner.Experiments;

namespace OpgaveSim.Runner.Reports;

/// <summary>A hypothesis of the experiment, with the measure it is about.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Arm">The scenario that is expected to differ.</param>
/// <param name="Against">From which.</param>
/// <param name="Direction">Which way.</param>
/// <param name="By">By how much at least; for no difference: at most. Null: any.</param>
public sealed record StatedHypothesis(Measure Measure, string Arm, string Against, HypothesisDirection Direction, double? By)
{
    /// <summary>What a difference makes of it.</summary>
    public HypothesisVerdict Judge(PairedDifference difference) => difference.Interval is not { } interval
        ? HypothesisVerdict.CannotBeSaid
        : Direction switch
        {
            HypothesisDirection.Greater => Sided(interval, By ?? 0),
            HypothesisDirection.Less => Sided(new Interval(-interval.High, -interval.Low), By ?? 0),
            _ => Equal(interval, By ?? 0),
        };

    private static HypothesisVerdict Sided(Interval interval, double by) =>
        interval.High < 0 ? HypothesisVerdict.Contradicted
        : interval.Low > 0 && interval.Low >= by ? HypothesisVerdict.BorneOut
        : interval.High < by ? HypothesisVerdict.NotBorneOut
        : interval.Low > 0 ? HypothesisVerdict.SideOnly
        : HypothesisVerdict.Open;

    private static HypothesisVerdict Equal(Interval interval, double by) =>
        interval.Low >= -by && interval.High <= by ? HypothesisVerdict.BorneOut
        : interval.Low > by || interval.High < -by ? HypothesisVerdict.Contradicted
        : HypothesisVerdict.Open;
}
