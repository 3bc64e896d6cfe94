using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Landscapes;

/// <summary>
/// How choices work out in the world at large: each coupled to min(K, M−1) others of its own domain. Issues take
/// choices over from it (see <see cref="IssueLandscape"/>), so what worked elsewhere can work again.
/// </summary>
public static class WorldLandscape
{
    /// <summary>The world's landscape over all D·M choices, every domain weighing the same.</summary>
    public static NkLandscape Create(KeyedDraws draws, WorldParameters p)
    {
        var size = p.Domains * p.Choices;
        var source = new ContributionSource(draws, Purpose.WorldLandscape, ContributionSource.World);
        var plan = new LandscapePlan(size, size, size, p.Couplings);
        var neighbours = new int[p.Couplings];
        for (var choice = 0; choice < size; choice++)
        {
            var taken = NeighbourDraw.Take(
                draws, ContributionSource.World, choice, OthersOfDomain(choice, p.Choices), [], 0, neighbours);
            plan.Add(choice, 1.0 / size, taken, source);
        }

        return plan.Build();
    }

    private static int[] OthersOfDomain(int choice, int choices) =>
        [.. Enumerable.Range(choice / choices * choices, choices).Where(other => other != choice)];
}
