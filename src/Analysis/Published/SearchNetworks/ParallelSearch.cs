using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Published.SearchNetworks;

/// <summary>
/// Searchers on one landscape, all at once round by round: a searcher with a neighbour that stands strictly higher copies the highest one (of equal ones
/// the first); every other searcher tries to flip one random choice and keeps it where that is strictly higher.
/// </summary>
public sealed class ParallelSearch
{
    private readonly double[] fitness;
    private readonly int choices;
    private readonly Graph network;
    private readonly KeyedDraws draws;
    private readonly uint id;
    private int[] states;
    private int[] next;

    /// <summary>A search at its start.</summary>
    /// <param name="fitness">Fitness of each of the 2ᴺ states.</param>
    /// <param name="network">Who sees whom.</param>
    /// <param name="starts">The state of each searcher; copied.</param>
    /// <param name="draws">The draws.</param>
    /// <param name="id">The network's number, in the names of the draws.</param>
    public ParallelSearch(double[] fitness, Graph network, int[] starts, KeyedDraws draws, int id)
    {
        (this.fitness, this.network, this.draws, this.id) = (fitness, network, draws, (uint)id);
        (states, next) = ([.. starts], new int[starts.Length]);
        choices = System.Numerics.BitOperations.Log2((uint)fitness.Length);
    }

    /// <summary>The searchers' states.</summary>
    public IReadOnlyList<int> States => states;

    /// <summary>Plays a round; its number names the draws.</summary>
    public void Play(int round)
    {
        for (var searcher = 0; searcher < states.Length; searcher++)
        {
            var (state, height) = (states[searcher], fitness[states[searcher]]);
            var best = Highest(searcher, height);
            if (best < 0)
            {
                var trial = state ^ (1 << draws.Below(choices, Purpose.SearcherTrial, (uint)round, (uint)searcher, id));
                best = fitness[trial] > height ? trial : state;
            }

            next[searcher] = best;
        }

        (states, next) = (next, states);
    }

    /// <summary>Whether no round can change anything any more: nobody stands higher than a neighbour, and all are on local optima.</summary>
    public bool IsSettled()
    {
        var previous = -1;
        for (var searcher = 0; searcher < states.Length; searcher++)
        {
            if (Highest(searcher, fitness[states[searcher]]) >= 0 || (states[searcher] != previous && !IsLocalOptimum(states[searcher])))
            {
                return false;
            }

            previous = states[searcher];
        }

        return true;
    }

    /// <summary>The state of the highest neighbour that stands strictly higher; −1 when there is none.</summary>
    private int Highest(int searcher, double height)
    {
        var best = -1;
        foreach (var neighbour in network.Neighbours(searcher))
        {
            var there = fitness[states[neighbour]];
            if (there > height)
            {
                (best, height) = (states[neighbour], there);
            }
        }

        return best;
    }

    private bool IsLocalOptimum(int state)
    {
        for (var choice = 0; choice < choices; choice++)
        {
            if (fitness[state ^ (1 << choice)] > fitness[state])
            {
                return false;
            }
        }

        return true;
    }
}
