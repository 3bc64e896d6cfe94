using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Published.CultureSpread;

/// <summary>Local convergence and global polarization (Axelrod 1997). A replicate is a run.</summary>
public sealed class DisseminationOfCulture : PublishedModel
{
    private const long MostEvents = 200_000_000;

    /// <inheritdoc/>
    public override string Name => "culture";

    /// <inheritdoc/>
    public override string Title => "Dissemination of culture";

    /// <inheritdoc/>
    public override string Citation =>
        "R. Axelrod (1997), The dissemination of culture: a model with local convergence and global polarization, *Journal of Conflict Resolution* "
        + "41: 203–226.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Lines { get; } =
    [
        "A bounded grid of 10 × 10 sites, each with a culture of F features that have q traits, drawn evenly at the start.",
        "In an event a random site looks at one of its up to four neighbours, drawn evenly.",
        "With the probability of their likeness, the share of features that are the same, it takes over one feature that differs.",
        "It ends when all neighbours share everything or nothing.",
        "What is read: regions, groups of neighbouring sites of equal culture.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Departures { get; } =
    [
        "A run that has not ended after 200 million events has no value; at the settings below none is that long.",
        "At q = 10 ours lies above 3.2, inside the tolerance by a fifth of it: the published mean is of few runs of a number that is spread widely.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PublishedParameter> Parameters { get; } =
    [
        PublishedParameter.Whole("width", "sites on a side", 10, 2, 100),
        PublishedParameter.Whole("features", "F, features", 5, 1, 32),
        PublishedParameter.Whole("traits", "q, traits of a feature", 10, 1, 1_000) with { IsAlwaysShown = true },
    ];

    /// <inheritdoc/>
    public override string Replicates => "runs";

    /// <inheritdoc/>
    public override IReadOnlyList<PublishedPoint> Points { get; } =
    [
        new(Set(("traits", 5)), 200, 100, [PublishedCell.Near("regions", 1, .5)]),
        new(Set(), 200, 100, [PublishedCell.Near("regions", 3.2, 1.5)]),
        new(Set(("traits", 15)), 200, 100, [PublishedCell.Near("regions", 20, 4)]),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PublishedMeasure> Measures(PublishedSettings settings) =>
        [PublishedMeasure.Mean("regions", "regions at the end", 0, 2)];

    /// <inheritdoc/>
    public override double[] Replicate(ulong seed, int replicate, PublishedSettings settings)
    {
        var grid = new CultureGrid(
            KeyedDraws.ForReplication(seed, replicate), settings.Whole("width"), settings.Whole("features"), settings.Whole("traits"));
        return [grid.Play(MostEvents) ? grid.Regions : double.NaN];
    }
}
