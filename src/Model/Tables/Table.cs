using System.Runtime.InteropServices;
using OpgaveSim.Model.Collections;
using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Delivery;
using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Framing;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.Signalling;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tables;

/// <summary>
/// A collaboration table from convening to closing. The table grain holds one; a world grain a list of them. It scouts and
/// invites while it forms, meets at its interval from the round in which it is full or in its last forming round, and closes.
/// </summary>
public sealed partial class Table
{
    [ThreadStatic]
    private static Candidates? candidates;
    [ThreadStatic]
    private static Inviting? inviting;
    [ThreadStatic]
    private static List<int>? picks;
    [ThreadStatic]
    private static List<double>? scoresOfPicks;
    [ThreadStatic]
    private static int[]? readsOfThread;

    private PublicWorld world;
    private RunSetting setting;
    private readonly List<Seat> members = [];
    private readonly List<int> asked = [];
    private readonly Dictionary<int, int> leftIn = [];
    private readonly JudgementError judgement;
    private Issue issue = null!;
    private int convened;
    private TableDeliberation? deliberation;
    private Composition? atStart;
    private double?[]? domainCoverage;
    private (double? Fau, double? Silhouette) faultline;
    private int? began;
    private readonly List<int> unasked = [];
    private TableRealisation? realisation;
    private double? frameError;
    private double? unseen;
    private int scouted;
    private int invitations;

    /// <summary>A table that convenes.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="setting">The run's setting.</param>
    /// <param name="issue">The issue's id.</param>
    /// <param name="initiator">Who convenes it.</param>
    public Table(PublicWorld world, RunSetting setting, int issue, Seat initiator)
    {
        (this.world, this.setting, judgement) = (world, setting, new JudgementError());
        Convene(issue, initiator);
    }

    /// <summary>Convenes for another issue: what it knew of the one before is forgotten, and its memory is used again.</summary>
    /// <param name="next">The issue's id.</param>
    /// <param name="initiator">Who convenes it.</param>
    public void Convene(int next, Seat initiator)
    {
        Forget();
        (issue, convened) = (world.Issue(next), initiator.Joined);
        members.Add(initiator);
        asked.Add(initiator.Actor);
    }

    /// <summary>Forgets its issue and who sat at it, once it has closed: what it held on to is worth more than itself.</summary>
    public void Forget()
    {
        members.Clear();
        asked.Clear();
        leftIn.Clear();
        judgement.Forget();
        askedActors.Clear();
        (deliberation, atStart, domainCoverage, faultline) = (null, null, null, default);
        (began, scouted, invitations) = (null, 0, 0);
        unasked.Clear();
        (realisation, frameError, unseen) = (null, null, null);
    }

    /// <summary>Everybody who has sat at it, in order of joining.</summary>
    public IReadOnlyList<Seat> Members => members;

    /// <summary>Who was asked, the initiator first.</summary>
    public IReadOnlyList<int> Asked => asked;

    private int Seats => SeatLimit.Of(world, setting.Table, issue.Id);

    private ReadOnlySpan<Seat> Seated => CollectionsMarshal.AsSpan(members);

    private ReadOnlySpan<int> AlreadyAsked => CollectionsMarshal.AsSpan(asked);

    /// <summary>Its deliberation, once it has begun.</summary>
    public TableDeliberation? Deliberation => deliberation;

    /// <summary>Scouts and invites, in a forming round.</summary>
    /// <param name="order">The order; its initiator was seated when the table was made.</param>
    /// <param name="round">The round.</param>
    /// <param name="asking">What persons chose, and where questions are noted; null: nobody plays.</param>
    /// <exception cref="ImpossibleChoiceException">The choices invite somebody who was not scouted, or more than seats are free.</exception>
    public ScoutReport Scout(ScoutOrder order, int round, Asking? asking = null)
    {
        var found = candidates ??= new Candidates();
        if (order.PassedOver is { } passedOver)
        {
            found.TakeEverybody(world, Seated, AlreadyAsked, passedOver, round, setting.Table.TieDecay);
        }
        else
        {
            found.Scout(world, setting.Table, issue.Id, Seated, AlreadyAsked, round);
        }

        var view = new TableView(issue.Id, Actors(members));
        int[]? offered = setting.Table.OpenCall == 0 ? null : OpenCall.Offers(world, setting.Logic, setting.Table, issue, view, found, asked, round);
        scouted += found.Count;
        var picked = Pick(view, found, round, asking);
        invitations += picked.Count;
        asked.AddRange(picked);
        var (chosen, tied) = (new int[picked.Count], new bool[picked.Count]);
        for (var i = 0; i < chosen.Length; i++)
        {
            (chosen[i], tied[i]) = (picked[i], found.StrongestTie(picked[i]) > 0);
        }

        int[]? ownWill = offered is null ? null : Array.FindAll(chosen, offered.Contains);
        unasked.AddRange(ownWill ?? []);
        return new ScoutReport(view, chosen, tied, found.Count, ownWill);
    }

    /// <summary>Seats who said yes, and meets when it is time.</summary>
    /// <param name="order">The order.</param>
    /// <param name="round">The round.</param>
    /// <param name="asking">What persons chose, and where questions are noted; null: nobody plays.</param>
    public MeetReport Meet(MeetOrder order, int round, Asking? asking = null)
    {
        members.AddRange(order.Joining);

        if (began is null)
        {
            var isLast = round - convened + 1 >= setting.Table.Forming;
            if (members.Count < Seats && !isLast)
            {
                return new MeetReport(issue.Id, false, false, [], null);
            }

            if (members.Count < 2)
            {
                return new MeetReport(issue.Id, false, false, [], Close(round, TableOutcome.Dissolved));
            }

            Begin(round);
        }

        if (realisation is not null)
        {
            realisation.Work();
            return Reported(round, false, []);
        }

        return deliberation is null ? new MeetReport(issue.Id, true, true, [], Close(round, TableOutcome.NoAgreement))
            : (round - began!.Value) % setting.Table.Interval == 0 ? Deliberate(deliberation, round, asking)
            : new MeetReport(issue.Id, true, false, [], null);
    }

    /// <summary>The picks, best first; the list is used again by the next table of the thread.</summary>
    private List<int> Pick(TableView view, Candidates found, int round, Asking? asking)
    {
        Inviting.Expect(world.Actors, setting.Logic.Invite, view, found.Actors);
        var read = RowOfThread.Of(ref readsOfThread, found.Count);
        if (setting.Logic.Invite.CanMisjudge)
        {
            judgement.Read(
                world.Draws, setting.Table.JudgementError, issue.Id, found.Actors, found.Ties, round, world.Actors.Count, read);
        }
        else
        {
            found.Actors.CopyTo(read);
        }

        var seen = FramedIssue.By(
            world.Actors, FrameSetting.Of(setting.Table), issue, setting.Table.FramedBy == Framers.Convener ? view.Members.AsSpan(0, 1) : view.Members);
        (picks ??= []).Clear();
        var scores = IsWatched ? scoresOfPicks ??= [] : null;
        scores?.Clear();
        (inviting ??= new Inviting()).Pick(
            world, setting.Logic, seen, view, found.Actors, read, Seats - members.Count, round, picks, scores);
        if (asking is not null)
        {
            TakeChosen(asking, view, found, read, picks, scores, round);
        }

        if (scores is not null)
        {
            Remember(found, picks, scores, round);
        }

        return picks;
    }

    private void Begin(int round)
    {
        began = round;
        var starting = ActorsOf(members);
        atStart = Composition.Of(world, issue, starting);
        domainCoverage = DomainCoverage.Of(world.Actors, issue, starting);
        if (setting.Measure == MeasureScope.Full)
        {
            var squared = Faultline.SquaredDistances(world.Actors, starting);
            faultline = (Faultline.Fau(squared, starting.Length), Faultline.SilhouetteWidth(squared, starting.Length));
        }

        if (MeetingLimit.Of(world.Draws, setting.Table, issue.Id) > 0)
        {
            deliberation = new TableDeliberation(world, setting.Logic, setting.Table, issue, members);
            if (setting.Table.Framing > 0)
            {
                frameError = FrameError.Of(deliberation.Seen);
                unseen = UnseenDomains.Of(world.Actors, issue, setting.Table.FramedBy == Framers.Convener ? [members[0].Actor] : starting);
            }
        }
    }

    private MemberRecord[] RecordsOfMembers()
    {
        var records = new MemberRecord[members.Count];
        for (var i = 0; i < records.Length; i++)
        {
            var seat = members[i];
            records[i] = new MemberRecord(seat.Actor, seat.Joined, leftIn.TryGetValue(seat.Actor, out var left) ? left : null, i == 0);
        }

        return records;
    }

    private MeetReport Deliberate(TableDeliberation talks, int round, Asking? asking)
    {
        talks.Meet(round, asking);
        int[] left = [.. talks.LetGo(round, asking).Select(seat => seat.Actor)];
        foreach (var actor in left)
        {
            leftIn[actor] = round;
        }

        TableOutcome? outcome = talks.Present.Count < 2 ? TableOutcome.Dissolved
            : !talks.IsAtItsEnd ? null
            : talks.IsRealised(round, asking) ? TableOutcome.Realised
            : TableOutcome.NoAgreement;
        var isTrial = asking is { HasOpen: true }; // thrown away, so not worth measuring
        if (outcome == TableOutcome.Realised && !isTrial && Delivering.IsOn(setting.Table))
        {
            realisation = new TableRealisation(world, setting.Logic, setting.Table, issue, talks, round);
            return Reported(round, true, left);
        }

        return new MeetReport(issue.Id, true, true, left, outcome is { } end && !isTrial ? Close(round, end) : null, Change: outcome == TableOutcome.Realised && !isTrial ? Change(talks.Outcomes) : null);
    }

    /// <summary>The report of a round in which an agreement was made or carried out.</summary>
    private MeetReport Reported(int round, bool hasMet, int[] left)
    {
        if (realisation!.IsOver)
        {
            var isSunk = realisation.Delivered == world.StatusQuo;
            var change = isSunk ? null : Change(deliberation!.OutcomesAt(realisation.Delivered));
            return new MeetReport(issue.Id, true, hasMet, left, Close(round, isSunk ? TableOutcome.Sunk : TableOutcome.Realised), Change: change);
        }

        int[]? released = !hasMet ? null : [.. deliberation!.Present.Where(seat => !realisation.Owners.Contains(seat)).Select(seat => seat.Actor)];
        return new MeetReport(issue.Id, true, hasMet, left, null, released);
    }

    /// <summary>What outcomes change against x⁰, where members learn or drift by it.</summary>
    private double[]? Change(ReadOnlySpan<double> outcomes)
    {
        if (setting.Table.Learning == 0 && setting.Table.OrientationDrift == 0)
        {
            return null;
        }

        var change = outcomes.ToArray();
        for (var i = 0; i < change.Length; i++)
        {
            change[i] -= deliberation!.StatusQuoOutcomes[i];
        }

        return change;
    }

    private ClosedTable Close(int round, TableOutcome outcome)
    {
        var present = deliberation?.Present ?? members;
        var closed = new ClosedTable
        {
            Issue = issue.Id,
            Arrival = issue.Arrival,
            IsWarmUp = issue.Arrival < setting.WarmUp,
            Convened = convened,
            Began = began,
            Closed = round,
            Outcome = outcome,
            Breadth = issue.Domains.Length,
            Members = RecordsOfMembers(),
            AtStart = atStart,
            DomainCoverage = domainCoverage,
            Faultline = faultline.Fau,
            FaultlineSilhouette = faultline.Silhouette,
            AtClose = atStart is not null && leftIn.Count == 0 ? atStart : Composition.Of(world, issue, ActorsOf(present)),
            Scouted = scouted,
            Asked = invitations,
            Meetings = deliberation?.Meetings ?? 0,
            Tried = deliberation?.Tried ?? 0,
            Passed = deliberation?.Passed ?? 0,
            Exits = leftIn.Count,
            CarriesOut = Delivering.IsOn(setting.Table),
            FrameError = frameError,
            UnseenDomains = unseen,
            Unasked = setting.Table.OpenCall == 0 ? null : members.Count(seat => unasked.Contains(seat.Actor)),
            Delivery = realisation?.Record(setting.Measure == MeasureScope.Formation ? null : TableMeasuring.QualityOf(world, issue, deliberation!)),
        };
        if (outcome == TableOutcome.Realised)
        {
            closed = closed with { Realised = new RealisedSolution(realisation?.Delivered ?? deliberation!.Solution, issue.ChoiceMask) };
        }

        return setting.Measure == MeasureScope.Formation ? closed
            : outcome == TableOutcome.Realised ? TableMeasuring.Realised(closed, world, issue, deliberation!)
            : TableMeasuring.Unchanged(closed, world, issue, deliberation?.Landscape ?? world.LandscapeOf(issue), present);
    }

    private static int[] ActorsOf(IReadOnlyList<Seat> seats)
    {
        var actors = Actors(seats);
        Array.Sort(actors);
        return actors;
    }

    private static int[] Actors(IReadOnlyList<Seat> seats)
    {
        var actors = new int[seats.Count];
        for (var i = 0; i < actors.Length; i++)
        {
            actors[i] = seats[i].Actor;
        }

        return actors;
    }
}
