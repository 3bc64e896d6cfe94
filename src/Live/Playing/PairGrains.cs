using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.Playing;
using OpgaveSim.Silo.Sessions;

namespace OpgaveSim.Live.Playing;

/// <summary>The grains of the pair on the screen, where every actor is one: begins them, plays a round, ends them. Holds nothing of the pair.</summary>
/// <param name="grains">The grains.</param>
internal sealed class PairGrains(IGrainFactory grains)
{
    private const int AskedAtOnce = 64;
    private readonly WorldSession session = new(grains, GrainScale.Actor, 1);

    /// <summary>The session, by which its grains are found.</summary>
    public string Session => session.Name;

    /// <summary>New runs of a schedule, the left one first.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="choices">What persons chose in the left one before, to be repeated.</param>
    /// <param name="asks">Whether persons who are seated are asked in the left one.</param>
    public WorldRun[] NewRuns(Schedule schedule, IReadOnlyList<PlayedChoice> choices, bool asks) =>
        [.. schedule.First.Select((setting, side) => Played(WithChanges(session.NewRun(setting) with { IsWatched = true }, schedule, side), side, choices, asks))];

    /// <summary>Runs that are under way, by a schedule that differs only later on.</summary>
    public WorldRun[] Replanned(IReadOnlyList<WorldRun> runs, Schedule schedule) => [.. runs.Select((run, side) => WithChanges(run, schedule, side))];

    /// <summary>Sets runs up; whatever ran before is gone.</summary>
    public async Task BeginAsync(IReadOnlyList<WorldRun> runs)
    {
        for (var side = 0; side < runs.Count; side++)
        {
            await grains.LiveWorld(session.Name, side).StageAsync(runs[side]);
        }
    }

    /// <summary>Plays a round of the worlds of a pair that are not over.</summary>
    public async Task<PlayedRound> StepAsync(StagedPair pair)
    {
        var played = new PlayedRound(new RoundScene?[2], [[], []]);
        await Task.WhenAll(Enumerable.Range(0, 2).Where(side => !pair.Worlds[side].IsOver).Select(async side =>
        {
            var scene = (await grains.LiveWorld(session.Name, side).StepAsync(pair.Runs[side])).Scene!;
            played.Scenes[side] = scene;
            played.Told[side] = await TiesAsync(side, pair.Worlds[side].ToAsk(scene));
        }));
        return played;
    }

    /// <summary>What runs left that are over.</summary>
    public async Task<RunRecord[]> EndAsync(IReadOnlyList<WorldRun> runs)
    {
        var ended = new RunRecord[runs.Count];
        for (var side = 0; side < runs.Count; side++)
        {
            ended[side] = (await grains.LiveWorld(session.Name, side).EndAsync(runs[side].Id)).Record;
        }

        return ended;
    }

    /// <summary>Ends the activations.</summary>
    public Task RetireAsync() => session.EndAsync(2);

    private async Task<IReadOnlyList<(int Actor, ActorTie[] Ties)>> TiesAsync(int side, IEnumerable<int> actors)
    {
        var told = new List<(int, ActorTie[])>();
        foreach (var some in actors.Chunk(AskedAtOnce))
        {
            told.AddRange(await Task.WhenAll(some.Select(async actor => (actor, await grains.Actor(session.Name, side, actor).TiesAsync()))));
        }

        return told;
    }

    private WorldRun Played(WorldRun run, int side, IReadOnlyList<PlayedChoice> choices, bool asks) => side != ClassScene.Side ? run
        : run with { Choices = new PlayedChoices(choices), Room = asks ? session.Name : null };

    private WorldRun WithChanges(WorldRun run, Schedule schedule, int side) => run with
    {
        Changes = [.. schedule.OnTheWay.Select(change => session.NewChange(change.Round, change.Settings[side]))],
    };
}
