using OpgaveSim.Model.Measures;
using OpgaveSim.Runner.Experiments;
using OpgaveSim.Runner.Results;

namespace OpgaveSim.Runner.Comparisons;

/// <summary>
/// The outputs whose sensitivity is asked for: on every primary outcome the difference of the issue-driven scenario to the interest-driven
/// one, of every scenario to the baseline, and every scenario by itself. An output at a point is the mean over its worlds, and as worlds are
/// the same at every point, what differs between points is what was set there.
/// </summary>
/// <param name="values">The runs' values.</param>
/// <param name="comparisons">Their comparisons.</param>
public sealed class SensitivityOutputs(RunValues values, ResultComparisons comparisons)
{
    /// <summary>The designs that sensitivity can be told from.</summary>
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
    public void Make() => Parallel.ForEach(Designs.SelectMany(design => design.Points), point => comparisons.At(point.Index));

    /// <summary>What a difference hangs on.</summary>
    public DesignSensitivity Of(DesignInfo design, Arm arm, Arm against, Measure measure) =>
        DesignSensitivity.Of(design, [.. design.Points.Select(point => comparisons.Of(point.Index, arm.Name, against.Name, measure).Sample.Mean)]);

    /// <summary>What a scenario's own outcome hangs on.</summary>
    public DesignSensitivity Of(DesignInfo design, Arm arm, Measure measure) =>
        DesignSensitivity.Of(design, [.. design.Points.Select(point => values.Mean(point.Index, arm.Name, measure.Id))]);
}
