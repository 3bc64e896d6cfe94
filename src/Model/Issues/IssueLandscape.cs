using System.Numerics;
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
        var fromWorld = TakenOver(draws, p, issue);
        var plan = new LandscapePlan(
            p.Domains * p.Choices, BitOperations.PopCount(issue.ChoiceMask), BitOperations.PopCount(issue.ChoiceMask & ~fromWorld), p.Couplings);
        Span<int> neighbours = stackalloc int[p.Couplings];
        for (var left = issue.ChoiceMask; left != 0; left &= left - 1)
        {
            var choice = BitOperations.TrailingZeroCount(left);
            var weight = issue.Requirement[choice / p.Choices] / p.Choices;
            if ((fromWorld >> choice & 1) == 1)
            {
                var source = new ContributionSource(draws, Purpose.WorldLandscape, ContributionSource.World);
                plan.Add(choice, weight, world.Neighbours(choice), source, world.SharedTable(choice));
            }
            else
            {
                var source = new ContributionSource(draws, Purpose.IssueLandscape, (uint)issue.Id);
                plan.Add(choice, weight, OwnNeighbours(draws, p, issue, choice, neighbours), source);
            }
        }

        return plan.Build();
    }

    /// <summary>The choices that the issue takes over from the world.</summary>
    private static ulong TakenOver(KeyedDraws draws, WorldParameters p, Issue issue)
    {
        var taken = 0UL;
        for (var left = issue.ChoiceMask; left != 0; left &= left - 1)
        {
            var choice = BitOperations.TrailingZeroCount(left);
            taken |= draws.Uniform(Purpose.ChoiceOrigin, (uint)issue.Id, (uint)choice) < p.Kinship ? 1UL << choice : 0;
        }

        return taken;
    }

    private static ReadOnlySpan<int> OwnNeighbours(KeyedDraws draws, WorldParameters p, Issue issue, int choice, Span<int> neighbours)
    {
        Span<int> home = stackalloc int[p.Choices];
        Span<int> away = stackalloc int[64];
        var domain = DomainChoices.Mask(choice / p.Choices, p.Choices);
        home = home[..List(issue.ChoiceMask & domain & ~(1UL << choice), home)];
        away = away[..List(issue.ChoiceMask & ~domain, away)];
        return NeighbourDraw.Take(draws, (uint)issue.Id, choice, home, away, p.CrossDomain, neighbours);
    }

    /// <summary>Lists choices, ascending; gives their number.</summary>
    private static int List(ulong choices, Span<int> list)
    {
        var count = 0;
        for (; choices != 0; choices &= choices - 1)
        {
            list[count++] = BitOperations.TrailingZeroCount(choices);
        }

        return count;
    }
}
