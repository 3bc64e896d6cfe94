using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.Relations;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation;

/// <summary>
/// Whom a table scouts in a forming round, at most S: o = round-half-up(S · mean skill of its members / 2) strangers, drawn
/// without replacement from the world minus members, asked and contacts; and S − o contacts, holders of a live tie in a
/// member's snapshot who were never asked for this issue, by smallest keyed number. Neither part fills up for the other.
/// One instance a thread; it is used again and again.
/// </summary>
public sealed class Candidates
{
    private readonly Dictionary<int, double> strongestTie = [];
    private readonly List<(ulong Number, int Actor)> contacts = [];
    private readonly DrawWithoutReplacement strangers = new();
    private int[] actors = new int[64];

    /// <summary>How many were scouted.</summary>
    public int Count { get; private set; }

    /// <summary>The candidates scouted: contacts first, then strangers.</summary>
    public ReadOnlySpan<int> Actors => actors.AsSpan(0, Count);

    /// <summary>The strongest live tie between an actor and a member, as the members' snapshots have it; 0: none.</summary>
    public double StrongestTie(int actor) => strongestTie.GetValueOrDefault(actor);

    /// <summary>Scouts for a table.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="p">S and the decay of ties.</param>
    /// <param name="issue">The issue's id.</param>
    /// <param name="members">The members in order of joining.</param>
    /// <param name="asked">Who was asked for this issue before; the members are among them.</param>
    /// <param name="round">The round.</param>
    public void Scout(PublicWorld world, TableParameters p, int issue, IReadOnlyList<Seat> members, IReadOnlySet<int> asked, int round)
    {
        Meet(members, round, p.TieDecay);
        var strangerShare = StrangerCount(world.Actors.Skill, members, p.Scouted);
        Count = 0;
        TakeContacts(world.Draws, issue, asked, round, p.Scouted - strangerShare);
        TakeStrangers(world, issue, asked, round, strangerShare);
    }

    /// <summary>Everybody but members, asked and passed over: what the coverage reference considers.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="members">The members.</param>
    /// <param name="asked">Who was asked before.</param>
    /// <param name="passedOver">Who is passed over, bit by bit.</param>
    /// <param name="round">The round.</param>
    /// <param name="decay">δ.</param>
    public void TakeEverybody(PublicWorld world, IReadOnlyList<Seat> members, IReadOnlySet<int> asked, ulong[] passedOver, int round, double decay)
    {
        Meet(members, round, decay);
        Count = 0;
        for (var actor = 0; actor < world.Actors.Count; actor++)
        {
            if ((passedOver[actor / 64] >> (actor % 64) & 1) == 0 && !asked.Contains(actor))
            {
                Add(actor);
            }
        }
    }

    private static int StrangerCount(double[] skill, IReadOnlyList<Seat> members, int scouted)
    {
        var sum = 0.0;
        foreach (var member in members)
        {
            sum += skill[member.Actor];
        }

        return (int)Math.Floor(scouted * (sum / members.Count) / 2 + 0.5);
    }

    private void Meet(IReadOnlyList<Seat> members, int round, double decay)
    {
        strongestTie.Clear();
        foreach (var member in members)
        {
            foreach (ref readonly var tie in member.Ties.AsSpan())
            {
                var strength = TieDecay.StrengthAt(tie, round, decay);
                if (strength > 0 && strength > strongestTie.GetValueOrDefault(tie.To))
                {
                    strongestTie[tie.To] = strength;
                }
            }
        }
    }

    private void TakeContacts(KeyedDraws draws, int issue, IReadOnlySet<int> asked, int round, int count)
    {
        contacts.Clear();
        foreach (var actor in strongestTie.Keys)
        {
            if (!asked.Contains(actor))
            {
                contacts.Add((draws.Bits(Purpose.Contact, (uint)issue, (uint)actor, (uint)round), actor));
            }
        }

        contacts.Sort();
        for (var i = 0; i < Math.Min(count, contacts.Count); i++)
        {
            Add(contacts[i].Actor);
        }
    }

    private void TakeStrangers(PublicWorld world, int issue, IReadOnlySet<int> asked, int round, int count)
    {
        strangers.Begin(world.Draws, Purpose.Stranger, (uint)issue, (uint)round, world.Actors.Count);
        while (count > 0 && strangers.TryNext(out var actor))
        {
            if (!asked.Contains(actor) && !strongestTie.ContainsKey(actor))
            {
                Add(actor);
                count--;
            }
        }
    }

    private void Add(int actor)
    {
        if (Count == actors.Length)
        {
            Array.Resize(ref actors, 2 * Count);
        }

        actors[Count++] = actor;
    }
}
