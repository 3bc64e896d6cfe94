using OpgaveSim.Experiments.Designs;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// The outputs whose sensitivity is asked for: on every primary outcome the difference of the issue-driven scenario to the interest-driven
/// one, of every scenario to the baseline, and every scenario by itself. An output at a point is the mean over its worlds, and as worlds are
/// the same at every point, what differs between points is what was set there.
/// </summary>
/// <param name="values">The runs' values.</param>
/// <param name="comparisons">Their comparisons.</param>
public sealed class SensitivityOutputs(RunValues values, ResultComparisons comparisons)
{
    /// <summary>The designs from which sensitivity can be computed.</summary>
    public IEnumerable<DesignInfo> Designs => values.Designs.Where(design => design.Type is DesignType.Sobol or DesignType.Morris);

    /// <summary>The differences: first issue less interest where both are there, then the others to the baseline.</summary>
    public IReadOnlyList<(Arm Arm, Arm Against)> Contrasts
    {
        get
        {
            var arms = Arms.Read(values, 0);
            var all = arms.Others.Select(arm => (arm, arms.Baseline)).ToList();
            if (arms is { Issue: { } issue, Interest: { } interest })
            {
                all.Remove((issue, interest));
                all.Insert(0, (issue, interest));
            }

            return all;
        }
    }

    /// <summary>The scenarios.</summary>
    public IReadOnlyList<Arm> Scenarios => Arms.Read(values, 0).All;

    /// <summary>Makes the comparisons of all points, on all processors.</summary>
    public void Make() => AtOnce.Each(Designs.SelectMany(design => design.Points), point => comparisons.At(point.Index));

    /// <summary>What a difference hangs on; points at which it cannot be but 0 have no output.</summary>
    public DesignSensitivity Of(DesignInfo design, Arm arm, Arm against, Measure measure) => DesignSensitivity.Of(
        design, [.. design.Points.Select(point => CannotVary(point, arm, against, measure) is null
            ? comparisons.Of(point.Index, arm.Name, against.Name, measure).Sample.Mean
            : null)]);

    /// <summary>What a scenario's own outcome hangs on; points at which it can have one value only have no output.</summary>
    public DesignSensitivity Of(DesignInfo design, Arm arm, Measure measure) => DesignSensitivity.Of(
        design, [.. design.Points.Select(point => CannotVary(point, arm, arm, measure) is null ? values.Mean(point.Index, arm.Name, measure.Id) : null)]);

    /// <summary>Why nothing can hang on anything, as an outcome cannot vary at any point of a design; null: it can.</summary>
    public NoVariation? CannotVary(DesignInfo design, Arm arm, Arm against, Measure measure) =>
        design.Points.All(point => CannotVary(point, arm, against, measure) is not null)
            ? CannotVary(design.Points[0], arm, against, measure)
            : null;

    private NoVariation? CannotVary(PointInfo point, Arm arm, Arm against, Measure measure)
    {
        var set = comparisons.At(point.Index);
        return set.CannotVary(set.Arms.Named(arm.Name), set.Arms.Named(against.Name), measure);
    }
}
