using OpgaveSim.Model.Landscapes;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Issues;

/// <summary>
/// How the choices of an issue work out: with probability τ a choice takes its contributions and its neighbours from the
/// world's landscape, else they are the issue's own, each neighbour with probability κ from another involved domain.
/// Weights are r_d / M, so the fitness is the quality F(x) = Σ r_d f_d(x).
/// </summary>
public static class IssueLandscape
{
    /// <summary>The landscape of an issue.</summary>
    /// <param name="draws">The run's draws.</param>
    /// <param name="p">τ, κ, K and M.</param>
    /// <param name="world">The world's landscape.</param>
    /// <param name="issue">The issue.</param>
    public static NkLandscape Create(KeyedDraws draws, WorldParameters p, NkLandscape world, Issue issue)
    {
        var size = p.Domains * p.Choices;
        int[] active = [.. Enumerable.Range(0, size).Where(choice => (issue.ChoiceMask >> choice & 1) == 1)];
        var neighbours = new int[size][];
        var sources = new ContributionSource[size];
        var weights = new double[size];
        var known = new double[]?[size];
        Array.Fill(neighbours, []);
        foreach (var choice in active)
        {
            weights[choice] = issue.Requirement[choice / p.Choices] / p.Choices;
            if (draws.Uniform(Purpose.ChoiceOrigin, (uint)issue.Id, (uint)choice) < p.Kinship)
            {
                neighbours[choice] = world.Neighbours(choice).ToArray();
                sources[choice] = new ContributionSource(draws, Purpose.WorldLandscape, ContributionSource.World);
                known[choice] = world.Table(choice);
            }
            else
            {
                neighbours[choice] = OwnNeighbours(draws, p, issue, active, choice);
                sources[choice] = new ContributionSource(draws, Purpose.IssueLandscape, (uint)issue.Id);
            }
        }

        return new NkLandscape(active, neighbours, sources, weights, known);
    }

    private static int[] OwnNeighbours(KeyedDraws draws, WorldParameters p, Issue issue, int[] active, int choice)
    {
        var home = choice / p.Choices;
        List<int> own = [.. active.Where(other => other / p.Choices == home && other != choice)];
        List<int> others = [.. active.Where(other => other / p.Choices != home)];
        return NeighbourDraw.Take(draws, (uint)issue.Id, choice, p.Couplings, own, others, p.CrossDomain);
    }
}
