using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>A scenario against another on one measure, and what can be said of it.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Arm">The scenario.</param>
/// <param name="Against">The other.</param>
/// <param name="Sample">Their values and difference.</param>
/// <param name="Role">What it is made for.</param>
/// <param name="Judged">The interval, and the verdict and p that go with it.</param>
public sealed record Comparison(
    Measure Measure, string Arm, string Against, SampleDifference Sample, ComparisonRole Role, ComparisonVerdict Judged)
{
    /// <summary>Why nothing can be concluded from it, as the measure cannot vary or did not; null: something can.</summary>
    public NoVariation? NotJudged { get; init; }

    /// <summary>The interval of the mean difference, the one that is drawn and judged; null under 6 worlds, and where nothing is judged.</summary>
    public Interval? Interval => NotJudged is null ? Judged.Interval : null;

    /// <summary>
    /// The verdict; null where nothing is judged (see <see cref="NotJudged"/>), for what is exploratory, and for a measure without a smallest
    /// difference that matters: these are reported.
    /// </summary>
    public DifferenceVerdict? Verdict =>
        NotJudged is not null || Role == ComparisonRole.Exploratory || Measure.SmallestDifference is null ? null : Judged.Verdict;

    /// <summary>p times the number of comparisons of the family, at most 1; null: exploratory, or there is nothing to test.</summary>
    public double? FamilyP => NotJudged is not null || Role == ComparisonRole.Exploratory ? null : Judged.P;

    /// <summary>
    /// How many worlds a new study with a new seed would need, where the comparison is inconclusive; null where it is not, or no number would do.
    /// </summary>
    public int? NewStudyWorlds => Verdict == DifferenceVerdict.CannotTellYet ? Judged.NewStudyWorlds : null;

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

    /// <summary>A comparison by itself: exploratory, with a 95 % interval.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="arm">The scenario.</param>
    /// <param name="against">The other.</param>
    /// <param name="sample">Their difference.</param>
    /// <param name="cannotVary">Why the measure cannot vary, where it is known beforehand; null: the values tell.</param>
    public static Comparison Exploratory(Measure measure, string arm, string against, SampleDifference sample, NoVariation? cannotVary = null) =>
        new(measure, arm, against, sample, ComparisonRole.Exploratory, ComparisonVerdict.Of(sample, measure.SmallestDifference ?? 0, Sense(measure)))
        {
            NotJudged = cannotVary ?? sample.Seen,
        };

    /// <summary>+1 when more of a measure is better or neither is, −1 when less is.</summary>
    public static int Sense(Measure measure) => measure.Better < 0 ? -1 : 1;

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
}
