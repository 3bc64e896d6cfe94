using OpgaveSim.Grains.Contracts;
using OpgaveSim.Live.Measuring;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.Relations;
using OpgaveSim.Model.World;

namespace OpgaveSim.Live.Playing;

/// <summary>
/// What watchers can see of one world: a picture of what its rounds showed. It holds nothing that the world needs, and is guarded by its
/// performance.
/// </summary>
/// <param name="world">The public world.</param>
/// <param name="parameters">Its parameters of tables at its start; δ of ties is what pages let them fade by themselves.</param>
internal sealed class StageWorld(PublicWorld world, TableParameters parameters)
{
    /// <summary>Actors drawn at most; of a larger world every n-th actor is drawn.</summary>
    public const int MostShown = 1_000;

    private readonly SortedDictionary<int, LiveTable> tables = [];
    private readonly SortedDictionary<int, ClosedTable> closed = [];
    private readonly Dictionary<(int First, int Second), Tie> ties = FirstTies(world);
    private readonly SortedSet<(int First, int Second)> grown = [];
    private readonly List<(double?[] Values, bool Counts)> curve = [];
    private readonly SortedSet<int> seated = [];
    private readonly Dictionary<TableOutcome, int> ends = [];
    private int unanswered;
    private IReadOnlyList<int> waiting = [];

    /// <summary>Every n-th actor and table is shown, this being n; 1: all.</summary>
    public int Stride { get; } = StrideOf(world);

    /// <summary>Whether the last round was played.</summary>
    public bool IsOver { get; private set; }

    /// <summary>The curves so far, a value a round and measure.</summary>
    public IReadOnlyList<(double?[] Values, bool Counts)> Curve => curve;

    /// <summary>All tables that are open, drawn or not, by issue, as they are now.</summary>
    public IReadOnlyList<ShownTable> Open() =>
        [.. tables.Values.Select(Shown)];

    /// <summary>Every n-th actor of a world is shown.</summary>
    public static int StrideOf(PublicWorld world) => Math.Max(1, (world.Actors.Count + MostShown - 1) / MostShown);

    /// <summary>Members at the closing of the tables of a round whose ties may have grown and are shown.</summary>
    public IEnumerable<int> ToAsk(RoundScene scene) => scene.Closed.Where(table => Shows(table.Issue) || Stride == 1)
        .SelectMany(table => table.Members).Where(member => member.Left is null && member.Actor % Stride == 0)
        .Select(member => member.Actor).Distinct().Order();

    /// <summary>Takes a round in.</summary>
    /// <param name="scene">What it showed.</param>
    /// <param name="told">What actors said of their ties.</param>
    /// <param name="withCurves">Whether curves are shown.</param>
    /// <param name="withAsked">Whether who is asked is shown: where there is time to see it.</param>
    /// <returns>What changed, for watchers.</returns>
    public WorldRound Take(RoundScene scene, IReadOnlyList<(int Actor, ActorTie[] Ties)> told, bool withCurves, bool withAsked)
    {
        var deliberating = scene.Deliberating.ToHashSet();
        foreach (var (issue, actor) in scene.Convened)
        {
            tables[issue] = new LiveTable(issue, actor);
            seated.Add(actor);
        }

        foreach (var (issue, actor) in scene.Joined)
        {
            tables[issue].Members.Add(actor);
            seated.Add(actor);
        }

        foreach (var table in tables.Values.Where(table => deliberating.Contains(table.Issue)))
        {
            table.Meetings++;
        }

        foreach (var (issue, actor) in scene.Left)
        {
            tables[issue].Left.Add(actor);
        }

        foreach (var table in tables.Values.Where(table => table.Months is not null))
        {
            table.Months++;
        }

        foreach (var issue in scene.Agreed)
        {
            tables[issue].Months = 0;
        }

        foreach (var (issue, actor) in scene.Released)
        {
            tables[issue].Released.Add(actor);
        }

        foreach (var table in scene.Closed)
        {
            tables.Remove(table.Issue);
            closed[table.Issue] = table;
            ends[table.Outcome] = ends.GetValueOrDefault(table.Outcome) + 1;
        }

        unanswered += scene.Record.Unanswered;
        waiting = scene.Waiting;
        IsOver = scene.IsOver;
        curve.Add(LiveMeasures.Of(closed.Values, world.Actors.Count));
        Grow(told);
        return Changes(scene, withCurves, withAsked);
    }

    /// <summary>The ties that grew since this was asked last, as they are now; <see cref="PackedTies"/>.</summary>
    public byte[] TakeGrown()
    {
        var taken = Packed(grown);
        grown.Clear();
        return taken;
    }

    /// <summary>All that a watcher needs who comes now.</summary>
    /// <param name="withCurves">Whether curves are shown.</param>
    public WorldPicture Picture(bool withCurves) => new(
        [.. tables.Values.Where(table => Shows(table.Issue)).Select(Shown)],
        [.. tables.Keys.Concat(waiting).Concat(closed.Keys).Where(Shows).Select(InWords)],
        [.. waiting.Where(Shows)],
        Packed(ties.Keys.Order()),
        parameters.TieDecay,
        Ends(),
        [.. seated.Where(actor => actor % Stride == 0)],
        [.. closed.Values.OrderBy(table => table.Closed).ThenBy(table => table.Issue).Where(table => Shows(table.Issue)).Select(Shown)],
        withCurves ? [.. curve.Select(point => point.Values)] : [],
        [.. curve.Select(point => point.Counts)],
        IsOver);

    private WorldRound Changes(RoundScene scene, bool withCurves, bool withAsked) => new(
        [.. Enumerable.Range(0, world.IssueCount).Where(issue => world.Arrival(issue) == scene.Record.Round && Shows(issue)).Select(InWords)],
        [.. scene.Waiting.Where(Shows)],
        Shown(scene.Convened),
        withAsked ? Shown(scene.Asked) : [],
        Shown(scene.Joined),
        [.. scene.Deliberating.Where(Shows)],
        Shown(scene.Left),
        [.. scene.Agreed.Where(Shows)],
        Shown(scene.Released),
        [.. scene.Closed.Where(table => Shows(table.Issue)).Select(Shown)],
        Ends(),
        withCurves ? curve[^1].Values : null,
        curve[^1].Counts,
        IsOver);

    /// <summary>A table that closed, for watchers.</summary>
    public static ShownClosedTable Shown(ClosedTable table) => new(
        table.Issue, (int)table.Outcome, table.Quality is { } quality ? Rounded(quality) : null, table.Realised?.Novelty is { } novelty ? Rounded(novelty) : null,
        [.. table.Members.Select(member => member.Actor)], !table.IsWarmUp,
        table.Delivery?.Choices.Count(choice => choice.Fate == ChoiceFate.Delivered), table.Delivery?.Choices.Count);

    /// <summary>An issue in words.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="parameters">Parameters of tables.</param>
    /// <param name="issue">The issue.</param>
    public static ShownIssue InWords(PublicWorld world, TableParameters parameters, int issue)
    {
        var known = world.Issue(issue);
        return new ShownIssue(issue, known.CaseIssue >= 0 ? world.Source.Case!.Issues![known.CaseIssue].Name : "", known.Domains,
            SeatLimit.Of(world, parameters, issue), MeetingLimit.Of(world.Draws, parameters, issue), parameters.Realisation);
    }

    private TableEnds Ends()
    {
        int Of(TableOutcome outcome) => ends.GetValueOrDefault(outcome);
        return new TableEnds(Of(TableOutcome.Realised), Of(TableOutcome.NoAgreement), Of(TableOutcome.Dissolved), Of(TableOutcome.Sunk), unanswered);
    }

    private static ShownTable Shown(LiveTable table) => new(table.Issue, table.Meetings, [.. table.Members], [.. table.Left], table.Months, [.. table.Released]);

    private void Grow(IReadOnlyList<(int Actor, ActorTie[] Ties)> told)
    {
        foreach (var (actor, now) in told)
        {
            foreach (var tie in now.Where(tie => tie.To % Stride == 0))
            {
                var pair = Pair(actor, tie.To);
                if (Thousandths(tie.Strength) != Shown(pair))
                {
                    ties[pair] = new Tie(tie.To, tie.Strength, curve.Count);
                    grown.Add(pair);
                }
            }
        }
    }

    /// <summary>Strength now of a tie, as pages know it.</summary>
    private int Shown((int, int) pair) => ties.TryGetValue(pair, out var tie) ? Thousandths(TieDecay.StrengthAt(tie, curve.Count, parameters.TieDecay)) : 0;

    private byte[] Packed(IEnumerable<(int First, int Second)> pairs) =>
        PackedTies.Of([.. pairs.Select(pair => (pair.First / Stride, pair.Second / Stride, Shown(pair))).Where(tie => tie.Item3 > 0)]);

    private IssueActor[] Shown(IReadOnlyList<IssueActor> all) => [.. all.Where(one => Shows(one.Issue))];

    private ShownIssue InWords(int issue) => InWords(world, parameters, issue);

    private bool Shows(int issue) => issue % Stride == 0;

    private static Dictionary<(int First, int Second), Tie> FirstTies(PublicWorld world)
    {
        var stride = StrideOf(world);
        var first = new Dictionary<(int, int), Tie>();
        for (var actor = 0; actor < world.Actors.Count; actor += stride)
        {
            foreach (var tie in world.FirstTies(actor).Where(tie => tie.To % stride == 0))
            {
                first[Pair(actor, tie.To)] = tie;
            }
        }

        return first;
    }

    private static (int, int) Pair(int one, int other) => one < other ? (one, other) : (other, one);

    private static int Thousandths(double strength) => (int)Math.Round(strength * 1000);

    private static double Rounded(double value) => Math.Round(value, 3);
}
