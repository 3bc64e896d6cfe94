using System.Collections.Concurrent;
using OpgaveSim.Grains;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Rounds;
using OpgaveSim.Model.World;

namespace OpgaveSim.Silo;

/// <summary>
/// One start of the program, as a cluster knows it: a number of places in which worlds run one after the other. The activations
/// of a place serve run after run, and are ended with the session.
/// </summary>
/// <param name="grains">The grains.</param>
/// <param name="scale">What a grain carries.</param>
/// <param name="silos">Silos of the cluster, for the number of districts.</param>
public sealed class WorldSession(IGrainFactory grains, GrainScale scale, int silos)
{
    private const int ActorsPerDistrict = 2_000, DistrictsPerSilo = 4;

    private readonly string name = Guid.NewGuid().ToString("N")[..12];
    private readonly ConcurrentDictionary<(ulong, int, WorldParameters, CaseWorld?), int> worlds = [];
    private long started;
    private int kinds;

    /// <summary>Its name, for whoever wants to ask its actors.</summary>
    public string Name => name;

    /// <summary>Plays a run in a place, and returns what it left. One run a place at a time.</summary>
    /// <param name="place">The place, from 0.</param>
    /// <param name="run">The run, from <see cref="NewRun"/>.</param>
    /// <param name="onRound">Told of rounds played.</param>
    /// <param name="cancellation">Stops the run after its present round.</param>
    /// <exception cref="WorldFailedException">The run failed in its world.</exception>
    public async Task<RunRecord> PlayAsync(int place, WorldRun run, Action<int>? onRound, CancellationToken cancellation)
    {
        var world = grains.World(name, place);
        await world.BeginAsync(run);
        for (var rounds = 0; ;)
        {
            if (cancellation.IsCancellationRequested)
            {
                await world.StopAsync();
                cancellation.ThrowIfCancellationRequested();
            }

            var progress = await world.FollowAsync(run.Id, rounds);
            if (progress.Failure is { } failure)
            {
                throw new WorldFailedException(failure);
            }

            if (progress.IsOver)
            {
                return (await world.FetchAsync(run.Id)).Record;
            }

            rounds = progress.Rounds;
            onRound?.Invoke(rounds);
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

    /// <summary>Ends the activations of places.</summary>
    /// <param name="places">How many were used.</param>
    public async Task EndAsync(int places)
    {
        for (var place = 0; place < places; place++)
        {
            await grains.World(name, place).RetireAsync();
        }
    }

    private string WorldOf(RunSetting setting)
    {
        var source = setting.World;
        var kin = worlds.GetOrAdd((source.Seed, source.Rounds, source.Parameters, source.Case), _ => Interlocked.Increment(ref kinds));
        return $"{name}-{kin}-{source.Replication}";
    }

    private int DistrictsOf(RunSetting setting)
    {
        var actors = setting.World.Case?.ActorIds.Count ?? setting.World.Parameters.Actors;
        var perSilo = Math.Clamp(actors / ActorsPerDistrict / silos, 1, DistrictsPerSilo);
        return Math.Min(actors, perSilo * silos);
    }
}
