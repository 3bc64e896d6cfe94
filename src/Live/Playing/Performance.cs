using OpgaveSim.Experiments.Input;
using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Live.Voting;
using OpgaveSim.Live.Watching;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Live.Playing;

/// <summary>
/// What is on: a pair of worlds, its pace, the poll, the other worlds, and what watchers are told of them. One lock guards all of these together, so that
/// a picture and the number of the event that it follows belong together. It is held while something is changed or written down, never while a grain
/// is waited for. Only the loop of the stage begins, steps and changes the pair, so the loop may read it without the lock.
/// </summary>
internal sealed class Performance : IAsyncDisposable
{
    private const int MostActorsToChoose = 1_000;

    private static readonly TimeSpan BetweenNewsOfClass = TimeSpan.FromMilliseconds(200);

    private readonly WorldAtlas atlas;
    private readonly LiveExperiment experiment;
    private readonly LiveOptions options;
    private readonly PairGrains grains;
    private readonly Background background;
    private readonly Broadcast broadcast;
    private readonly TimeProvider clock;

    private readonly Lock gate = new();
    private readonly Playback playback = new();
    private readonly OtherWorlds others = new();
    private readonly Poll poll;
    private volatile StagedPair? pair;

    /// <summary>A performance of nothing yet.</summary>
    /// <param name="factory">The grains.</param>
    /// <param name="atlas">The worlds of the process.</param>
    /// <param name="experiment">The experiment.</param>
    /// <param name="options">Options.</param>
    /// <param name="clock">For the pace of frames.</param>
    public Performance(IGrainFactory factory, WorldAtlas atlas, LiveExperiment experiment, LiveOptions options, TimeProvider clock)
    {
        (this.atlas, this.experiment, this.options, this.clock) = (atlas, experiment, options, clock);
        (grains, background, broadcast, poll) = (new(factory), new(factory), new(clock), new(Audience, options.Limits));
        Interviews = new Interviews(factory, atlas, grains.Session);
        Class = options.IsPlayed ? new ClassRoom(factory, grains.Session, options, clock) : null;
    }

    /// <summary>The class that plays the left world; null: nobody can play.</summary>
    public ClassRoom? Class { get; }

    /// <summary>Who watches.</summary>
    public Audience Audience { get; } = new();

    /// <summary>What watchers read.</summary>
    public EventLog Log => broadcast.Log;

    /// <summary>What pages ask of actors and tables.</summary>
    public Interviews Interviews { get; }

    /// <summary>Whether a pair is on.</summary>
    public bool HasBegun => pair is not null;

    /// <summary>The pair that is on.</summary>
    public StagedPair Pair => pair ?? throw new InvalidOperationException("nothing is on yet: the stage has to be opened first");

    /// <summary>Whether votes are asked for.</summary>
    public bool IsAsking => Read(() => poll.IsAsking);

    private BandEvent? Band => others.BandOf(Pair.Setup.Scenarios);

    /// <summary>Whether there is a round to play.</summary>
    public bool IsDue => !Pair.IsOver && Read(() => playback.IsDue(Pair.Round));

    /// <summary>The run of a side.</summary>
    public WorldRun RunOf(int side) => Read(() => Pair.Runs[side]);

    /// <summary>How long to wait after a round.</summary>
    public TimeSpan PauseAfter(TimeSpan took) => Read(() => playback.PauseAfter(Pair.Round, took));

    /// <summary>The number of the last event and a picture of all it led to.</summary>
    public (long Number, WireEvent Event) Picture() => Read(() => broadcast.Picture(World));

    /// <summary>Takes a vote; whether it counts.</summary>
    public bool Vote(string device, string address, int choice) => Read(() =>
    {
        var taken = poll.Cast(device, address, choice);
        if (taken)
        {
            broadcast.Tell(State());
        }

        return taken;
    });

    /// <summary>What a device voted on the last question.</summary>
    public OwnVote VoteOf(string device) => Read(() => poll.VoteOf(device));

    /// <summary>All that was voted, as a CSV file without names.</summary>
    public string VoteFile() => Read(() => Voting.VoteFile.Of(poll.Asked));

    /// <summary>What a phone is told that has no seat yet.</summary>
    public ClassInfo ClassInfo()
    {
        var played = Class?.Played();
        return Read(() =>
        {
            var setup = Pair.Setup;
            var world = atlas.Get(Pair.Runs[ClassScene.Side]);
            return new ClassInfo(
                Class is not null, poll.IsAsking, setup.Language, setup.Title, setup.Scenarios[ClassScene.Side],
                played is null ? [] : [.. Enumerable.Range(0, Math.Min(MostActorsToChoose, world.Actors.Count)).Select(actor => new ClassActor(
                    actor, world.Source.Case?.ActorNames[actor], world.Actors.Kind[actor], world.Actors.Home[actor], played.Contains(actor)))],
                setup.Kinds, setup.KindLooks, setup.KindColors, setup.Domains, Class?.Addresses() ?? []);
        });
    }

    /// <summary>Changes the pace or the poll, and tells watchers how it stands then.</summary>
    public void Change(Action<Playback, Poll> change)
    {
        lock (gate)
        {
            change(playback, poll);
            broadcast.Tell(State());
        }
    }

    /// <summary>Shows the curves that were held back, to all who watch.</summary>
    public void ShowCurves()
    {
        lock (gate)
        {
            poll.Show(Band?.Ahead);
            broadcast.Tell(World());
        }
    }

    /// <summary>One issue of the pair and its table in both worlds; null: there is none to tell of.</summary>
    public Task<StoryTold?> StoryAsync()
    {
        lock (gate)
        {
            return Pair.Story ??= Task.Run(() => StoryTeller.TellAsync([.. Pair.Runs.Select(atlas.Get)], Pair.Schedule.First));
        }
    }

    /// <summary>Begins the first pair of worlds, and lets the class in.</summary>
    /// <param name="plan">The plan.</param>
    public async Task OpenAsync(LivePlan plan)
    {
        if (Class is not null)
        {
            await Class.OpenAsync();
        }

        await BeginAsync(plan);
    }

    /// <summary>Begins a pair of worlds. One with choices repeats them, and nobody is asked.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="FaultsException">The plan sets what cannot be.</exception>
    public async Task BeginAsync(LivePlan plan)
    {
        var schedule = Schedule.Of(experiment, plan);
        var isReplay = plan.Choices.Count > 0;
        var runs = grains.NewRuns(schedule, plan.Choices, asks: Class is not null && !isReplay);
        await others.StopAsync();
        await (Class?.ClearAsync() ?? Task.CompletedTask);
        await grains.BeginAsync(runs);
        lock (gate)
        {
            var world = atlas.Get(runs[0]);
            StageWorld[] worlds = [.. runs.Select(run => new StageWorld(atlas.Get(run), run.Setting.Table))];
            pair = new StagedPair(plan, schedule, runs, worlds, StageSetup.Of(experiment, plan, world, options));
            playback.BeginAnew();
            others.Clear();
            broadcast.Tell(World(), beginsAnew: true);
        }

        if (Class is not null)
        {
            await Class.BeginAsync(new ClassScene(new ClassTelling(atlas.Get(runs[ClassScene.Side]), runs[ClassScene.Side].Setting.Table), [], isReplay));
        }

        StartOthers(schedule);
    }

    /// <summary>Tells watchers of the class as it changes, until it is cancelled.</summary>
    /// <param name="room">The class.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task TellOfClassAsync(ClassRoom room, CancellationToken cancellation)
    {
        while (true)
        {
            await room.NewsAsync(cancellation);
            lock (gate)
            {
                broadcast.Tell(room.Told());
            }

            await Task.Delay(BetweenNewsOfClass, clock, cancellation);
        }
    }

    /// <summary>Goes on with the pair by a plan that differs from this round on.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="FaultsException">The plan sets what cannot be.</exception>
    public async Task ReplanAsync(LivePlan plan)
    {
        var schedule = Schedule.Of(experiment, plan);
        await others.StopAsync();
        lock (gate)
        {
            Pair.Replan(plan, schedule, grains.Replanned(Pair.Runs, schedule));
            others.Clear();
            broadcast.Tell(State());
        }

        StartOthers(schedule);
    }

    /// <summary>Plays a round, and tells watchers; what goes wrong is told instead, and the worlds stand still.</summary>
    public Task StepAsync() => TryAsync(async () =>
    {
        var played = await grains.StepAsync(Pair);
        lock (gate)
        {
            broadcast.Add(Pair.Take(played, withCurves: !poll.IsHeld, playback.ShowsWhoIsAsked));
        }

        if (Class is not null)
        {
            var choices = await Class.TakeAsync(played, Pair.Round - 1, Pair.Worlds[ClassScene.Side].Open());
            lock (gate)
            {
                Pair.Choose(choices);
            }
        }

        await EndIfOverAsync();
        lock (gate)
        {
            var isFast = playback.IsFast(Pair.Round) && !Pair.IsOver;
            if (broadcast.Send(isFast, rounds => new FrameEvent(rounds, [.. Pair.Worlds.Select(world => world.TakeGrown())], Pair.Moment))
                && (Pair.IsOver || !playback.IsDue(Pair.Round)))
            {
                broadcast.Tell(State());
            }
        }
    });

    /// <summary>What the runs left or would leave: before they are over they are played to their ends, beside the pair on the screen.</summary>
    public async Task<RunRecord[]> RecordsAsync()
    {
        if (Pair.Records is { } known)
        {
            return known;
        }

        RunRecord[] records =
        [
            await background.PlayAsync(Pair.Schedule, 0, 0, Pair.Plan.Choices, default), await background.PlayAsync(Pair.Schedule, 1, 0, [], default),
        ];
        Pair.Keep(records);
        return records;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await others.StopAsync();
        await (Class?.RetireAsync() ?? Task.CompletedTask);
        await grains.RetireAsync();
        await background.EndAsync();
        others.Dispose();
    }

    private async Task EndIfOverAsync()
    {
        if (Pair.Worlds.All(world => world.IsOver))
        {
            var records = await grains.EndAsync(Pair.Runs);
            var digest = LiveResult.Of(experiment, Pair.Plan, records).Digest;
            lock (gate)
            {
                Pair.End(records, digest);
                playback.End();
            }

            await EndClassAsync(records[ClassScene.Side]);
        }
    }

    private async Task EndClassAsync(RunRecord played)
    {
        if (Class is { Decisions: { Count: > 0 } decisions })
        {
            var model = Pair.Plan.Choices.Count == 0 ? played : await background.PlayAsync(Pair.Schedule, ClassScene.Side, 0, [], default);
            var run = Pair.Runs[ClassScene.Side];
            Class.End(new ClassEnding(new ClassTelling(atlas.Get(run), run.Setting.Table), decisions, played, model, Read(() => Band)));
        }
    }

    private void StartOthers(Schedule schedule) => others.Start(stop => TryAsync(() => background.PlayAsync(schedule, options.Background, TakeOther, stop)));

    private void TakeOther(Background.Pair other)
    {
        lock (gate)
        {
            others.Add(other);
            if (!poll.IsHeld)
            {
                broadcast.Tell(Band!);
            }
        }
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
            options.Tell($"the worlds stand still: {words}");
            Change((pace, _) =>
            {
                Pair.Problem = words;
                pace.Stop();
            });
        }
    }

    private WorldEvent World() => new(Pair.Setup, [.. Pair.Worlds.Select(world => world.Picture(withCurves: !poll.IsHeld))], poll.IsHeld ? null : Band, State(), Class?.Told());

    private StateEvent State() => new(
        playback.IsPlaying,
        playback.Speed,
        Pair.Round,
        poll.IsHeld,
        poll.Shown,
        Pair.Digest,
        Pair.Moment,
        Pair.Problem,
        Audience.Pages,
        Pair.Plan.Changes,
        StageSetup.Settings(Pair.Schedule.At(Pair.Round)),
        LiveLink.Write(experiment, Pair.Plan, Pair.Round));

    private T Read<T>(Func<T> read)
    {
        lock (gate)
        {
            return read();
        }
    }
}
