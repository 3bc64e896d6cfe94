using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Contracts;

/// <summary>
/// A world: it plays a run round by round, as the coordinator of districts, tables and actors, or as a whole in itself.
/// Runs take longer than a call may, so a run is begun, followed and fetched in calls of their own.
/// </summary>
[Alias("OpgaveSim.IWorldGrain")]
public interface IWorldGrain : IGrainWithIntegerCompoundKey
{
    /// <summary>
    /// When a caller asks again, as nothing of this takes long. A busy silo may answer later; one that is lost never answers, and the
    /// next question finds the world elsewhere, knowing nothing.
    /// </summary>
    private const string Soon = "00:00:05";

    /// <summary>Begins a run; another one that was under way here is given up. Asked twice for the same run, it begins once.</summary>
    [Alias("Begin"), ResponseTimeout(Soon)]
    ValueTask BeginAsync(WorldRun run);

    /// <summary>Waits until more rounds than given have been played, the run has ended, or a second has passed.</summary>
    /// <param name="runId">The run.</param>
    /// <param name="after">Rounds that the caller knows of.</param>
    /// <exception cref="WorldLostException">Another run, or none, is under way here: the world was lost with its silo.</exception>
    [Alias("Follow"), ResponseTimeout(Soon)]
    ValueTask<WorldProgress> FollowAsync(string runId, int after);

    /// <summary>What the run left, once it has ended. The world keeps it until another run begins, as an answer can get lost.</summary>
    /// <param name="runId">The run.</param>
    /// <exception cref="InvalidOperationException">The run has not ended here.</exception>
    /// <exception cref="WorldLostException">Another run, or none, is under way here.</exception>
    [Alias("Fetch"), ResponseTimeout("00:02:00")]
    ValueTask<WorldResult> FetchAsync(string runId);

    /// <summary>Stops the run after its present round.</summary>
    [Alias("Stop"), ResponseTimeout(Soon)]
    ValueTask StopAsync();

    /// <summary>What is under way to an actor. Called by the actor when it is asked a question; nothing is taken.</summary>
    [Alias("Peek")]
    ValueTask<WaitingMail> PeekAsync(int actor);

    /// <summary>Ends all activations of this place: its session is over, or they are to be placed anew.</summary>
    /// <param name="districts">The most districts that a run had here: a world that came back elsewhere does not know.</param>
    [Alias("Retire")]
    ValueTask RetireAsync(int districts);
}

/// <summary>How far a run is.</summary>
/// <param name="Rounds">Rounds played.</param>
/// <param name="IsOver">Whether it has ended, well or not.</param>
/// <param name="Failure">Why it failed; null: it did not.</param>
/// <param name="IsLost">Whether it failed as a silo was lost, so that it can be begun again.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.WorldProgress")]
public sealed record WorldProgress(
    [property: Id(0)] int Rounds, [property: Id(1)] bool IsOver, [property: Id(2)] string? Failure, [property: Id(3)] bool IsLost);

/// <summary>What a run left.</summary>
/// <param name="Record">The record.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.WorldResult")]
public sealed record WorldResult([property: Id(0)] RunRecord Record);

/// <summary>What is under way to an actor.</summary>
/// <param name="Run">The run; null: no world with actor grains runs here.</param>
/// <param name="Round">The present round.</param>
/// <param name="Settlements">Settlements under way, by round and issue.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.WaitingMail")]
public sealed record WaitingMail([property: Id(0)] WorldRun? Run, [property: Id(1)] int Round, [property: Id(2)] Settlement[] Settlements);
