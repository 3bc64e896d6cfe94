using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Published.TeamAssembly;

/// <summary>
/// Who gets a place in a team: with p an incumbent, else a newcomer. An incumbent is, with q and when the team has a member, one that has worked
/// with a member (where there is none: any), else any; always one outside the team.
/// </summary>
/// <param name="Size">m, places.</param>
/// <param name="Incumbents">p in [0, 1].</param>
/// <param name="Repeats">q in [0, 1].</param>
public sealed record TeamPicking(int Size, double Incumbents, double Repeats)
{
    /// <summary>Picks a team; newcomers arrive. Where an incumbent is due and all are in the team already, a newcomer comes instead.</summary>
    /// <param name="agents">The agents.</param>
    /// <param name="draws">The draws.</param>
    /// <param name="tick">The tick, in the names of the draws.</param>
    public List<int> Pick(Collaborators agents, KeyedDraws draws, int tick)
    {
        var team = new List<int>(Size);
        for (var place = 0; place < Size; place++)
        {
            var block = draws.Block(Purpose.TeamPlace, (uint)tick, (uint)place);
            List<int> pool = KeyedDraws.ToUniform(block.W0) >= Incumbents ? []
                : KeyedDraws.ToUniform(block.W1) < Repeats && Known(agents, team) is { Count: > 0 } known ? known
                : [.. agents.Living.Where(agent => !team.Contains(agent))];
            team.Add(pool.Count == 0 ? agents.Arrive() : pool[KeyedDraws.ToBelow(block.High, pool.Count)]);
        }

        return team;
    }

    private static List<int> Known(Collaborators agents, List<int> team)
    {
        var known = new SortedSet<int>(team.SelectMany(agents.PartnersOf));
        known.ExceptWith(team);
        return [.. known];
    }
}
