using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Statistics;

namespace OpgaveSim.Runner.Reports;

/// <summary>A scenario against another on one measure, paired by world, with what its interval allows to say.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Arm">The scenario.</param>
/// <param name="Against">The other.</param>
/// <param name="Paired">The difference.</param>
public sealed record Difference(Measure Measure, string Arm, string Against, PairedDifference Paired)
{
    /// <summary>What can be said.</summary>
    public Verdict Verdict => Verdicts.Of(Paired, Measure.SmallestDifference);

    /// <summary>+1 when the whole interval lies above 0, −1 when below, else 0: also for a difference too small to matter.</summary>
    public int Side => Paired.Interval switch
    {
        { Low: > 0 } => 1,
        { High: < 0 } => -1,
        _ => 0,
    };
}
