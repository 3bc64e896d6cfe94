using OpgaveSim.Model.Diversity;

namespace OpgaveSim.Model.Measures;

/// <summary>
/// The largest value that a measure can take in a world, so that a reader sees how much room a hypothesis had. Of unbiased variety it is that
/// of a table with all seats taken, as evenly over the categories as can be; a smaller table can lie above it.
/// </summary>
public static class MeasureCeiling
{
    private static readonly HashSet<string> Shares =
    [
        "quality", "quality-given-agreement", "agreement", "dissolved", "unanswered", "losing-of-all", "losing-of-members",
        "participation-gini", "never-invited", "never-seated", "coverage", "mandate-cover", "new-and-useful",
        "density", "giant-component", "transitivity", "mean-local-clustering",
    ];

    /// <summary>The largest value; null: none is known, as of novelty.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="world">How much actors differ.</param>
    /// <param name="seats">Seats of a table, ≥ 2.</param>
    public static double? Of(Measure measure, WorldVariety world, int seats) => measure.Id switch
    {
        "kind-variety-unbiased" => Blau.Unbiased(Even(seats, world.Kinds)),
        "tier-variety-unbiased" => Blau.Unbiased(Even(seats, world.Tiers)),
        "home-variety-unbiased" => Blau.Unbiased(Even(seats, world.Homes)),
        "kind-variety" => 1 - 1.0 / world.Kinds,
        "tier-variety" => 1 - 1.0 / world.Tiers,
        "home-variety" => 1 - 1.0 / world.Homes,
        var id => Shares.Contains(id) || id.StartsWith("new-and-useful-", StringComparison.Ordinal) ? 1 : null,
    };

    /// <summary>Members by category, as evenly as can be.</summary>
    private static double[] Even(int members, int categories) =>
        [.. Enumerable.Range(0, categories).Select(category => (double)(members / categories + (category < members % categories ? 1 : 0)))];
}
