using OpgaveSim.Model.Course;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Contracts;

/// <summary>
/// A world that is watched: it plays a round when it is told to, and says what was to be seen. The same grain as
/// <see cref="IWorldGrain"/>, and the same course, so the same run.
/// </summary>
[Alias("OpgaveSim.ILiveWorldGrain")]
public interface ILiveWorldGrain : IGrainWithIntegerCompoundKey
{
    /// <summary>Sets a run up and waits; one that was under way here is given up.</summary>
    [Alias("Stage")]
    ValueTask StageAsync(WorldRun run);

    /// <summary>Plays one round. One call at a time.</summary>
    /// <param name="run">The run as it was set up, with the changes that are known by now; those for the round are taken in first.</param>
    /// <exception cref="WorldLostException">Another run, or none, is set up here.</exception>
    [Alias("Step")]
    ValueTask<SeenRound> StepAsync(WorldRun run);

    /// <summary>Ends the run, which is over, and measures it.</summary>
    /// <param name="runId">The run.</param>
    /// <exception cref="WorldLostException">Another run, or none, is set up here.</exception>
    [Alias("End")]
    ValueTask<WorldResult> EndAsync(string runId);

    /// <summary>Asks an open table about itself. Asking changes nothing.</summary>
    /// <param name="runId">The run.</param>
    /// <param name="issue">The table's issue.</param>
    /// <exception cref="WorldLostException">Another run is set up here, or none, or it runs as one grain.</exception>
    [Alias("Table")]
    ValueTask<TableAnswer> TableAsync(string runId, int issue);
}

/// <summary>What was to be seen in a round.</summary>
/// <param name="Scene">The scene.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.SeenRound")]
public sealed record SeenRound([property: Id(0)] RoundScene Scene);

/// <summary>What a table says of itself.</summary>
/// <param name="Account">Its account; null: no such table is open.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.TableAnswer")]
public sealed record TableAnswer([property: Id(0)] TableAccount? Account);
