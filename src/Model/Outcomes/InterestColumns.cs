using System.Numerics;
using System.Runtime.InteropServices;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Outcomes;

/// <summary>
/// The interests of some actors, domain by domain, so that payoffs of several actors are computed at a time. Immutable; any number of threads
/// may read at a time.
/// </summary>
public sealed class InterestColumns
{
    private readonly double[][] columns;

    /// <summary>Copies the interests of some actors.</summary>
    /// <param name="actors">The profiles.</param>
    /// <param name="who">The actors, in the order in which payoffs come.</param>
    public InterestColumns(ActorProfiles actors, ReadOnlySpan<int> who)
    {
        Count = who.Length;
        columns = new double[actors.Domains][];
        for (var domain = 0; domain < columns.Length; domain++)
        {
            var column = columns[domain] = new double[Count];
            for (var i = 0; i < column.Length; i++)
            {
                column[i] = actors.Interests[who[i] * actors.Domains + domain];
            }
        }
    }

    /// <summary>Number of actors.</summary>
    public int Count { get; }

    /// <summary>The payoff of each actor, the same to the bit as <see cref="Payoff"/> gives: its domains are summed in their order.</summary>
    /// <param name="involved">The involved domains, at least one.</param>
    /// <param name="change">f_d(x) − f_d(x⁰) of the involved domains.</param>
    /// <param name="payoffs">Where to write, as long as there are actors.</param>
    public void WritePayoffs(ReadOnlySpan<int> involved, ReadOnlySpan<double> change, Span<double> payoffs)
    {
        payoffs.Clear();
        for (var i = 0; i < involved.Length; i++)
        {
            AddProducts(columns[involved[i]], change[i], payoffs);
        }
    }

    private static void AddProducts(double[] column, double change, Span<double> payoffs)
    {
        var interests = MemoryMarshal.Cast<double, Vector<double>>(column);
        var sums = MemoryMarshal.Cast<double, Vector<double>>(payoffs);
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += interests[i] * change;
        }

        for (var i = sums.Length * Vector<double>.Count; i < payoffs.Length; i++)
        {
            payoffs[i] += column[i] * change;
        }
    }
}
