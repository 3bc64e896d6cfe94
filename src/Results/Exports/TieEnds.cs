using OpgaveSim.Model.Relations;

namespace OpgaveSim.Results.Exports;

/// <summary>Gathers ends of ties and pairs them: 16 bytes an end, as a large world has tens of millions.</summary>
/// <param name="round">The round at which they are read.</param>
/// <param name="decay">δ.</param>
/// <param name="room">Ends that there is room for from the beginning; more can come.</param>
internal sealed class TieEnds(int round, double decay, int room = 0)
{
    private readonly List<NetworkTie> ends = new(room);

    /// <summary>Adds an end; a dead one is dropped.</summary>
    /// <param name="actor">Who holds it.</param>
    /// <param name="tie">The tie.</param>
    public void Add(int actor, Tie tie)
    {
        var strength = TieDecay.StrengthAt(tie, round, decay);
        if (strength > 0)
        {
            ends.Add(new NetworkTie(Math.Min(actor, tie.To), Math.Max(actor, tie.To), strength));
        }
    }

    /// <summary>The ties, each pair once with the stronger of its ends, in order. Nothing is added after this.</summary>
    public IReadOnlyList<NetworkTie> Pairs()
    {
        ends.Sort((one, other) => (one.First, one.Second).CompareTo((other.First, other.Second)));
        var pairs = 0;
        for (var i = 0; i < ends.Count; i++)
        {
            var end = ends[i];
            if (pairs > 0 && (ends[pairs - 1].First, ends[pairs - 1].Second) == (end.First, end.Second))
            {
                ends[pairs - 1] = end with { Strength = Math.Max(end.Strength, ends[pairs - 1].Strength) };
            }
            else
            {
                ends[pairs++] = end;
            }
        }

        ends.RemoveRange(pairs, ends.Count - pairs);
        return ends;
    }
}
