using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Course;

/// <summary>Carries a world's mail through another shell, and notes what of it can be seen. Changes nothing.</summary>
/// <param name="inner">Who carries it.</param>
public sealed class WatchedShell(IWorldShell inner) : IWorldShell
{
    private readonly List<IssueActor> convened = [];
    private readonly List<IssueActor> asked = [];
    private readonly List<IssueActor> joined = [];
    private readonly List<int> deliberating = [];
    private readonly List<IssueActor> left = [];
    private readonly List<int> agreed = [];
    private readonly List<IssueActor> released = [];

    /// <summary>What was seen since it was last asked, with what the course says of the round.</summary>
    /// <param name="course">The course that plays through this shell.</param>
    /// <param name="closedBefore">Tables that had closed before the round.</param>
    public RoundScene Scene(WorldCourse course, int closedBefore)
    {
        var scene = new RoundScene(
            course.Rounds[^1], [.. convened], [.. asked], [.. joined], [.. deliberating], [.. left], [.. agreed], [.. released],
            [.. course.ClosedTables.Skip(closedBefore)], [.. course.WaitingIssues], course.IsOver);
        foreach (var list in (List<IssueActor>[])[convened, asked, joined, left, released])
        {
            list.Clear();
        }

        deliberating.Clear();
        agreed.Clear();
        return scene;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ActorReply>> DeliverAsync(int round, IReadOnlyList<ActorMail> mail) => inner.DeliverAsync(round, mail);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ScoutReport>> ScoutAsync(int round, IReadOnlyList<ScoutOrder> orders)
    {
        convened.AddRange(orders.Where(order => order.Initiator is not null).Select(order => new IssueActor(order.Issue, order.Initiator!.Actor)));
        var reports = await inner.ScoutAsync(round, orders);
        asked.AddRange(reports.SelectMany(report => report.Asked.Select(actor => new IssueActor(report.Table.Issue, actor))));
        return reports;
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<MeetReport>> MeetAsync(int round, IReadOnlyList<MeetOrder> orders)
    {
        joined.AddRange(orders.SelectMany(order => order.Joining.Select(seat => new IssueActor(order.Issue, seat.Actor))));
        var reports = await inner.MeetAsync(round, orders);
        deliberating.AddRange(reports.Where(report => report.HasMet).Select(report => report.Issue));
        left.AddRange(reports.SelectMany(report => report.Left.Select(actor => new IssueActor(report.Issue, actor))));
        foreach (var report in reports.Where(report => report.Released is not null))
        {
            agreed.Add(report.Issue);
            released.AddRange(report.Released!.Select(actor => new IssueActor(report.Issue, actor)));
        }

        return reports;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ActorEnding>> EndAsync(int round, IReadOnlyList<ActorMail> mail) => inner.EndAsync(round, mail);

    /// <inheritdoc/>
    public ValueTask AdoptAsync(PublicWorld adopted, RunSetting next) => inner.AdoptAsync(adopted, next);
}
