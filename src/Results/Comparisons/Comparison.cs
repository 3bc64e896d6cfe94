using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>A scenario against another on one measure, and what can be said of it.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Arm">The scenario.</param>
/// <param name="Against">The other.</param>
/// <param name="Sample">Their values and difference.</param>
/// <param name="Role">What it is made for.</param>
/// <param name="Judged">The interval, and the verdict on it.</param>
/// <param name="HolmP">p adjusted for the family; null: exploratory, or there is nothing to test.</param>
public sealed record Comparison(
    Measure Measure, string Arm, string Against, SampleDifference Sample, ComparisonRole Role, ComparisonVerdict Judged, double? HolmP)
{
    /// <summary>Why nothing can be concluded from it, as the measure cannot vary or did not; null: something can.</summary>
    public NoVariation? NotJudged { get; init; }

    /// <summary>The interval of the mean difference, the one that is drawn and judged; null under 6 worlds, and where nothing is judged.</summary>
    public Interval? Interval => NotJudged is null ? Judged.Interval : null;

    /// <summary>
    /// The verdict; null where nothing is judged (see <see cref="NotJudged"/>), and for a measure without a smallest difference that
    /// matters, which is reported.
    /// </summary>
    public DifferenceVerdict? Verdict => NotJudged is not null || Measure.SmallestDifference is null ? null : Judged.Verdict;

    /// <summary>How many more worlds are needed, where the comparison is inconclusive; null where none are needed, or no number would do.</summary>
    public int? MoreWorlds => Verdict == DifferenceVerdict.CannotTellYet ? Judged.MoreWorlds : null;

    /// <summary>+1 when the whole interval lies above 0, −1 when below, else 0: also for a difference too small to matter.</summary>
    public int Side => Interval?.Side ?? 0;

    /// <summary>Whether the whole interval lies at or beyond the smallest difference that matters, on one side.</summary>
    public bool IsBeyondSmallest =>
        Measure.SmallestDifference is { } smallest && Interval is { } interval && (interval.Low >= smallest || interval.High <= -smallest);

    /// <summary>
    /// Share of worlds in which the scenario is ahead: has more, or less where less is better; equal ones count half. Null without worlds, and
    /// where nothing is judged.
    /// </summary>
    public double? Ahead => NotJudged is not null ? null : Measure.Better < 0 ? 1 - Sample.Ahead : Sample.Ahead;

    /// <summary>A comparison with the confidence that is its due.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="arm">The scenario.</param>
    /// <param name="against">The other.</param>
    /// <param name="sample">Their difference.</param>
    /// <param name="role">What it is made for.</param>
    /// <param name="confidence">Confidence in (0, 1): of the family, or 0.95 by itself.</param>
    /// <param name="holmP">p adjusted for the family.</param>
    /// <param name="cannotVary">Why the measure cannot vary, where it is known beforehand; null: the values tell.</param>
    public static Comparison Of(
        Measure measure, string arm, string against, SampleDifference sample, ComparisonRole role, double confidence = 0.95, double? holmP = null,
        NoVariation? cannotVary = null) =>
        new(measure, arm, against, sample, role, Judge(measure, sample, confidence), holmP)
        {
            NotJudged = cannotVary ?? Variation.Seen(sample.First, sample.Second),
        };

    /// <summary>The same, the other way round: nothing is computed anew, so that the two never differ.</summary>
    public Comparison Reversed() => this with
    {
        Arm = Against,
        Against = Arm,
        Sample = Sample.Reversed(),
        Judged = Judged with
        {
            Interval = Interval is { } interval ? new Interval(-interval.High, -interval.Low) : null,
            Verdict = Judged.Verdict switch
            {
                DifferenceVerdict.Better => DifferenceVerdict.Worse,
                DifferenceVerdict.Worse => DifferenceVerdict.Better,
                var verdict => verdict,
            },
        },
    };

    private static ComparisonVerdict Judge(Measure measure, SampleDifference sample, double confidence) =>
        ComparisonVerdict.Of(sample, measure.SmallestDifference ?? 0, measure.Better < 0 ? -1 : 1, confidence);
}
