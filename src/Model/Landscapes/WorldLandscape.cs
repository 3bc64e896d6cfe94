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
        int[] active = [.. Enumerable.Range(0, size)];
        return new NkLandscape(
            active,
            [.. active.Select(choice => NeighbourDraw.Take(
                draws, ContributionSource.World, choice, p.Couplings, OthersOfDomain(choice, p.Choices), [], 0))],
            [.. active.Select(_ => source)],
            [.. active.Select(_ => 1.0 / size)]);
    }

    private static List<int> OthersOfDomain(int choice, int choices) =>
        [.. Enumerable.Range(choice / choices * choices, choices).Where(other => other != choice)];
}
