using System.Collections.Concurrent;
using OpgaveSim.Experiments.Designs;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// Where issue-driven tables are better and where worse than each form of interest-driven ones that the experiment has (over a sample of plausible worlds, than every
/// other scenario), one form at a time and each side held to the same rule. At each point of the design all primary outcomes against all forms are one family: verdicts hold together
/// for these, not for all points, so on a map of many cells some are wrong.
/// </summary>
public sealed class ReversalMap
{
    private readonly ConcurrentDictionary<int, ComparisonSet> sets = new();
    private readonly RunValues values;

    private ReversalMap(RunValues values, Arm issue, IReadOnlyList<Arm> forms) => (this.values, Issue, Forms) = (values, issue, forms);

    /// <summary>The issue-driven scenario.</summary>
    public Arm Issue { get; }

    /// <summary>The interest-driven scenarios, over a sample all others, in the order of the experiment.</summary>
    public IReadOnlyList<Arm> Forms { get; }

    /// <summary>Designs that can be drawn: grids of at least two factors.</summary>
    public IEnumerable<DesignInfo> Grids => values.Designs.Where(design => design.Type == DesignType.Grid && design.Factors.Count >= 2);

    /// <summary>Designs that fill a space evenly, so that shares of points are shares of the space.</summary>
    public IEnumerable<DesignInfo> Spaces => values.Designs.Where(design => design.Type is DesignType.LatinHypercube or DesignType.Sample);

    /// <summary>Of these the samples of what is plausible: shares of their points are shares of plausible worlds.</summary>
    public IEnumerable<DesignInfo> Samples => Spaces.Where(design => design.Type == DesignType.Sample);

    /// <summary>The map of a result; null: it lacks the scenarios, or a design that can be mapped.</summary>
    public static ReversalMap? Of(RunValues values)
    {
        var arms = Arms.Read(values, 0);
        var isSample = values.Designs.Any(design => design.Type == DesignType.Sample);
        Arm[] forms = [.. arms.All.Where(arm => isSample ? arm.Name != arms.Issue?.Name : Logics.NameOf(arm.Logic) is { IsInterestDriven: true })];
        var map = arms.Issue is { } issue && forms.Length > 0 ? new ReversalMap(values, issue, forms) : null;
        return map is not null && (map.Grids.Any() || map.Spaces.Any()) ? map : null;
    }

    /// <summary>The experiment's seed, from which what is drawn of the map follows.</summary>
    public ulong Seed => values.Settings.Head.Value.Seed;

    /// <summary>A point on the map of an outcome and a form.</summary>
    /// <param name="point">The point.</param>
    /// <param name="form">One of <see cref="Forms"/>.</param>
    /// <param name="measure">A primary outcome.</param>
    public ReversalCell At(int point, Arm form, Measure measure)
    {
        var set = sets.GetOrAdd(point, SetAt);
        return new ReversalCell(point, measure, form, set.Of(set.Arms.Named(Issue.Name), set.Arms.Named(form.Name), measure));
    }

    /// <summary>Worlds that a scenario was to run in, at the point that has the most.</summary>
    public int MostWorlds => Points.Max(point => values.WorldsAt(point.Index));

    /// <summary>Comparisons that are judged together at a point.</summary>
    public int FamilyAt(int point) => sets.GetOrAdd(point, SetAt).Family.Count;

    /// <summary>
    /// Differences of issue-driven tables to a form at a point, world by world; null is no value. Null as a whole where the outcome cannot vary.
    /// </summary>
    /// <param name="point">The point.</param>
    /// <param name="form">One of <see cref="Forms"/>.</param>
    /// <param name="measure">A primary outcome.</param>
    public double?[]? Differences(int point, Arm form, Measure measure)
    {
        var set = sets.GetOrAdd(point, SetAt);
        var (issue, other) = (set.Arms.Named(Issue.Name), set.Arms.Named(form.Name));
        return set.CannotVary(issue, other, measure) is not null ? null
            : [.. set.Values(issue, measure).Zip(set.Values(other, measure), (one, two) => one - two)];
    }

    /// <summary>Makes the comparisons of many points, on all processors.</summary>
    public void Make(IEnumerable<PointInfo> points) => AtOnce.Each(points, point => sets.GetOrAdd(point.Index, SetAt));

    /// <summary>Comparisons that are judged together, at the point that has the most.</summary>
    public int LargestFamily => Points.Max(point => sets.GetOrAdd(point.Index, SetAt).Family.Count);

    /// <summary>Whether there is a point at which an outcome cannot be tested.</summary>
    public bool HasUntestable => Points.Any(point => Forms.Any(form =>
        ComparisonSet.Primary.Any(measure => At(point.Index, form, measure).Verdict == ReversalVerdict.Untestable)));

    private IEnumerable<PointInfo> Points => Grids.Concat(Spaces).SelectMany(design => design.Points);

    /// <summary>Issue-driven tables against the forms, and nothing else: the family.</summary>
    private ComparisonSet SetAt(int point)
    {
        var arms = Arms.Read(values, point).All;
        return new ComparisonSet(
            new Arms([.. arms.Where(arm => arm.Name == Issue.Name || Forms.Any(form => form.Name == arm.Name))], Issue.Name), [],
            (arm, measure) => values.Worlds(point, arm.Name, measure.Id), (_, _) => true, CannotVary.At(values, point));
    }
}
