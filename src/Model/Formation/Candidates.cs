using OpgaveSim.Model.Collections;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.Relations;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation;

/// <summary>
/// Whom a table scouts in a forming round, at most S: o = round-half-up(S · mean skill of its members / 2) strangers, drawn
/// without replacement from the world minus members, asked and contacts; and S − o contacts, holders of a live tie in a
/// member's snapshot who were never asked for this issue, by smallest keyed number. Neither part fills up for the other.
/// One instance a thread; it is used again and again and allocates nothing once it has grown.
/// </summary>
public sealed class Candidates
{
    private readonly IntMap<double> strongestTie = new(256);
    private readonly IntMap<bool> passedOver = new(64);
    private readonly DrawWithoutReplacement strangers = new();
    private KeyedActor[] contacts = new KeyedActor[256];
    private int[] actors = new int[64];
    private double[] ties = new double[64];
    private int[] eligible = new int[256];
    private ulong[] numbers = new ulong[256];

    /// <summary>How many were scouted.</summary>
    public int Count { get; private set; }

    /// <summary>The candidates scouted: contacts first, then strangers. Their order means nothing.</summary>
    public ReadOnlySpan<int> Actors => actors.AsSpan(0, Count);

    /// <summary>The strongest live tie of each to a member; 0: none.</summary>
    public ReadOnlySpan<double> Ties => ties.AsSpan(0, Count);

    /// <summary>The strongest live tie between an actor and a member, as the members' snapshots have it; 0: none.</summary>
    public double StrongestTie(int actor) => strongestTie.GetOrDefault(actor);

    /// <summary>Scouts for a table.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="p">S and the decay of ties.</param>
    /// <param name="issue">The issue's id.</param>
    /// <param name="members">The members in order of joining.</param>
    /// <param name="asked">Who was asked for this issue before; the members are among them.</param>
    /// <param name="round">The round.</param>
    public void Scout(PublicWorld world, TableParameters p, int issue, ReadOnlySpan<Seat> members, ReadOnlySpan<int> asked, int round)
    {
        Meet(members, asked, round, p.TieDecay);
        var strangerShare = StrangerCount(world.Actors.Skill, members, p.Scouted);
        TakeContacts(world.Draws, issue, round, p.Scouted - strangerShare);
        TakeStrangers(world, issue, round, strangerShare);
    }

    /// <summary>Everybody but members, asked and passed over: what the coverage reference considers.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="members">The members.</param>
    /// <param name="asked">Who was asked before.</param>
    /// <param name="without">Who is passed over, bit by bit.</param>
    /// <param name="round">The round.</param>
    /// <param name="decay">δ.</param>
    public void TakeEverybody(PublicWorld world, ReadOnlySpan<Seat> members, ReadOnlySpan<int> asked, ulong[] without, int round, double decay)
    {
        Meet(members, asked, round, decay);
        for (var actor = 0; actor < world.Actors.Count; actor++)
        {
            if ((without[actor / 64] >> (actor % 64) & 1) == 0 && !passedOver.Contains(actor))
            {
                Add(actor, StrongestTie(actor));
            }
        }
    }

    /// <summary>Adds who offers itself, if it was not scouted.</summary>
    /// <param name="actor">The actor.</param>
    public void Offer(int actor)
    {
        if (!Actors.Contains(actor))
        {
            Add(actor, StrongestTie(actor));
        }
    }

    private static int StrangerCount(double[] skill, ReadOnlySpan<Seat> members, int scouted)
    {
        var sum = 0.0;
        for (var i = 0; i < members.Length; i++)
        {
            sum += members[i].Own?.Skill ?? skill[members[i].Actor];
        }

        return (int)Math.Floor(scouted * (sum / members.Length) / 2 + 0.5);
    }

    private void Meet(ReadOnlySpan<Seat> members, ReadOnlySpan<int> asked, int round, double decay)
    {
        Count = 0;
        passedOver.Clear();
        foreach (var actor in asked)
        {
            passedOver.At(actor, out _) = true;
        }

        foreach (var member in members)
        {
            Prefetch.Of<Tie>(member.Ties);
        }

        strongestTie.Clear();
        var fading = TieDecay.At(decay);
        for (var i = 0; i < members.Length; i++)
        {
            foreach (ref readonly var tie in members[i].Ties.AsSpan())
            {
                var strength = fading.StrengthAt(tie, round);
                if (strength > 0)
                {
                    ref var strongest = ref strongestTie.At(tie.To, out _);
                    strongest = Math.Max(strongest, strength);
                }
            }
        }
    }

    private void TakeContacts(KeyedDraws draws, int issue, int round, int count)
    {
        if (contacts.Length < strongestTie.Count)
        {
            var room = 2 * strongestTie.Count;
            (contacts, eligible, numbers) = (new KeyedActor[room], new int[room], new ulong[room]);
        }

        var found = 0;
        foreach (var actor in strongestTie.Keys)
        {
            if (!passedOver.Contains(actor))
            {
                eligible[found++] = actor;
            }
        }

        draws.Bits(Purpose.Contact, (uint)issue, eligible.AsSpan(0, found), (uint)round, numbers);
        for (var i = 0; i < found; i++)
        {
            contacts[i] = new KeyedActor(numbers[i], eligible[i]);
        }

        foreach (ref readonly var contact in KeyedActor.Smallest(contacts.AsSpan(0, found), count))
        {
            Add(contact.Actor, StrongestTie(contact.Actor));
        }
    }

    private void TakeStrangers(PublicWorld world, int issue, int round, int count)
    {
        strangers.Begin(world.Draws, Purpose.Stranger, (uint)issue, (uint)round, world.Actors.Count);
        while (count > 0 && strangers.TryNext(out var actor))
        {
            if (!passedOver.Contains(actor) && !strongestTie.Contains(actor))
            {
                Add(actor, 0);
                count--;
            }
        }
    }

    private void Add(int actor, double tie)
    {
        if (Count == actors.Length)
        {
            Array.Resize(ref actors, 2 * Count);
            Array.Resize(ref ties, 2 * Count);
        }

        (actors[Count], ties[Count]) = (actor, tie);
        Count++;
    }
}
