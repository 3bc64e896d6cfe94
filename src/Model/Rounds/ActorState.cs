using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Relations;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Rounds;

/// <summary>
/// What changes about an actor: its ties, practices and seats. The actor grain holds one; a world grain an array of them.
/// It changes only by mail.
/// </summary>
public sealed class ActorState
{
    /// <summary>Events that an actor remembers.</summary>
    public const int HistoryLimit = 16;

    private PublicWorld world;
    private Logic logic;
    private TableParameters p;
    private readonly List<int> seats = [];
    private readonly Queue<ActorEvent> history = new();

    /// <summary>An actor as it is at the start.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="logic">The scenario's logic.</param>
    /// <param name="p">The scenario's parameters.</param>
    /// <param name="actor">The actor.</param>
    public ActorState(PublicWorld world, Logic logic, TableParameters p, int actor)
    {
        (this.world, this.logic, this.p, Actor) = (world, logic, p, actor);
        Ties = world.FirstTies(actor);
        Practices = world.FirstPractices(actor);
    }

    /// <summary>The actor.</summary>
    public int Actor { get; }

    /// <summary>Its ties, by ascending id; the array is replaced when they change.</summary>
    public Tie[] Ties { get; private set; }

    /// <summary>Its practices, newest first; the array is replaced when they change.</summary>
    public ulong[] Practices { get; private set; }

    /// <summary>Issues at whose tables it sits, in order of joining.</summary>
    public IReadOnlyList<int> Seats => seats;

    /// <summary>The last 16 things that happened to it, oldest first.</summary>
    public IReadOnlyCollection<ActorEvent> History => history;

    /// <summary>A copy that can be changed without changing this one.</summary>
    public ActorState Copy()
    {
        var copy = new ActorState(world, logic, p, Actor) { Ties = Ties, Practices = Practices };
        copy.seats.AddRange(seats);
        foreach (var happening in history)
        {
            copy.history.Enqueue(happening);
        }

        return copy;
    }

    /// <summary>Goes on in another world and by other parameters; see <see cref="IWorldShell.AdoptAsync"/>.</summary>
    /// <param name="adopted">The same world but for willingness, skill and capacity.</param>
    /// <param name="next">The logic.</param>
    /// <param name="parameters">The parameters.</param>
    public void Adopt(PublicWorld adopted, Logic next, TableParameters parameters) => (world, logic, p) = (adopted, next, parameters);

    /// <summary>Takes a mail in: settlements first, then what it convenes, then its answers.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="round">The round.</param>
    /// <exception cref="InvalidOperationException">It is asked to convene without a free seat: the sender's books are wrong.</exception>
    public ActorReply Receive(ActorMail mail, int round)
    {
        foreach (var settlement in mail.Settlements)
        {
            Settle(settlement);
        }

        var joined = new List<int>(mail.Convenes.Count);
        foreach (var issue in mail.Convenes)
        {
            Sit(issue, round, ActorEventKind.Convened);
            joined.Add(issue);
        }

        if (mail.Invitations.Count > 0)
        {
            Answer(mail.Invitations, round, joined);
        }

        return new ActorReply(Actor, joined, joined.Count == 0 ? null : new Seat(Actor, round, Ties, Practices));
    }

    private void Answer(IReadOnlyList<Invitation> invitations, int round, List<int> joined)
    {
        var free = world.Actors.Capacity[Actor] - seats.Count;
        var accepted = Answering.Accepted(world, logic, p, Actor, Ties, free, invitations, round);
        foreach (var invitation in invitations)
        {
            if (!accepted.Contains(invitation.Issue))
            {
                Remember(round, ActorEventKind.Refused, invitation.Issue);
            }
        }

        foreach (var issue in accepted)
        {
            Sit(issue, round, ActorEventKind.Joined);
            joined.Add(issue);
        }
    }

    private void Sit(int issue, int round, ActorEventKind how)
    {
        if (seats.Count >= world.Actors.Capacity[Actor])
        {
            throw new InvalidOperationException($"actor {Actor} has no free seat for issue {issue} in round {round}");
        }

        seats.Add(issue);
        Remember(round, how, issue);
    }

    private void Settle(Settlement settlement)
    {
        seats.Remove(settlement.Issue);
        if (settlement.End == SeatEnd.Left)
        {
            Remember(settlement.Round, ActorEventKind.Left, settlement.Issue);
            return;
        }

        var realised = settlement.End == SeatEnd.Realised;
        Ties = TieGrowth.After(Ties, Actor, settlement.Members, realised, settlement.Round, p);
        if (realised)
        {
            Practices = Repertoire.Learn(Practices, settlement.Solution, settlement.Choices);
        }

        Remember(settlement.Round, realised ? ActorEventKind.Realised : ActorEventKind.EndedWithout, settlement.Issue);
    }

    private void Remember(int round, ActorEventKind what, int issue)
    {
        if (history.Count == HistoryLimit)
        {
            history.Dequeue();
        }

        history.Enqueue(new ActorEvent(round, what, issue));
    }
}
