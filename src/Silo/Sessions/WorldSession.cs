using System.Collections.Concurrent;
using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Silo.Hosting;

namespace OpgaveSim.Silo.Sessions;

/// <summary>
/// One start of the program, as a cluster knows it: a number of places in which worlds run one after the other. The activations
/// of a place serve run after run, and are ended with the session. A run whose world is lost with a silo is played again, on the others.
/// </summary>
/// <param name="grains">The grains.</param>
/// <param name="scale">What a grain carries.</param>
/// <param name="silos">Silos of the cluster at present, for the number of districts.</param>
/// <param name="places">Worlds at a time: as many as silos or more keep each world together, fewer are spread.</param>
/// <param name="clock">By which it waits before it asks again; null: the system's.</param>
public sealed class WorldSession(IGrainFactory grains, GrainScale scale, Func<int> silos, int places = 1, TimeProvider? clock = null)
{
    /// <summary>How often the world of a run may be lost before the run fails.</summary>
    public const int MostLosses = 10;

    private const int ActorsPerDistrict = 2_000, DistrictsPerSilo = 4, MostTimesAsked = 9;

    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromSeconds(0.2), LongestSilence = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterLoss = TimeSpan.FromSeconds(1.5), LongestGoodbye = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan AskAgain = TimeSpan.FromSeconds(10), BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly TimeProvider clock = clock ?? TimeProvider.System;
    private readonly string name = Guid.NewGuid().ToString("N")[..12];
    private readonly ConcurrentDictionary<(ulong, int, WorldParameters, CaseWorld?), int> worlds = [];
    private readonly ConcurrentDictionary<int, int> districts = [];
    private long started;
    private int kinds;

    /// <summary>A session on a cluster that has so many silos from beginning to end.</summary>
    public WorldSession(IGrainFactory grains, GrainScale scale, int silos) : this(grains, scale, () => silos)
    {
    }

    /// <summary>Its name, for whoever wants to ask its actors.</summary>
    public string Name => name;

    /// <summary>Plays a run in a place to its end, again from its beginning when its world is lost. One run a place at a time.</summary>
    /// <param name="place">The place, from 0.</param>
    /// <param name="setting">All that the run follows from; it leaves the same however often it is begun.</param>
    /// <param name="onRound">Told of rounds played.</param>
    /// <param name="onLost">Told of each loss, in words, before the run begins again.</param>
    /// <param name="cancellation">Stops the run after its present round.</param>
    /// <returns>The run as it came to its end, and what it left.</returns>
    /// <exception cref="WorldFailedException">The run failed in its world.</exception>
    /// <exception cref="WorldLostException">Its world was lost <see cref="MostLosses"/> times.</exception>
    public async Task<(WorldRun Run, RunRecord Record)> PlayToEndAsync(
        int place, RunSetting setting, Action<int>? onRound, Action<string>? onLost, CancellationToken cancellation)
    {
        for (var losses = 1; ; losses++)
        {
            var run = NewRun(setting);
            try
            {
                return (run, await PlayAsync(place, run, onRound, cancellation));
            }
            catch (WorldLostException e) when (losses < MostLosses)
            {
                onLost?.Invoke(e.Message);
                await Task.Delay(AfterLoss, clock, cancellation); // until the silos agree who is left
                await MoveAsync(place);
            }
        }
    }

    /// <summary>Plays a run in a place, and returns what it left. One run a place at a time.</summary>
    /// <param name="place">The place, from 0.</param>
    /// <param name="run">The run, from <see cref="NewRun"/>.</param>
    /// <param name="onRound">Told of rounds played.</param>
    /// <param name="cancellation">Stops the run after its present round.</param>
    /// <exception cref="WorldFailedException">The run failed in its world.</exception>
    /// <exception cref="WorldLostException">A silo was lost, and with it the world or a part of it.</exception>
    public async Task<RunRecord> PlayAsync(int place, WorldRun run, Action<int>? onRound, CancellationToken cancellation)
    {
        var at = IsTogether ? place | WorldAddress.Together : place;
        districts.AddOrUpdate(at, run.Districts, (_, most) => Math.Max(most, run.Districts));
        var world = grains.World(name, at);
        try
        {
            await AskAsync(async () =>
            {
                await world.BeginAsync(run);
                return true;
            }, cancellation);
            for (var rounds = 0; ;)
            {
                cancellation.ThrowIfCancellationRequested();
                var progress = await AskAsync(() => world.FollowAsync(run.Id, rounds), cancellation);
                if (progress.Failure is { } failure)
                {
                    throw progress.IsLost ? new WorldLostException(FirstLine(failure)) : new WorldFailedException(failure);
                }

                if (progress.IsOver)
                {
                    return await FetchAsync(world, run, cancellation);
                }

                rounds = progress.Rounds;
                onRound?.Invoke(rounds);
            }
        }
        catch (OperationCanceledException)
        {
            await TryAsync(world.StopAsync());
            throw;
        }
    }

    /// <summary>A run as its grains will know it.</summary>
    /// <param name="setting">All that the run follows from.</param>
    public WorldRun NewRun(RunSetting setting) =>
        new($"{name}-{Interlocked.Increment(ref started)}", WorldOf(setting), setting, scale, DistrictsOf(setting));

    /// <summary>Another setting from a round on, as grains will know it.</summary>
    /// <param name="round">The first round that is played by it.</param>
    /// <param name="setting">The setting.</param>
    public SettingChange NewChange(int round, RunSetting setting) => new(round, WorldOf(setting), setting);

    /// <summary>Ends the activations of a place, so that the next run in it is placed over the silos as they are then.</summary>
    /// <param name="place">The place; no run is under way in it.</param>
    public Task MoveAsync(int place) => Task.WhenAll(((int[])[place, place | WorldAddress.Together])
        .Where(districts.ContainsKey)
        .Select(at => TryAsync(grains.World(name, at).RetireAsync(districts[at]))));

    /// <summary>Ends the activations of places.</summary>
    /// <param name="places">How many were used.</param>
    public Task EndAsync(int places) => Task.WhenAll(Enumerable.Range(0, places).Select(MoveAsync));

    /// <summary>
    /// Asks a world until it answers. A silo that is busy answers later; one that is lost never does, and when the others have noticed, the
    /// question finds the world elsewhere, where it says that it was lost. A question or an answer can be lost with the silo it went through, and
    /// nobody tells of that: so it is asked again beside the first, which changes nothing, as a world takes a question twice for one.
    /// </summary>
    /// <exception cref="WorldFailedException">The world answers with a failure of its own.</exception>
    private async Task<T> AskAsync<T>(Func<ValueTask<T>> question, CancellationToken cancellation)
    {
        var asked = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return await FirstAnswerAsync(question, cancellation);
            }
            catch (Exception e) when (e is not WorldLostException && WorldLostException.IsBehind(e))
            {
                cancellation.ThrowIfCancellationRequested();
                if (clock.GetElapsedTime(asked) > (e is TimeoutException ? SiloSetup.LongestPhase : LongestSilence))
                {
                    throw new WorldLostException($"no silo answers: {FirstLine(e.Message)}");
                }

                await Task.Delay(BetweenQuestions, clock, cancellation);
            }
            catch (Exception e) when (e is not (WorldLostException or OrleansException or OperationCanceledException))
            {
                throw new WorldFailedException(e.ToString());
            }
        }
    }

    private async Task<T> FirstAnswerAsync<T>(Func<ValueTask<T>> question, CancellationToken cancellation)
    {
        List<Task<T>> asked = [];
        for (var patience = AskAgain; ; patience = asked.Count < MostTimesAsked ? 2 * patience : Timeout.InfiniteTimeSpan)
        {
            var one = question().AsTask();
            one.Ignore(); // where another one answers first, nobody looks at it
            asked.Add(one);
            var first = Task.WhenAny(asked);
            try
            {
                await first.WaitAsync(patience, clock, cancellation);
            }
            catch (TimeoutException)
            {
                continue;
            }

            return await await first;
        }
    }

    /// <summary>Fetches what a run left, part by part.</summary>
    private async Task<RunRecord> FetchAsync(IWorldGrain world, WorldRun run, CancellationToken cancellation)
    {
        var first = await FetchAsync(world, run, 0, 0, cancellation);
        List<ClosedTable> tables = [.. first.Record.ClosedTables];
        List<ActorRecord> actors = [.. first.Record.Actors];
        while (tables.Count < first.Tables || actors.Count < first.Actors)
        {
            var next = await FetchAsync(world, run, tables.Count, actors.Count, cancellation);
            tables.AddRange(next.Record.ClosedTables);
            actors.AddRange(next.Record.Actors);
        }

        return first.Record with { ClosedTables = tables, Actors = actors };
    }

    /// <summary>Fetches a part of it, while it asks on whether the world is still there.</summary>
    private async Task<WorldResult> FetchAsync(IWorldGrain world, WorldRun run, int tables, int actors, CancellationToken cancellation)
    {
        var fetching = AskAsync(() => world.FetchAsync(run.Id, tables, actors), cancellation);
        fetching.Ignore(); // where the world is lost, nobody looks at it
        while (await Task.WhenAny(fetching, Task.Delay(BetweenLooks, clock, CancellationToken.None)) != fetching)
        {
            await AskAsync(() => world.FollowAsync(run.Id, 0), cancellation);
        }

        return await fetching;
    }

    /// <summary>Best-effort clean-up; failure is ignored: when a silo is lost, the silos tidy up without it.</summary>
    private static async Task TryAsync(ValueTask asked)
    {
        try
        {
            await asked.AsTask().WaitAsync(LongestGoodbye);
        }
        catch (Exception e) when (WorldLostException.IsBehind(e))
        {
            // a minute later the silos end it themselves
        }
    }

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();

    /// <summary>Whether each world stays whole on a silo, as there are worlds enough for all silos.</summary>
    private bool IsTogether => silos() is > 1 and var present && places >= present;

    private string WorldOf(RunSetting setting)
    {
        var source = setting.World;
        var kin = worlds.GetOrAdd((source.Seed, source.Rounds, source.Parameters, source.Case), _ => Interlocked.Increment(ref kinds));
        return $"{name}-{kin}-{source.Replication}";
    }

    private int DistrictsOf(RunSetting setting)
    {
        var present = Math.Max(1, silos());
        var actors = setting.World.Case?.ActorIds.Count ?? setting.World.Parameters.Actors;
        if (IsTogether)
        {
            return Math.Min(actors, Math.Clamp(actors / ActorsPerDistrict, 1, DistrictsPerSilo));
        }

        var perSilo = Math.Clamp(actors / ActorsPerDistrict / present, 1, DistrictsPerSilo);
        return Math.Min(actors, perSilo * present);
    }
}
