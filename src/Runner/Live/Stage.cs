using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Channels;
using OpgaveSim.Grains;
using OpgaveSim.Model.Rounds;
using OpgaveSim.Runner.Input;
using OpgaveSim.Silo;

namespace OpgaveSim.Runner.Live;

/// <summary>
/// A pair of twin worlds on the screen: the same actors and issues under two scenarios. One loop plays them, round by round, and carries out
/// what the teacher's page asks; watchers read a log and hold nothing up.
/// </summary>
public sealed class Stage : IAsyncDisposable
{
    private const int EventsKept = 128, MostSpeed = 1_000;
    private static readonly TimeSpan LeastBetweenFrames = TimeSpan.FromMilliseconds(250);

    /// <summary>How events are written.</summary>
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    private readonly IGrainFactory grains;
    private readonly WorldAtlas atlas;
    private readonly LiveExperiment experiment;
    private readonly LiveOptions options;
    private readonly TimeProvider clock;
    private readonly WorldSession session;
    private readonly Background background;
    private readonly Channel<(StageOrder Order, TaskCompletionSource<object?> Answer)> orders =
        Channel.CreateBounded<(StageOrder, TaskCompletionSource<object?>)>(64);

    private readonly Lock gate = new();
    private readonly List<Background.Pair> pairs = [];
    private readonly List<object> unsent = [];
    private LivePlan plan;
    private WorldRun[] runs = [];
    private StageWorld[] worlds = [];
    private object setup = new();
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
    private int watchers;
    private (LivePlan? Plan, int Taken, Dictionary<string, object?> Settings) settingsNow = (null, 0, []);
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

    /// <summary>Pages that watch.</summary>
    public int Watchers
    {
        get => Volatile.Read(ref watchers);
    }

    /// <summary>A page more, or fewer; told with the next event that there is anyway.</summary>
    public void Watch(int by) => Interlocked.Add(ref watchers, by);

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

    /// <summary>Asks the loop for something, and waits until it is done.</summary>
    /// <param name="order">What.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="FaultsException">It cannot be done.</exception>
    public async Task<object?> DoAsync(StageOrder order, CancellationToken cancellation)
    {
        var answer = new TaskCompletionSource<object?>(TaskCreationOptions.RunContinuationsAsynchronously);
        return orders.Writer.TryWrite((order, answer))
            ? await answer.Task.WaitAsync(cancellation)
            : throw new FaultsException("stage", "too much is asked at once");
    }

    /// <summary>Takes a vote from a page that watches.</summary>
    /// <param name="voter">Names the page.</param>
    /// <param name="choice">0 left higher, 1 right higher, 2 no difference.</param>
    /// <returns>Whether it was taken.</returns>
    public bool Vote(string voter, int choice)
    {
        lock (gate)
        {
            var taken = isHeld && votes is not null && votes.Cast(voter, choice);
            if (taken)
            {
                TellState();
            }

            return taken;
        }
    }

    /// <summary>The number of the last event and a picture of all it led to, rendered once for all who come.</summary>
    public (long Number, byte[] Event) Picture()
    {
        lock (gate)
        {
            var number = Log.Last;
            if (picture.At != number)
            {
                picture = (number, EventLog.Render("world", JsonSerializer.SerializeToUtf8Bytes(PictureOf(), Json), Log.IdOf(number)));
            }

            return (number, picture.Event);
        }
    }

    /// <summary>An actor of a world, as its grain answers; null: there is none of that number.</summary>
    /// <param name="side">0 left, 1 right.</param>
    /// <param name="actor">The actor.</param>
    public async Task<object?> ActorAsync(int side, int actor)
    {
        if (actor < 0 || actor >= atlas.Get(RunOf(side)).Actors.Count)
        {
            return null;
        }

        var grain = grains.Actor(session.Name, side, actor);
        var profile = grain.ProfileAsync().AsTask();
        var ties = grain.TiesAsync().AsTask();
        var seats = grain.SeatsAsync().AsTask();
        var history = grain.HistoryAsync().AsTask();
        var decisions = grain.DecisionsAsync().AsTask();
        return new
        {
            profile = await profile,
            ties = (await ties).OrderByDescending(tie => tie.Strength).Take(12),
            seats = await seats,
            history = (await history).Select(one => new { one.Round, What = YamlBinder.EnumWord(one.What), one.Issue }),
            decisions = (await decisions).Select(one => one.Account),
        };
    }

    /// <summary>An open table of a world, as its grain answers; null: there is none for the issue.</summary>
    /// <param name="side">0 left, 1 right.</param>
    /// <param name="issue">The issue.</param>
    public async Task<object?> TableAsync(int side, int issue)
    {
        var run = RunOf(side);
        var world = atlas.Get(run);
        if (issue < 0 || issue >= world.IssueCount || (await grains.LiveWorld(session.Name, side).TableAsync(run.Id, issue)).Account is not { } account)
        {
            return null;
        }

        var known = world.Issue(issue);
        return new
        {
            account,
            requirement = known.Domains.Select(domain => new { domain, weight = known.Requirement[domain] }),
            name = known.CaseIssue >= 0 ? world.Source.Case!.Issues![known.CaseIssue].Name : "",
            invite = YamlBinder.EnumWord(run.Setting.Logic.Invite),
            run.Setting.Table.Seats,
            run.Setting.Table.Meetings,
        };
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
            (plan, runs, round, playUntil, digest, records, problem, moment) = (next, begun, 0, 0, null, null, null, []);
            worlds = [.. runs.Select(run => new StageWorld(atlas.Get(run), run.Setting.Table.TieDecay))];
            setup = StageSetup.Of(experiment, next, atlas.Get(runs[0]), options);
            pairs.Clear();
            unsent.Clear();
            Log.Append("world", JsonSerializer.SerializeToUtf8Bytes(PictureOf(), Json), beginsAnew: true);
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
            moment = SHA256.HashData([.. moment, .. JsonSerializer.SerializeToUtf8Bytes(scenes, Json)]);
            unsent.Add(new
            {
                r = round,
                w = scenes.Select((scene, side) => scene is null ? null : worlds[side].Take(scene, told[side], !isHeld, withAsked: !isPlaying || speed is > 0 and <= 2)).ToArray(),
            });
            round++;
        }

        await EndIfOverAsync();
        Send();
    }

    /// <summary>Frames of a fast world go out at most four a second, so that a fast world costs its watchers no more than a slow one.</summary>
    private void Send()
    {
        lock (gate)
        {
            var isFast = isPlaying && (speed == 0 || speed > 4) && !IsOver && round != playUntil;
            if (unsent.Count == 0 || (isFast && clock.GetElapsedTime(sentAt) < LeastBetweenFrames))
            {
                return;
            }

            sentAt = clock.GetTimestamp();
            Log.Append("frame", JsonSerializer.SerializeToUtf8Bytes(new { rounds = unsent, k = worlds.Select(world => world.TakeGrown()).ToArray(), moment = Moment }, Json));
            unsent.Clear();
            if (IsOver || (!isPlaying && round >= playUntil))
            {
                TellState();
            }
        }
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

    private async Task CarryOutAsync(StageOrder order, TaskCompletionSource<object?> answer)
    {
        try
        {
            answer.SetResult(await DoAsync(order));
        }
        catch (FaultsException e)
        {
            answer.SetException(e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or WorldFailedException or OrleansException or InvalidOperationException)
        {
            answer.SetException(new FaultsException("stage", e.Message));
        }
    }

    private async Task<object?> DoAsync(StageOrder order)
    {
        switch (order.Do)
        {
            case "play":
                return Change(() => isPlaying = !IsOver);
            case "pause":
                return Change(() => (isPlaying, playUntil) = (false, 0));
            case "step":
                return Change(() => (isPlaying, playUntil) = (false, round + 1));
            case "speed":
                var wanted = Number(order.Value, 0, MostSpeed);
                return Change(() => speed = wanted);
            case "restart":
                await BeginAsync(plan.FromStart(round));
                return null;
            case "seed":
                var seed = ulong.TryParse(order.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
                    : throw new FaultsException("seed", $"'{order.Value}' is no seed; allowed: 0 … {ulong.MaxValue}");
                await BeginAsync(plan.FromStart(round) with { Seed = seed });
                return null;
            case "scenarios":
                await BeginAsync(experiment.Checked(plan.FromStart(round) with { First = order.First ?? "", Second = order.Second ?? "" }));
                return null;
            case "set":
                await SetAsync(order.Key ?? "", order.Value ?? "");
                return null;
            case "open":
                var (opened, until) = LiveLink.Read(experiment, order.Value ?? "");
                await BeginAsync(opened);
                return Change(() => (isPlaying, playUntil) = (false, until));
            case "predict":
                var asked = (int)Number(order.Value, 0, LiveMeasures.Ids.Count - 1);
                return Change(() => (isHeld, question, votes) = (true, asked, new Votes()));
            case "hand":
                var choice = (int)Number(order.Key, 0, 2);
                var by = (int)Number(order.Value, -1, 1);
                return Change(() => votes?.Raise(choice, by));
            case "show":
                lock (gate)
                {
                    isHeld = false;
                    Log.Append("world", JsonSerializer.SerializeToUtf8Bytes(PictureOf(), Json));
                }

                return null;
            case "save":
                return await SaveAsync(order.Value == "nl" ? "nl" : "en");
            default:
                throw new FaultsException("order", $"'{order.Do}' is no order");
        }
    }

    private async Task SetAsync(string key, string value)
    {
        var setting = LiveSetting.Of(key) ?? throw new FaultsException("set", $"'{key}' cannot be changed here");
        if (!setting.OnTheWay || round == 0 || IsOver)
        {
            await BeginAsync(experiment.Checked(plan.FromStart(round).With(new LiveChange(0, key, value))));
            return;
        }

        var next = experiment.Checked(plan.With(new LiveChange(round, key, value)));
        var settings = Schedule(next);
        await StopBackgroundAsync();
        lock (gate)
        {
            (plan, records) = (next, null);
            runs = [.. runs.Select((run, side) => WithChanges(run, settings, side))];
            pairs.Clear();
            TellState();
        }

        StartBackground(settings);
    }

    private async Task<object> SaveAsync(string language)
    {
        if (records is null)
        {
            var settings = Schedule(plan);
            records = [await background.PlayAsync(settings, 0, 0, default), await background.PlayAsync(settings, 1, 0, default)];
        }

        var result = LiveResult.Of(experiment, plan, records);
        return new { folder = result.Save(options.Out, LiveLink.Write(experiment, plan, round), language, clock.GetUtcNow()), digest = result.Digest };
    }

    /// <summary>The settings of both worlds, from each round on in which something changes.</summary>
    private List<(int Round, RunSetting[] Settings)> Schedule(LivePlan of) =>
        [.. of.Changes.Select(change => change.Round).Append(0).Distinct().Order().Select(at => (at, experiment.Settings(of, at)))];

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
                    Log.Append("band", JsonSerializer.SerializeToUtf8Bytes(Background.Band(pairs), Json));
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

    /// <summary>Does something with the worlds; what goes wrong there is told to all who watch, and the worlds stand still.</summary>
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
        catch (Exception e) when (e is WorldFailedException or OrleansException or InvalidOperationException or TimeoutException)
        {
            Change(() => (problem, isPlaying, playUntil) = (e.Message, false, 0));
        }
    }

    private object? Change(Action change)
    {
        lock (gate)
        {
            change();
            TellState();
        }

        return null;
    }

    private void TellState() => Log.Append("state", JsonSerializer.SerializeToUtf8Bytes(State(), Json));

    private object State() => new
    {
        playing = isPlaying,
        speed,
        round,
        held = isHeld,
        question = votes is null ? (int?)null : question,
        votes = votes?.Counts,
        digest,
        moment = Moment,
        problem,
        watchers = Watchers,
        changes = plan.Changes,
        settings = SettingsNow(),
        link = LiveLink.Write(experiment, plan, round),
    };

    /// <summary>The settings as they stand, read anew only when a change was taken in.</summary>
    private Dictionary<string, object?> SettingsNow()
    {
        var taken = plan.Changes.Count(change => change.Round <= round);
        if (settingsNow.Plan != plan || settingsNow.Taken != taken)
        {
            settingsNow = (plan, taken, StageSetup.Settings(experiment, plan, round));
        }

        return settingsNow.Settings;
    }

    private object PictureOf() => new
    {
        setup,
        worlds = worlds.Select(world => world.Picture(!isHeld)),
        band = pairs.Count > 0 && !isHeld ? Background.Band(pairs) : null,
        state = State(),
    };

    private string Moment => moment.Length == 0 ? "" : Convert.ToHexStringLower(moment)[..8];

    private static double Number(string? text, double least, double most) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new FaultsException("order", string.Create(CultureInfo.InvariantCulture, $"'{text}' is no number from {least} to {most}"));
}
