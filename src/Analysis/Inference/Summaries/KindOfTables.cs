using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Diversity;

namespace OpgaveSim.Analysis.Inference.Summaries;

/// <summary>Kinds of actor at tables, and of those who convene them.</summary>
internal static class KindOfTables
{
    /// <summary>The mean over tables of <see cref="Blau.Unbiased"/> of kind; no value where no table has two members.</summary>
    public static double? Variety(MeasuredTables tables)
    {
        var counts = new double[tables.Kinds];
        var sum = 0.0;
        var known = 0;
        foreach (var members in tables.Network.Tables)
        {
            Array.Clear(counts);
            foreach (var member in members)
            {
                counts[tables.Kind[member]]++;
            }

            if (Blau.Unbiased(counts) is { } variety)
            {
                sum += variety;
                known++;
            }
        }

        return known == 0 ? null : sum / known;
    }

    /// <summary><see cref="Blau.Unbiased"/> of the kinds of conveners, a table each; no value under two tables.</summary>
    public static double? VarietyOfConveners(MeasuredTables tables) =>
        Blau.Unbiased(MembersByCategory.Of(tables.Seated.Conveners!, tables.Kind, tables.Kinds));

    /// <summary>The mean over tables of the share of other members that are of the convener's kind; no value where no table has another member.</summary>
    public static double? LikenessToConvener(MeasuredTables tables)
    {
        var kind = tables.Kind;
        return Moments.Mean([.. tables.Network.Tables.Zip(tables.Seated.Conveners!, (members, convener) =>
        {
            int[] others = [.. members.Where(member => member != convener)];
            return others.Length == 0 ? (double?)null : (double)others.Count(member => kind[member] == kind[convener]) / others.Length;
        }).OfType<double>()]);
    }
}
