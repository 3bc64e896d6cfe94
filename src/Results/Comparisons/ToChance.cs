using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// What a scenario has of a measure as a ratio to the scenario that chance sets, world by world: 1 is as by chance. It is the form in which
/// model and field can be held against each other, as both have their own level of chance. A world counts where both have a value and
/// that of chance is not 0.
/// </summary>
/// <param name="Measure">The measure.</param>
/// <param name="Arm">The scenario.</param>
/// <param name="Ratios">The ratios, of the worlds that count, in their order.</param>
public sealed record ToChance(Measure Measure, Arm Arm, IReadOnlyList<double> Ratios)
{
    /// <summary>
    /// The measures that are read so: composition, and of the network those that are no differences. Assortativity and the E–I index are
    /// near 0 by chance, so a ratio of them says nothing.
    /// </summary>
    public static IReadOnlyList<Measure> Measures { get; } =
    [
        .. ((string[])[
            "kind-variety-unbiased", "tier-variety-unbiased", "home-variety-unbiased", "interest-distance", "participation-gini",
            "density", "giant-component", "transitivity", "mean-local-clustering", "modularity", "mean-constraint"])
            .Select(id => MeasureCatalogue.Find(id)!),
    ];

    /// <summary>Mean ratio over the worlds that count; null without one.</summary>
    public double? Mean => Moments.Mean(Ratios);

    /// <summary>The 95 % interval of the mean ratio; null under 6 worlds.</summary>
    public Interval? Interval => MeanInterval.Of(Ratios);

    /// <summary>
    /// The ratios of all scenarios but chance itself, by scenario and then by measure; none where no scenario is set by chance. A scenario
    /// that ran in other worlds than chance has no ratios.
    /// </summary>
    /// <param name="set">The scenarios.</param>
    public static IReadOnlyList<IReadOnlyList<ToChance>> Of(ComparisonSet set) => set.Arms.Chance is not { } chance ? []
        : [.. set.Arms.All.Where(arm => arm != chance).Select(arm => Measures.Select(measure => Of(set, arm, chance, measure)).ToArray())];

    /// <summary>A value as a ratio to chance; null where either has none or chance has 0.</summary>
    public static double? Ratio(double? value, double? chance) => value is { } one && chance is { } other && other != 0 ? one / other : null;

    private static ToChance Of(ComparisonSet set, Arm arm, Arm chance, Measure measure) => new(
        measure, arm,
        set.ArePaired(arm, chance) ? [.. set.Values(arm, measure).Zip(set.Values(chance, measure), Ratio).OfType<double>()] : []);
}
