using OpgaveSim.Model.Course;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Learning;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.Relations;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Actors;

/// <summary>
/// What changes about an actor: its ties, practices and seats. The actor grain holds one; a world grain an array of them.
/// It changes only by mail.
/// </summary>
public sealed class ActorState
{
    /// <summary>Events that an actor remembers.</summary>
    public const int HistoryLimit = 16;

    private const int FirstHistory = 8, FirstSeats = 4;

    private PublicWorld world;
    private RunSetting setting;
    private int[] seats = [];
    private int seated;
    private ActorEvent[] history = [];
    private int happened;
    private readonly bool remembers;

    /// <summary>An actor as it is at the start.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="setting">The run's setting.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="remembers">Whether it keeps what happens to it, so that it can be asked; changes nothing in what it does.</param>
    public ActorState(PublicWorld world, RunSetting setting, int actor, bool remembers = true)
    {
        (this.world, this.setting, Actor, this.remembers) = (world, setting, actor, remembers);
        Ties = world.FirstTies(actor);
        Practices = world.FirstPractices(actor);
        Own = Disposition.AtStart(world, setting.Logic, setting.Table, actor);
    }

    private ActorState(ActorState other)
    {
        (world, setting, Actor, Ties, Practices) = (other.world, other.setting, other.Actor, other.Ties, other.Practices);
        (seats, seated) = ([.. other.seats], other.seated);
        (remembers, Own) = (other.remembers, other.Own);
        (history, happened) = ([.. other.history], other.happened);
    }

    /// <summary>The actor.</summary>
    public int Actor { get; }

    /// <summary>Its ties, by ascending id; the array is replaced when they change.</summary>
    public Tie[] Ties { get; private set; }

    /// <summary>Its practices, newest first; the array is replaced when they change.</summary>
    public ulong[] Practices { get; private set; }

    /// <summary>How it works with others by now, where that changes; null: as profile and scenario say.</summary>
    public Disposition? Own { get; private set; }

    /// <summary>Issues at whose tables it sits, in order of joining.</summary>
    public ReadOnlySpan<int> Seats => seats.AsSpan(0, seated);

    /// <summary>The last 16 things that happened to it, oldest first; made anew at each call, empty where it does not remember.</summary>
    public IReadOnlyList<ActorEvent> History =>
        [.. Enumerable.Range(Math.Max(0, happened - HistoryLimit), Math.Min(happened, HistoryLimit)).Select(i => history[i % HistoryLimit])];

    /// <summary>A copy that can be changed without changing this one.</summary>
    public ActorState Copy() => new(this);

    /// <summary>Goes on in another world and by another setting; see <see cref="IWorldShell.AdoptAsync"/>.</summary>
    /// <param name="adopted">The same world but for willingness, skill and capacity.</param>
    /// <param name="next">The setting.</param>
    public void Adopt(PublicWorld adopted, RunSetting next)
    {
        var before = Disposition.AtStart(world, setting.Logic, setting.Table, Actor);
        var after = Disposition.AtStart(adopted, next.Logic, next.Table, Actor);
        Own = Own is null || before is null || after is null ? after : Own.Moved(before, after);
        (world, setting) = (adopted, next);
    }

    /// <summary>Takes a mail in: settlements first, then what it convenes, then its answers.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="round">The round.</param>
    /// <param name="asking">What persons chose, and where questions are noted; null: nobody plays.</param>
    /// <exception cref="InvalidOperationException">It is asked to convene without a free seat: the sender's books are wrong.</exception>
    /// <exception cref="ImpossibleChoiceException">The choices say yes to more tables than it has free seats.</exception>
    public ActorReply Receive(ActorMail mail, int round, Asking? asking = null)
    {
        foreach (var settlement in mail.Settlements)
        {
            Settle(settlement);
        }

        foreach (var issue in mail.Convenes)
        {
            Sit(issue, round, ActorEventKind.Convened);
        }

        var answered = mail.Invitations.Length > 0 ? Answer(mail.Invitations.Span, round, asking) : [];
        int[] joined = mail.Convenes.Length == 0 ? answered : answered.Length == 0 ? mail.Convenes : [.. mail.Convenes, .. answered];
        return new ActorReply(Actor, joined, joined.Length == 0 ? null : new Seat(Actor, round, Ties, Practices, Own));
    }

    /// <summary>Takes a mail in where persons play: if it is seated, its person is asked before, and it stays as it is until then.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="round">The round.</param>
    /// <param name="players">Who plays.</param>
    public async ValueTask<ActorReply> ReceiveAsync(ActorMail mail, int round, IPlayers players) => Receive(mail, round, await players.ResolveAsync(asking =>
    {
        if (asking.IsSeated(Actor))
        {
            Copy().Receive(mail, round, asking);
        }
    }));

    private int[] Answer(ReadOnlySpan<Invitation> invitations, int round, Asking? asking)
    {
        var free = world.Actors.Capacity[Actor] - seated;
        var accepted = Answering.Accepted(world, setting.Logic, setting.Table, Actor, Ties, free, invitations, round, asking, Own);
        foreach (ref readonly var invitation in invitations)
        {
            if (!accepted.AsSpan().Contains(invitation.Issue))
            {
                Remember(round, ActorEventKind.Refused, invitation.Issue);
            }
        }

        foreach (var issue in accepted)
        {
            Sit(issue, round, ActorEventKind.Joined);
        }

        return accepted;
    }

    private void Sit(int issue, int round, ActorEventKind how)
    {
        if (seated >= world.Actors.Capacity[Actor])
        {
            throw new InvalidOperationException($"actor {Actor} has no free seat for issue {issue} in round {round}");
        }

        if (seated == seats.Length)
        {
            Array.Resize(ref seats, Math.Max(Math.Min(FirstSeats, world.Actors.Capacity[Actor]), seated + 1 + (seated / 2)));
        }

        seats[seated++] = issue;
        Remember(round, how, issue);
    }

    private void Settle(Settlement settlement)
    {
        if (Seats.IndexOf(settlement.Issue) is >= 0 and var at)
        {
            seats.AsSpan((at + 1)..seated).CopyTo(seats.AsSpan(at));
            seated--;
        }

        if (settlement.End == SeatEnd.Left)
        {
            Remember(settlement.Round, ActorEventKind.Left, settlement.Issue);
            return;
        }

        if (settlement.End == SeatEnd.Released)
        {
            return;
        }

        var realised = settlement.End == SeatEnd.Realised;
        Own = Own is null ? null : Learned(Own, settlement, realised);
        Ties = TieGrowth.After(Ties, Actor, settlement.Members, realised, settlement.Round, setting.Table, world.Parameters.TiesKept);
        if (realised)
        {
            Practices = Repertoire.Learn(Practices, settlement.Solution, settlement.Choices);
        }

        Remember(settlement.Round, realised ? ActorEventKind.Realised : ActorEventKind.EndedWithout, settlement.Issue);
    }

    /// <summary>What a table that closed does to how it works with others.</summary>
    private Disposition Learned(Disposition before, Settlement settlement, bool realised)
    {
        var payoff = 0.0;
        var domains = settlement.Change is null ? [] : world.Issue(settlement.Issue).Domains;
        for (var i = 0; i < domains.Length; i++)
        {
            payoff += world.Actors.InterestsOf(Actor)[domains[i]] * settlement.Change![i];
        }

        var learned = LearningByDoing.After(before, setting.Table.Learning, realised, payoff);
        return OrientationDrift.After(learned, setting.Table.OrientationDrift, realised, payoff);
    }

    private void Remember(int round, ActorEventKind what, int issue)
    {
        if (!remembers)
        {
            return;
        }

        if (happened == history.Length && happened < HistoryLimit)
        {
            Array.Resize(ref history, Math.Max(FirstHistory, 2 * happened));
        }

        history[happened++ % HistoryLimit] = new ActorEvent(round, what, issue);
    }
}
