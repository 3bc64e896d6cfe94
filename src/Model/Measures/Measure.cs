using OpgaveSim.Model.Records;

namespace OpgaveSim.Model.Measures;

/// <summary>
/// A measure as results, reports and exports know it. A measure of a table has a value a table, and the run's value is the
/// unweighted mean over tables that count and have one; a measure of a run has one value.
/// </summary>
/// <param name="Id">Its name in experiments, e.g. <c>kind-variety</c>.</param>
/// <param name="Name">Its English name, a term of the field.</param>
/// <param name="Role">What it can be taken for.</param>
/// <param name="OfTable">Its value for a table, or null for a measure of a run.</param>
public sealed record Measure(
    string Id, string Name, MeasureRole Role, Func<ClosedTable, double?>? OfTable = null)
{
    /// <summary>δ, the smallest difference that matters; null: none is set, and differences are reported, not judged.</summary>
    public double? SmallestDifference { get; init; }

    /// <summary>+1 when more is better, −1 when less is, 0 when neither.</summary>
    public int Better { get; init; }

    /// <summary>What must be there for it to be able to vary (see <see cref="Variation"/>).</summary>
    public MeasureNeeds Needs { get; init; }

    /// <summary>Whether it is of a phase that is off by default, and has no value where that is off.</summary>
    public bool IsOfPhase => (Needs & MeasureNeeds.Phases) != MeasureNeeds.None;

    /// <summary>Whether it is taken over issues that arrive after the warm-up; a measure of the network at the end is not.</summary>
    public bool CountsIssues => Role != MeasureRole.Network;

    /// <summary>Its column in the results: the id with underscores.</summary>
    public string Column => Id.Replace('-', '_');
}
