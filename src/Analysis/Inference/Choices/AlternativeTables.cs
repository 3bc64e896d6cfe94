using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Inference.Choices;

/// <summary>
/// Tables that might have been set instead of an observed one: as many members, drawn one after another without replacement, each in
/// proportion to its weight among those left (Efraimidis and Spirakis 2006). They are a sample of all possible tables. When alternatives are
/// drawn with chances q, a logit without correction estimates a choice in proportion to q · exp(βx) (McFadden 1978): so the way of
/// drawing is what the features are held against.
/// </summary>
public static class AlternativeTables
{
    /// <summary>Alternatives to each table that are enough: the standard error is some 1 % above that with all.</summary>
    public const int Enough = 50;

    /// <summary>Alternatives to one table; an alternative may be the observed table itself. O(alternatives × actors log actors).</summary>
    /// <param name="observed">The observed tables.</param>
    /// <param name="table">The table.</param>
    /// <param name="count">Number of alternatives.</param>
    /// <param name="by">How members are drawn.</param>
    /// <param name="draws">The draws.</param>
    /// <returns>By alternative its members, ascending.</returns>
    public static IReadOnlyList<int[]> Of(TwoModeNetwork observed, int table, int count, AlternativeDraw by, KeyedDraws draws) =>
        Of(Weights(observed, by), observed.Tables[table].Length, table, count, draws);

    /// <summary>A choice set for each table: the observed table first, then its alternatives.</summary>
    /// <param name="observed">The observed tables.</param>
    /// <param name="features">The features of a table with given members, ascending; NaN is no value.</param>
    /// <param name="count">Number of alternatives to each, e.g. <see cref="Enough"/>.</param>
    /// <param name="by">How members are drawn.</param>
    /// <param name="draws">The draws.</param>
    public static IReadOnlyList<ChoiceSet> Sets(
        TwoModeNetwork observed, Func<int, int[], double[]> features, int count, AlternativeDraw by, KeyedDraws draws)
    {
        var weights = Weights(observed, by);
        return [.. observed.Tables.Select((members, table) => new ChoiceSet(
            [features(table, members), .. Of(weights, members.Length, table, count, draws).Select(others => features(table, others))]))];
    }

    private static int[] Weights(TwoModeNetwork observed, AlternativeDraw by) => by == AlternativeDraw.Uniform
        ? [.. Enumerable.Repeat(1, observed.Actors)]
        : [.. observed.TablesByActor().Select(tables => tables.Length)];

    private static IReadOnlyList<int[]> Of(int[] weights, int size, int table, int count, KeyedDraws draws)
    {
        int[] actors = [.. Enumerable.Range(0, weights.Length).Where(actor => weights[actor] > 0)];
        return [.. Enumerable.Range(0, count).Select(alternative => actors
            .OrderBy(actor => Turn(draws, table, alternative, actor) / weights[actor]).ThenBy(actor => actor).Take(size).Order().ToArray())];
    }

    /// <summary>An exponential time: who has the weight w times as large comes w times as soon.</summary>
    private static double Turn(KeyedDraws draws, int table, int alternative, int actor) =>
        -PortableMath.Log(KeyedDraws.ToOpenUniform(draws.Bits(Purpose.AlternativeMember, (uint)table, (uint)alternative, (uint)actor)));
}
