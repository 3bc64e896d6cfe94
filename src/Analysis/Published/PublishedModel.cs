namespace OpgaveSim.Analysis.Published;

/// <summary>
/// A published model, written on the parts that the simulator itself uses. It is run in replicates that know nothing of each other, each a
/// pure function of seed, number and settings; what was published is compared with statistics of all replicates in their order. So results
/// are the same whoever runs which replicate when.
/// </summary>
public abstract class PublishedModel
{
    /// <summary>Its name on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>Its title.</summary>
    public abstract string Title { get; }

    /// <summary>Where it was published.</summary>
    public abstract string Citation { get; }

    /// <summary>What it does, in five lines.</summary>
    public abstract IReadOnlyList<string> Lines { get; }

    /// <summary>Where ours departs from what was published, or fills in what was not said.</summary>
    public abstract IReadOnlyList<string> Departures { get; }

    /// <summary>Its parameters.</summary>
    public abstract IReadOnlyList<PublishedParameter> Parameters { get; }

    /// <summary>What a replicate is called, in the plural; also the name under which their number is set.</summary>
    public abstract string Replicates { get; }

    /// <summary>Where something is to be reproduced.</summary>
    public abstract IReadOnlyList<PublishedPoint> Points { get; }

    /// <summary>What can be read at a setting.</summary>
    public abstract IReadOnlyList<PublishedMeasure> Measures(PublishedSettings settings);

    /// <summary>Runs one replicate.</summary>
    /// <param name="seed">Master seed.</param>
    /// <param name="replicate">Its number, from 0.</param>
    /// <param name="settings">The settings.</param>
    /// <returns>Numbers that <see cref="Measures"/> and <see cref="Curves"/> read; NaN is no value.</returns>
    public abstract double[] Replicate(ulong seed, int replicate, PublishedSettings settings);

    /// <summary>What is wrong with a combination of values that are each allowed; null: nothing.</summary>
    public virtual string? Conflict(PublishedSettings settings) => null;

    /// <summary>Lines for a figure.</summary>
    public virtual IReadOnlyList<PublishedCurve> Curves(PublishedSettings settings) => [];

    /// <summary>The settings of a point.</summary>
    public PublishedSettings At(PublishedPoint point) => new(Parameters, point.Settings);

    /// <summary>Settings from pairs of a name and a value.</summary>
    protected static IReadOnlyDictionary<string, string> Set(params (string Name, object Value)[] pairs) => pairs.ToDictionary(
        pair => pair.Name, pair => Convert.ToString(pair.Value, System.Globalization.CultureInfo.InvariantCulture)!);
}
