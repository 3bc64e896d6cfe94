using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.NullModels;

/// <summary>
/// The null model of a two-mode network (Strona et al. 2014): random networks in which every actor has as many tables and every table as
/// many members as observed. In a trade two actors pool the tables that only one of them sits at, and draw from the pool as many as each
/// put in. A chain: each draw goes on from the one before, 5 × number of actors trades later. The same draws give the same chain.
/// </summary>
public sealed class Curveball
{
    /// <summary>Trades between two draws, for each actor.</summary>
    public const int TradesPerActor = 5;

    private readonly int[][] tablesOf;
    private readonly int tables;
    private readonly KeyedDraws draws;
    private readonly DrawWithoutReplacement order = new();
    private readonly int[] shared, pool, places;
    private readonly bool[] taken;
    private uint drawn;

    /// <summary>A chain that begins at the observed network.</summary>
    /// <param name="observed">The observed network; it stays as it is.</param>
    /// <param name="draws">The draws.</param>
    public Curveball(TwoModeNetwork observed, KeyedDraws draws)
    {
        (tablesOf, tables, this.draws) = (observed.TablesByActor(), observed.Tables.Count, draws);
        (shared, pool, places, taken) = (new int[tables], new int[tables], new int[tables], new bool[tables]);
    }

    /// <summary>The next random network. O(actors × tables of an actor).</summary>
    public TwoModeNetwork Next()
    {
        for (uint trade = 0; trade < (long)TradesPerActor * tablesOf.Length && tablesOf.Length > 1; trade++)
        {
            var block = draws.Block(Purpose.CurveballTrade, drawn, trade);
            var one = KeyedDraws.ToBelow(block.Low, tablesOf.Length);
            var other = KeyedDraws.ToBelow(block.High, tablesOf.Length - 1);
            Trade(one, other < one ? other : other + 1, trade);
        }

        drawn++;
        return TwoModeNetwork.OfActors(tablesOf, tables);
    }

    /// <summary>Tests an observed network against the null model.</summary>
    /// <param name="observed">The observed network.</param>
    /// <param name="statistic">What is compared; null is no value, and such a draw does not count.</param>
    /// <param name="draws">The draws.</param>
    /// <param name="count">Random networks, e.g. 999.</param>
    /// <returns>The test; null where the observed network, or every random one, has no value.</returns>
    public static NullModelTest? Test(TwoModeNetwork observed, Func<TwoModeNetwork, double?> statistic, KeyedDraws draws, int count) =>
        TestAll(observed, network => [statistic(network)], draws, count)[0];

    /// <summary>Tests several statistics on one chain of random networks.</summary>
    /// <param name="observed">The observed network.</param>
    /// <param name="statistics">What is compared, always as many; null is no value, and such a draw does not count.</param>
    /// <param name="draws">The draws.</param>
    /// <param name="count">Random networks, e.g. 999.</param>
    /// <returns>A test a statistic; null where the observed network, or every random one, has no value.</returns>
    public static NullModelTest?[] TestAll(TwoModeNetwork observed, Func<TwoModeNetwork, double?[]> statistics, KeyedDraws draws, int count)
    {
        var values = statistics(observed);
        var nulls = Array.ConvertAll(values, _ => new List<double>(count));
        var chain = new Curveball(observed, draws);
        for (var draw = 0; draw < count; draw++)
        {
            var random = statistics(chain.Next());
            for (var i = 0; i < values.Length; i++)
            {
                if (random[i] is { } value)
                {
                    nulls[i].Add(value);
                }
            }
        }

        return [.. values.Select((value, i) => value is { } seen ? NullModelTest.Of(seen, nulls[i]) : null)];
    }

    /// <summary>Two actors trade. Each keeps as many tables as it had, so that its list is written over.</summary>
    private void Trade(int one, int other, uint trade)
    {
        int[] mine = tablesOf[one], theirs = tablesOf[other];
        var (both, pooled) = Sort(mine, theirs);
        var give = mine.Length - both;
        if (give == 0 || give == pooled)
        {
            return;
        }

        Array.Clear(taken, 0, pooled);
        order.Begin(draws, Purpose.CurveballPick, drawn, trade, pooled);
        for (var i = 0; i < give && order.TryNext(out var pick); i++)
        {
            taken[pick] = true;
        }

        int next = 0, nextMine = 0, nextTheirs = 0;
        for (var i = 0; i < pooled; i++)
        {
            for (; next < places[i]; next++)
            {
                mine[nextMine++] = theirs[nextTheirs++] = shared[next];
            }

            if (taken[i])
            {
                mine[nextMine++] = pool[i];
            }
            else
            {
                theirs[nextTheirs++] = pool[i];
            }
        }

        for (; next < both; next++)
        {
            mine[nextMine++] = theirs[nextTheirs++] = shared[next];
        }
    }

    /// <summary>
    /// Fills <see cref="shared"/> with the tables of both and <see cref="pool"/> with those of one of them, ascending, and
    /// <see cref="places"/> with how many shared ones come before each of the pool.
    /// </summary>
    private (int Shared, int Pooled) Sort(ReadOnlySpan<int> mine, ReadOnlySpan<int> theirs)
    {
        int both = 0, pooled = 0;
        for (int i = 0, j = 0; i < mine.Length || j < theirs.Length;)
        {
            if (i < mine.Length && j < theirs.Length && mine[i] == theirs[j])
            {
                shared[both++] = mine[i++];
                j++;
            }
            else
            {
                (pool[pooled], places[pooled]) = (j == theirs.Length || (i < mine.Length && mine[i] < theirs[j]) ? mine[i++] : theirs[j++], both);
                pooled++;
            }
        }

        return (both, pooled);
    }
}
