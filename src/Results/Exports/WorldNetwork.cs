using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Relations;

namespace OpgaveSim.Results.Exports;

/// <summary>The network of a world at a round: its actors, and who knows whom.</summary>
/// <param name="Key">The run.</param>
/// <param name="Round">Rounds that have been played; ties are read as the round of this number begins.</param>
/// <param name="Actors">All actors, in order.</param>
/// <param name="Ties">Live ties, each pair once, in order.</param>
public sealed record WorldNetwork(RunKey Key, int Round, IReadOnlyList<NetworkActor> Actors, IReadOnlyList<NetworkTie> Ties)
{
    /// <summary>A sentence on what it is.</summary>
    public string Description => $"OpgaveSim: scenario {Key.Scenario}, replication {Key.Replication}, design point {Key.Point}, after {Round} rounds. "
        + "Nodes are actors, edges are live ties, weight is strength decayed to this round.";

    /// <summary>The ties of ends: dead ones dropped, both ends of a pair made one.</summary>
    /// <param name="ends">Who holds which tie.</param>
    /// <param name="round">The round at which they are read.</param>
    /// <param name="decay">δ.</param>
    public static IReadOnlyList<NetworkTie> TiesOf(IEnumerable<(int Actor, Tie Tie)> ends, int round, double decay)
    {
        var gathered = new TieEnds(round, decay);
        foreach (var (actor, tie) in ends)
        {
            gathered.Add(actor, tie);
        }

        return gathered.Pairs();
    }
}
