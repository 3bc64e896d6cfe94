using System.Security.Cryptography;
using System.Threading.Channels;
using OpgaveSim.Grains;
using OpgaveSim.Model.Rounds;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Live.Protocol;
using OpgaveSim.Silo;

namespace OpgaveSim.Runner.Live;

/// <summary>
/// A pair of twin worlds on the screen: the same actors and issues under two scenarios. One loop plays them, round by round, and carries out
/// what the teacher's page asks; watchers read a log and hold nothing up.
/// </summary>
public sealed partial class Stage : IAsyncDisposable
{
    private const int EventsKept = 128, MostSpeed = 1_000;
    private static readonly TimeSpan LeastBetweenFrames = TimeSpan.FromMilliseconds(250);

    private readonly IGrainFactory grains;
    private readonly WorldAtlas atlas;
    private readonly LiveExperiment experiment;
    private readonly LiveOptions options;
    private readonly TimeProvider clock;
    private readonly WorldSession session;
    private readonly Background background;
    private readonly Channel<(LiveOrder Order, TaskCompletionSource<OrderAnswer> Answer)> orders =
        Channel.CreateBounded<(LiveOrder, TaskCompletionSource<OrderAnswer>)>(64);

    private readonly Lock gate = new();
    private readonly List<Background.Pair> pairs = [];
    private readonly List<ShownRound> unsent = [];
    private LivePlan plan;
    private WorldRun[] runs = [];
    private StageWorld[] worlds = [];
    private WorldSetup? setup;
    private Votes? votes;
    private int question;
    private bool isHeld;
    private bool isPlaying;
    private double speed = 1;
    private int round;
    private int playUntil;
    private byte[] moment = [];
    private string? digest;
    private string? problem;
    private RunRecord[]? records;
    private (long At, byte[] Event) picture = (-1, []);
    private CancellationTokenSource backgroundStop = new();
    private Task backgroundTask = Task.CompletedTask;
    private (int Round, Dictionary<string, object?> Settings)[] settingsShown = [(0, [])];
    private long sentAt;

    /// <summary>A stage, empty until it runs.</summary>
    /// <param name="grains">The grains.</param>
    /// <param name="atlas">The worlds of the process.</param>
    /// <param name="experiment">The experiment.</param>
    /// <param name="options">Options.</param>
    /// <param name="clock">For the pace only.</param>
    public Stage(IGrainFactory grains, WorldAtlas atlas, LiveExperiment experiment, LiveOptions options, TimeProvider clock)
    {
        (this.grains, this.atlas, this.experiment, this.options, this.clock) = (grains, atlas, experiment, options, clock);
        session = new WorldSession(grains, GrainScale.Actor, 1);
        background = new Background(grains);
        plan = experiment.Start;
    }

    /// <summary>What watchers read.</summary>
    public EventLog Log { get; } = new(EventsKept);

    /// <summary>Who watches; told with the next event that there is anyway.</summary>
    public Audience Audience { get; } = new();

    /// <summary>Sets the worlds up; comes before everything else.</summary>
    public Task OpenAsync() => BeginAsync(plan);

    /// <summary>Runs until it is cancelled.</summary>
    /// <param name="cancellation">Ends it.</param>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            while (orders.Reader.TryRead(out var order))
            {
                await CarryOutAsync(order.Order, order.Answer);
            }

            if (IsOver || (!isPlaying && round >= playUntil))
            {
                await orders.Reader.WaitToReadAsync(cancellation);
                continue;
            }

            var began = clock.GetTimestamp();
            await TryAsync(StepAsync);
            var pause = round < playUntil ? TimeSpan.Zero : TimeSpan.FromSeconds(speed > 0 ? 1 / speed : 0) - clock.GetElapsedTime(began);
            if (pause > TimeSpan.Zero)
            {
                await Task.WhenAny(orders.Reader.WaitToReadAsync(cancellation).AsTask(), Task.Delay(pause, clock, cancellation));
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopBackgroundAsync();
        await session.EndAsync(2);
        await background.EndAsync();
        backgroundStop.Dispose();
    }

    private WorldRun RunOf(int side)
    {
        lock (gate)
        {
            return runs[side];
        }
    }

    private bool IsOver => digest is not null;

    private async Task BeginAsync(LivePlan next)
    {
        var settings = Schedule(next);
        var begun = settings[0].Settings.Select((setting, side) => WithChanges(session.NewRun(setting) with { IsWatched = true }, settings, side)).ToArray();
        await StopBackgroundAsync();
        for (var side = 0; side < 2; side++)
        {
            await grains.LiveWorld(session.Name, side).StageAsync(begun[side]);
        }

        lock (gate)
        {
            (plan, runs, settingsShown, round, playUntil, digest, records, problem, moment) = (next, begun, Shown(settings), 0, 0, null, null, null, []);
            worlds = [.. runs.Select(run => new StageWorld(atlas.Get(run), run.Setting.Table.TieDecay))];
            setup = StageSetup.Of(experiment, next, atlas.Get(runs[0]), runs[0].Setting.Table, options);
            pairs.Clear();
            unsent.Clear();
            Log.Append("world", LiveJson.Bytes(PictureOf()), beginsAnew: true);
        }

        StartBackground(settings);
    }

    private async Task StepAsync()
    {
        var scenes = new RoundScene?[2];
        var told = new List<(int, ActorTie[])>[2];
        await Task.WhenAll(Enumerable.Range(0, 2).Where(side => !worlds[side].IsOver).Select(async side =>
        {
            scenes[side] = (await grains.LiveWorld(session.Name, side).StepAsync(runs[side])).Scene;
            told[side] = [];
            foreach (var window in worlds[side].ToAsk(scenes[side]!).Chunk(64))
            {
                var answers = await Task.WhenAll(window.Select(async actor => (actor, await grains.Actor(session.Name, side, actor).TiesAsync())));
                told[side].AddRange(answers);
            }
        }));
        lock (gate)
        {
            moment = SHA256.HashData([.. moment, .. LiveJson.Bytes(scenes)]);
            unsent.Add(new ShownRound(
                round,
                [.. scenes.Select((scene, side) => scene is null ? null : worlds[side].Take(scene, told[side], !isHeld, withAsked: !isPlaying || speed is > 0 and <= 2))]));
            round++;
        }

        await EndIfOverAsync();
        Send();
    }

    private async Task EndIfOverAsync()
    {
        if (worlds.Any(world => !world.IsOver))
        {
            return;
        }

        var ended = new RunRecord[2];
        for (var side = 0; side < 2; side++)
        {
            ended[side] = (await grains.LiveWorld(session.Name, side).EndAsync(runs[side].Id)).Record;
        }

        var result = LiveResult.Of(experiment, plan, ended);
        lock (gate)
        {
            (records, digest, isPlaying) = (ended, result.Digest, false);
        }
    }

    /// <summary>The settings of both worlds, from each round on in which something changes.</summary>
    private List<(int Round, RunSetting[] Settings)> Schedule(LivePlan of) =>
        [.. of.Changes.Select(change => change.Round).Append(0).Distinct().Order().Select(at => (at, experiment.Settings(of, at)))];

    /// <summary>What the page's settings are from each of these rounds on.</summary>
    private static (int, Dictionary<string, object?>)[] Shown(List<(int Round, RunSetting[] Settings)> settings) =>
        [.. settings.Select(change => (change.Round, StageSetup.Settings(change.Settings[0])))];

    private WorldRun WithChanges(WorldRun run, List<(int Round, RunSetting[] Settings)> settings, int side) => run with
    {
        Changes = [.. settings.Skip(1).Select(change => session.NewChange(change.Round, change.Settings[side]))],
    };

    private void StartBackground(List<(int Round, RunSetting[] Settings)> settings)
    {
        backgroundStop = new CancellationTokenSource();
        var stop = backgroundStop.Token;
        backgroundTask = Task.Run(() => TryAsync(() => background.PlayAsync(settings, options.Background, pair =>
        {
            lock (gate)
            {
                if (stop.IsCancellationRequested)
                {
                    return;
                }

                pairs.Add(pair);
                if (!isHeld)
                {
                    Log.Append("band", LiveJson.Bytes(Background.Band(pairs)));
                }
            }
        }, stop)), CancellationToken.None);
    }

    private async Task StopBackgroundAsync()
    {
        await backgroundStop.CancelAsync();
        await backgroundTask;
        backgroundStop.Dispose();
        backgroundStop = new CancellationTokenSource();
    }

    /// <summary>Does something with the worlds; whatever goes wrong there is told to all who watch and to the console, and the worlds stand still.</summary>
    private async Task TryAsync(Func<Task> doing)
    {
        try
        {
            await doing();
        }
        catch (OperationCanceledException)
        {
            // it was stopped because it is no longer wanted
        }
        catch (Exception e)
        {
            var words = e.Message.Split('\n')[0].Trim();
            Terminal.Say($"the worlds stand still: {words}");
            Change(() => (problem, isPlaying, playUntil) = (words, false, 0));
        }
    }
}
