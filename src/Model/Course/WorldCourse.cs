using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Originality;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Course;

/// <summary>
/// The course of a world, round by round: Signal, Scout and Invite, Answer, Deliberate, Close, Apply, each a barrier.
/// It keeps the books that concern the world as a whole: which issues wait, whose seats are taken, which settlements are
/// under way, what was realised. It knows no actor and no table from inside; those it reaches through a shell.
/// </summary>
public sealed class WorldCourse
{
    private PublicWorld world;
    private RunSetting setting;
    private readonly IWorldShell shell;
    private readonly IPlayers? players;
    private readonly int[] seatsTaken;
    private readonly int[] timesAsked;
    private readonly SignalBook signals = new();
    private readonly SettlementBook settlements;
    private readonly List<int> forming = [];
    private readonly List<int> open = [];
    private readonly InvitationBook invitations;
    private readonly JoiningBook joining = new();
    private readonly List<Precedent> archive = [];
    private readonly List<ClosedTable> closedTables = [];
    private readonly List<RoundRecord> rounds = [];
    private readonly UsualSuspects suspects;
    private readonly Novelty novelty = new();
    private readonly PracticeNovelty practiceNovelty = new();
    private readonly ChoicePairs pairs = new();

    /// <summary>A world at its beginning.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="setting">The run's setting.</param>
    /// <param name="shell">Who carries its mail.</param>
    /// <param name="players">Who is asked whether an actor takes up an issue; all else the shell asks. Null: nobody plays.</param>
    public WorldCourse(PublicWorld world, RunSetting setting, IWorldShell shell, IPlayers? players = null)
    {
        (this.world, this.setting, this.shell, this.players) = (world, setting, shell, players);
        seatsTaken = new int[world.Actors.Count];
        timesAsked = new int[world.Actors.Count];
        settlements = new SettlementBook(world.Actors.Count);
        suspects = new UsualSuspects(world.Actors.Count);
        invitations = new InvitationBook(world.Actors.Count);
    }

    /// <summary>The next round.</summary>
    public int Round { get; private set; }

    /// <summary>Whether all issues have arrived and nothing waits or is open.</summary>
    public bool IsOver => signals.IsEmpty(world) && Round >= setting.World.Rounds && open.Count == 0;

    /// <summary>The rounds so far.</summary>
    public IReadOnlyList<RoundRecord> Rounds => rounds;

    /// <summary>The tables that have closed so far, in order of closing.</summary>
    public IReadOnlyList<ClosedTable> ClosedTables => closedTables;

    /// <summary>Settlements under way to an actor, by round and issue; they stay under way.</summary>
    public IReadOnlyList<Settlement> UnderWayTo(int actor) => settlements.UnderWayTo(actor);

    /// <summary>Issues that nobody could take up yet, in order of id.</summary>
    public IReadOnlyCollection<int> WaitingIssues => signals.Waiting;

    /// <summary>Goes on in another world and by another setting from the next round on; see <see cref="IWorldShell.AdoptAsync"/>.</summary>
    /// <param name="adopted">The same world but for willingness, skill and capacity.</param>
    /// <param name="next">The setting.</param>
    public ValueTask AdoptAsync(PublicWorld adopted, RunSetting next)
    {
        (world, setting) = (adopted, next);
        return shell.AdoptAsync(adopted, next);
    }

    /// <summary>Plays the next round.</summary>
    public async ValueTask<RoundRecord> PlayRoundAsync()
    {
        var asking = players is null ? null : await players.ResolveAsync(
            trial => signals.Copy().Signal(world, setting, Round, [.. seatsTaken], trial));
        var (convening, arrived, unanswered) = signals.Signal(world, setting, Round, seatsTaken, asking);
        var initiators = await ConveneAsync(convening);
        Join(forming, convening);
        Join(open, convening);
        var scouted = await ScoutAsync(initiators);
        var orders = await AnswerAsync(scouted);
        var reports = await shell.MeetAsync(Round, orders);
        var closed = Apply(reports);
        var record = new RoundRecord
        {
            Round = Round,
            Arrived = arrived,
            Waiting = signals.Waiting.Count,
            Unanswered = unanswered,
            Convened = convening.Count,
            Open = open.Count,
            Scouted = scouted.Sum(report => report.Scouted),
            Asked = scouted.Sum(report => report.Asked.Length),
            Joined = orders.Sum(order => order.Joining.Length),
            Realised = closed.Count(table => table.Outcome == TableOutcome.Realised),
            NoAgreement = closed.Count(table => table.Outcome == TableOutcome.NoAgreement),
            Dissolved = closed.Count(table => table.Outcome == TableOutcome.Dissolved),
            Sunk = closed.Count(table => table.Outcome == TableOutcome.Sunk),
        };
        rounds.Add(record);
        Round++;
        return record;
    }

    /// <summary>Ends the run: the last settlements are delivered and everything is measured.</summary>
    public async ValueTask<RunRecord> EndAsync()
    {
        var endings = await shell.EndAsync(Round, settlements.TakeAll());
        return RunMeasuring.Measure(world, setting, closedTables, rounds, timesAsked, endings, Round);
    }

    private async ValueTask<Dictionary<int, Seat>> ConveneAsync(List<(int Issue, int Actor)> convening)
    {
        ActorMail[] mail =
        [
            .. convening.GroupBy(pair => pair.Actor, pair => pair.Issue).OrderBy(group => group.Key)
                .Select(group => new ActorMail(group.Key, settlements.Take(group.Key), [.. group], default)),
        ];
        var seats = new Dictionary<int, Seat>();
        foreach (var reply in await shell.DeliverAsync(Round, mail))
        {
            foreach (var issue in reply.Joined)
            {
                seats[issue] = reply.Seat!;
            }
        }

        return seats;
    }

    private async ValueTask<IReadOnlyList<ScoutReport>> ScoutAsync(Dictionary<int, Seat> convening)
    {
        if (!setting.Logic.Invite.KnowsEverybody)
        {
            return await shell.ScoutAsync(
                Round, [.. forming.Select(issue => new ScoutOrder(issue, convening.GetValueOrDefault(issue), null))]);
        }

        var invited = new int[seatsTaken.Length];
        var passedOver = new ulong[(invited.Length + 63) / 64];
        for (var actor = 0; actor < invited.Length; actor++)
        {
            PassOverIfFull(passedOver, actor, 0);
        }

        var reports = new List<ScoutReport>();
        foreach (var issue in forming)
        {
            var order = new ScoutOrder(issue, convening.GetValueOrDefault(issue), [.. passedOver]);
            var report = (await shell.ScoutAsync(Round, [order]))[0];
            foreach (var actor in report.Asked)
            {
                PassOverIfFull(passedOver, actor, ++invited[actor]);
            }

            reports.Add(report);
        }

        return reports;
    }

    private void PassOverIfFull(ulong[] passedOver, int actor, int invited)
    {
        if (invited >= world.Actors.Capacity[actor] - seatsTaken[actor])
        {
            passedOver[actor / 64] |= 1UL << (actor % 64);
        }
    }

    private async ValueTask<MeetOrder[]> AnswerAsync(IReadOnlyList<ScoutReport> scouted)
    {
        foreach (var report in scouted)
        {
            var counts = world.Arrival(report.Table.Issue) >= setting.WarmUp ? 1 : 0;
            foreach (var actor in report.Asked)
            {
                timesAsked[actor] += counts;
            }
        }

        var replies = await shell.DeliverAsync(Round, invitations.Sorted(scouted, settlements.Take));
        foreach (var reply in replies)
        {
            seatsTaken[reply.Actor] += reply.Joined.Length;
        }

        return joining.Orders(open, replies);
    }

    /// <summary>Apply, by issue: what closed is entered in the archive and sent on its way to the members.</summary>
    private List<ClosedTable> Apply(IReadOnlyList<MeetReport> reports)
    {
        var closed = new List<ClosedTable>();
        var realised = new List<Precedent>();
        foreach (var report in reports)
        {
            foreach (var actor in report.Left)
            {
                Send(actor, new Settlement(report.Issue, Round, SeatEnd.Left, [], 0, 0));
            }

            foreach (var actor in report.Released ?? [])
            {
                Send(actor, new Settlement(report.Issue, Round, SeatEnd.Released, [], 0, 0));
            }

            if (report.Closed is null)
            {
                continue;
            }

            var table = Placed(report.Closed);
            closed.Add(table);
            Settle(table, report.Change, realised);
        }

        KeepOpen(reports);
        closedTables.AddRange(closed);
        Archive(realised);
        return closed;
    }

    /// <summary>What a round realised is precedent from the next one on.</summary>
    private void Archive(List<Precedent> realised)
    {
        archive.AddRange(realised);
        foreach (var precedent in realised)
        {
            if (setting.Measure == MeasureScope.Full)
            {
                pairs.Add(precedent.Solution, precedent.Choices);
            }
        }
    }

    /// <summary>Writes anew, from the reports of all open tables in order of issue, which of them stay open and which still form.</summary>
    private void KeepOpen(IReadOnlyList<MeetReport> reports)
    {
        open.Clear();
        forming.Clear();
        foreach (var report in reports)
        {
            if (report.Closed is null)
            {
                open.Add(report.Issue);
                if (!report.HasBegun)
                {
                    forming.Add(report.Issue);
                }
            }
        }
    }

    private ClosedTable Placed(ClosedTable table)
    {
        var seated = Seated(table);
        var placed = table with
        {
            UsualSuspects = table.Began is null ? null : suspects.Share(seated, table.Convened, Round),
            MissingAtTable = MissingAtTable.In(world).Count(world.Issue(table.Issue), seated),
        };
        if (table.Realised is not { } solution || setting.Measure == MeasureScope.Formation)
        {
            return placed;
        }

        var issue = world.Issue(table.Issue);
        var (plain, givenSize) = novelty.Of(world, issue, solution.Solution, archive, Round);
        var (ofPractice, ofPracticeGivenSize) = practiceNovelty.Of(world, issue, solution.Solution);
        return placed with
        {
            Realised = solution with
            {
                Novelty = plain,
                NoveltyGivenSize = givenSize,
                Atypicality = Atypicality.Of(pairs, solution.Solution, solution.Choices),
                Surprisal = Surprisal.OfPairs(pairs, solution.Solution, solution.Choices),
                PracticeNovelty = ofPractice,
                PracticeNoveltyGivenSize = ofPracticeGivenSize,
            },
        };
    }

    private void Settle(ClosedTable table, double[]? change, List<Precedent> realised)
    {
        var present = table.Exits == 0
            ? Seated(table)
            : [.. table.Members.Where(member => member.Left is null).Select(member => member.Actor)];
        var solution = table.Realised;
        var end = table.Outcome == TableOutcome.Realised ? SeatEnd.Realised : SeatEnd.NothingRealised;
        var settlement = new Settlement(
            table.Issue, Round, end, present, solution?.Solution ?? 0, world.Issue(table.Issue).ChoiceMask, change);
        var heldOn = table.Delivery is { } delivery && table.Closed > delivery.Agreed ? delivery : null; // the others were released at agreement
        foreach (var actor in present)
        {
            settlements.Send(actor, settlement);
            seatsTaken[actor] -= heldOn?.IsOwner(actor) ?? true ? 1 : 0;
        }

        if (solution is not null)
        {
            realised.Add(new Precedent(table.Issue, Round, solution.Solution, solution.Choices));
        }
    }

    /// <summary>Everybody who sat at a table; when deliberation began, they are those who began it.</summary>
    private static int[] Seated(ClosedTable table)
    {
        var seated = new int[table.Members.Count];
        for (var i = 0; i < seated.Length; i++)
        {
            seated[i] = table.Members[i].Actor;
        }

        return seated;
    }

    private void Send(int actor, Settlement settlement)
    {
        settlements.Send(actor, settlement);
        seatsTaken[actor]--;
    }

    private static void Join(List<int> ascending, List<(int Issue, int Actor)> convening)
    {
        foreach (var (issue, _) in convening)
        {
            ascending.Add(issue);
        }

        ascending.Sort();
    }
}
