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

    /// <summary>
    /// What the run left, once it has ended, a part at a time: of a large world it is more than goes into a message. The world keeps it until
    /// another run begins, as an answer can get lost.
    /// </summary>
    /// <param name="runId">The run.</param>
    /// <param name="tables">Tables that the caller has already, from 0: the next ones come.</param>
    /// <param name="actors">Actors that the caller has already, from 0.</param>
    /// <exception cref="InvalidOperationException">The run has not ended here.</exception>
    /// <exception cref="WorldLostException">Another run, or none, is under way here.</exception>
    [Alias("Fetch"), ResponseTimeout("00:02:00")]
    ValueTask<WorldResult> FetchAsync(string runId, int tables, int actors);

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

/// <summary>What a run left, or a part of it.</summary>
/// <param name="Record">The record; of its tables and actors perhaps only some.</param>
/// <param name="Tables">How many tables it has in all.</param>
/// <param name="Actors">How many actors it has in all.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.WorldResult")]
public sealed record WorldResult([property: Id(0)] RunRecord Record, [property: Id(1)] int Tables, [property: Id(2)] int Actors)
{
    /// <summary>Most tables of a part: some megabytes.</summary>
    public const int TablesInPart = 2_000;

    /// <summary>Most actors of a part.</summary>
    public const int ActorsInPart = 10_000;

    /// <summary>The whole of a record.</summary>
    /// <param name="record">The record.</param>
    public static WorldResult Of(RunRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new WorldResult(record, record.ClosedTables.Count, record.Actors.Count);
    }

    /// <summary>The part of it after what the caller has; the record itself when the caller has nothing and all goes into one part.</summary>
    /// <param name="tables">Tables that the caller has.</param>
    /// <param name="actors">Actors that the caller has.</param>
    public WorldResult After(int tables, int actors) => tables == 0 && actors == 0 && Tables <= TablesInPart && Actors <= ActorsInPart
        ? this
        : this with
        {
            Record = Record with
            {
                ClosedTables = [.. Record.ClosedTables.Skip(tables).Take(TablesInPart)],
                Actors = [.. Record.Actors.Skip(actors).Take(ActorsInPart)],
            },
        };
}

/// <summary>What is under way to an actor.</summary>
/// <param name="Run">The run; null: no world with actor grains runs here.</param>
/// <param name="Round">The present round.</param>
/// <param name="Settlements">Settlements under way, by round and issue.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.WaitingMail")]
public sealed record WaitingMail([property: Id(0)] WorldRun? Run, [property: Id(1)] int Round, [property: Id(2)] Settlement[] Settlements);
