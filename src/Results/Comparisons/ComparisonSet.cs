using System.Collections.Concurrent;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// Scenarios that are compared with each other, and every comparison of theirs, each made once. The <i>family</i> is what verdicts are
/// given on: the primary outcomes of every scenario against the baseline, of the issue-driven against chance, expert and two forms of
/// interest, of pairs that differ in the invitation alone, and what the hypotheses of the experiment are about. Its intervals hold all at
/// once with a chance of 95 % (<see cref="JudgedFamily"/>). Everything else is exploratory, with 95 % intervals one by one. What cannot
/// vary, or did not, is not judged and not of the family (see <see cref="Variation"/>).
/// </summary>
public sealed class ComparisonSet
{
    private readonly ConcurrentDictionary<(string Arm, string Against, string Measure), Comparison> comparisons = new();
    private readonly ConcurrentDictionary<(string Arm, string Measure), Interval?> intervals = new();
    private readonly Func<Arm, Measure, IReadOnlyList<double?>> values;
    private readonly Func<Arm, Arm, bool> arePaired;
    private readonly Func<Arm, Measure, NoVariation?> cannotVary;
    private readonly Func<Arm, Arm, Measure, NoVariation?> cannotCompare;

    /// <summary>Scenarios to compare.</summary>
    /// <param name="arms">The scenarios.</param>
    /// <param name="hypotheses">What was expected of them beforehand.</param>
    /// <param name="values">Values of a measure, world by world; null is no value. Must bear being asked from several threads.</param>
    /// <param name="arePaired">Whether two of them ran in the same worlds.</param>
    /// <param name="cannotVary">Why a measure cannot vary in a scenario, known beforehand; null: it can, or nothing is known.</param>
    /// <param name="cannotCompare">Why two scenarios cannot be compared on a measure that can vary in both; null: they can.</param>
    public ComparisonSet(
        Arms arms, IReadOnlyList<StatedHypothesis> hypotheses, Func<Arm, Measure, IReadOnlyList<double?>> values, Func<Arm, Arm, bool> arePaired,
        Func<Arm, Measure, NoVariation?>? cannotVary = null, Func<Arm, Arm, Measure, NoVariation?>? cannotCompare = null)
    {
        (Arms, Hypotheses, this.values, this.arePaired) = (arms, hypotheses, values, arePaired);
        this.cannotVary = cannotVary ?? ((_, _) => null);
        this.cannotCompare = cannotCompare ?? ((_, _, _) => null);
        Family = MakeFamily();
        foreach (var comparison in Family)
        {
            comparisons[(comparison.Arm, comparison.Against, comparison.Measure.Id)] = comparison;
            comparisons[(comparison.Against, comparison.Arm, comparison.Measure.Id)] = comparison.Reversed();
        }
    }

    /// <summary>Primary outcomes, in the catalogue's order.</summary>
    public static IReadOnlyList<Measure> Primary => MeasureCatalogue.Primary;

    /// <summary>The scenarios.</summary>
    public Arms Arms { get; }

    /// <summary>The largest value that a measure can take in a scenario; null: none is known.</summary>
    public Func<Arm, Measure, double?> Largest { get; init; } = (_, _) => null;

    /// <summary>The hypotheses of the experiment, those on scenarios that are not there included.</summary>
    public IReadOnlyList<StatedHypothesis> Hypotheses { get; }

    /// <summary>The comparisons that verdicts are given on; those of hypotheses first.</summary>
    public IReadOnlyList<Comparison> Family { get; }

    /// <summary>A comparison.</summary>
    public Comparison Of(Arm arm, Arm against, Measure measure) => comparisons.GetOrAdd(
        (arm.Name, against.Name, measure.Id),
        _ => Comparison.Exploratory(measure, arm.Name, against.Name, Sample(arm, against, measure), CannotVary(arm, against, measure)));

    /// <summary>
    /// Another reading of a primary outcome, by its δ and at the confidence of the family, so that readings do not differ for the width of an interval
    /// alone. It is exploratory all the same.
    /// </summary>
    /// <param name="primary">The primary outcome.</param>
    /// <param name="arm">The scenario.</param>
    /// <param name="against">The other.</param>
    /// <param name="measure">The other reading.</param>
    public Comparison Reading(Measure primary, Arm arm, Arm against, Measure measure) => Of(arm, against, measure) is { Role: ComparisonRole.Exploratory } comparison
        ? comparison with { Judged = ComparisonVerdict.Of(comparison.Sample, primary.SmallestDifference!.Value, Comparison.Sense(measure), Math.Max(1, Family.Count)) }
        : Of(arm, against, measure);

    /// <summary>Why a measure cannot vary in a scenario, known beforehand; null: it can, or nothing is known.</summary>
    public NoVariation? CannotVary(Arm arm, Measure measure) => cannotVary(arm, measure);

    /// <summary>Why two scenarios cannot differ on a measure, known beforehand; null: they can, or nothing is known.</summary>
    public NoVariation? CannotVary(Arm arm, Arm against, Measure measure) =>
        Variation.OfPair(cannotVary(arm, measure), cannotVary(against, measure)) ?? cannotCompare(arm, against, measure);

    /// <summary>
    /// The measures that are judged, or that a hypothesis is about, and of which nothing can be concluded between any two scenarios that
    /// are compared, each with why.
    /// </summary>
    public IReadOnlyList<(Measure Measure, NoVariation Why)> Untestable =>
        [.. from measure in Hypotheses.Select(hypothesis => hypothesis.Measure).Concat(Primary).Distinct()
            let reasons = Arms.Contrasts.Select(pair => Of(pair.Arm, pair.Against, measure).NotJudged).ToArray()
            where reasons.Length > 0 && reasons.All(reason => reason is not null)
            select (measure, reasons[0]!.Value)];

    /// <summary>Whether two scenarios ran in the same worlds.</summary>
    public bool ArePaired(Arm arm, Arm against) => arePaired(arm, against);

    /// <summary>Values of a scenario, world by world; null is no value.</summary>
    public IReadOnlyList<double?> Values(Arm arm, Measure measure) => values(arm, measure);

    /// <summary>Mean over worlds with a value; null when there is none.</summary>
    public double? Mean(Arm arm, Measure measure) => Moments.Mean([.. values(arm, measure).OfType<double>()]);

    /// <summary>The 95 % interval of a scenario's mean over worlds; null under 6 worlds with a value.</summary>
    public Interval? MeanIntervalOf(Arm arm, Measure measure) => intervals.GetOrAdd(
        (arm.Name, measure.Id), _ => MeanInterval.Of([.. values(arm, measure).OfType<double>()]));

    /// <summary>Makes all comparisons of the baseline that tables of all measures show, on all processors.</summary>
    public void MakeAll() => AtOnce.Each(
        Arms.Others.SelectMany(arm => MeasureCatalogue.All.Select(measure => (arm, measure))),
        pair => Of(pair.arm, Arms.Baseline, pair.measure));

    private SampleDifference Sample(Arm arm, Arm against, Measure measure) =>
        SampleDifference.Of(arePaired(arm, against), values(arm, measure), values(against, measure));

    private Comparison[] MakeFamily()
    {
        var candidates = Members().Where(member => CannotVary(member.Arm, member.Against, member.Measure) is null)
            .Select(member => (Of: member, Sample: Sample(member.Arm, member.Against, member.Measure))).ToArray();
        var verdicts = JudgedFamily.Of(
            [.. candidates.Select(one => (one.Sample, one.Of.Measure.SmallestDifference ?? 0, Comparison.Sense(one.Of.Measure)))]);
        return [.. from pair in candidates.Zip(verdicts)
                   where pair.Second is not null
                   let member = pair.First.Of
                   select new Comparison(member.Measure, member.Arm.Name, member.Against.Name, pair.First.Sample, member.Role, pair.Second!)];
    }

    /// <summary>The family: each pair and measure once, whichever way round it is asked for.</summary>
    private List<(Arm Arm, Arm Against, Measure Measure, ComparisonRole Role)> Members()
    {
        var members = new List<(Arm Arm, Arm Against, Measure Measure, ComparisonRole Role)>();
        void Add(Arm arm, Arm against, Measure measure, ComparisonRole role)
        {
            if (arm != against && !members.Any(member => member.Measure == measure
                && ((member.Arm == arm && member.Against == against) || (member.Arm == against && member.Against == arm))))
            {
                members.Add((arm, against, measure, role));
            }
        }

        foreach (var hypothesis in Hypotheses)
        {
            if (Arms.Find(hypothesis.Arm) is { } arm && Arms.Find(hypothesis.Against) is { } against)
            {
                Add(arm, against, hypothesis.Measure, ComparisonRole.Hypothesis);
            }
        }

        foreach (var (arm, against) in Arms.Contrasts)
        {
            foreach (var measure in Primary)
            {
                Add(arm, against, measure, ComparisonRole.Family);
            }
        }

        return members;
    }
}
