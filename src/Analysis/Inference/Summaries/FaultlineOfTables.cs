using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Diversity;

namespace OpgaveSim.Analysis.Inference.Summaries;

/// <summary>
/// How cleanly kind and interests together split tables in two (<see cref="Faultline.Fau"/>). Two members' squared distance is 1 if they differ in kind, plus 1 − the
/// cosine of their interests (half the squared distance of their directions); without interests a member lies 1 from everybody.
/// </summary>
internal static class FaultlineOfTables
{
    /// <summary>The mean over tables of 3 to 16 members, in (0, 1]; no value without one whose members differ. O(2ⁿ n) a table: 1 ms at 16 members.</summary>
    public static double? Mean(MeasuredTables tables)
    {
        var values = new List<double>();
        foreach (var members in tables.Network.Tables)
        {
            if (members.Length <= Faultline.Most && Faultline.Fau(Squared(tables, members), members.Length) is { } strength)
            {
                values.Add(strength);
            }
        }

        return Moments.Mean(values);
    }

    private static double[] Squared(MeasuredTables tables, int[] members)
    {
        var (kind, distances, actors) = (tables.Kind, tables.InterestDistances, tables.Kind.Length);
        var squared = new double[members.Length * members.Length];
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = i + 1; j < members.Length; j++)
            {
                var apart = distances[members[i] * actors + members[j]];
                squared[i * members.Length + j] = squared[j * members.Length + i] =
                    (double.IsNaN(apart) ? 1 : apart) + (kind[members[i]] == kind[members[j]] ? 0 : 1);
            }
        }

        return squared;
    }
}
