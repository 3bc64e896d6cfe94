using OpgaveSim.Model.Mail;

namespace OpgaveSim.Grains.Contracts;

/// <summary>A mail on its way to an actor grain.</summary>
/// <param name="Run">The run.</param>
/// <param name="Round">The round.</param>
/// <param name="Mail">The mail.</param>
/// <param name="IsKnown">Whether the actor had a letter of this run before; if it knows of none, it was lost.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.ActorLetter")]
public sealed record ActorLetter(
    [property: Id(0)] WorldRun Run, [property: Id(1)] int Round, [property: Id(2)] ActorMail Mail, [property: Id(3)] bool IsKnown);

/// <summary>An actor grain's reply.</summary>
/// <param name="Reply">The reply.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.ActorAnswer")]
public readonly record struct ActorAnswer([property: Id(0)] ActorReply Reply);

/// <summary>How an actor grain ended.</summary>
/// <param name="Ending">The ending.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.ActorFarewell")]
public readonly record struct ActorFarewell([property: Id(0)] ActorEnding Ending);

/// <summary>An order to scout, on its way to a table grain.</summary>
/// <param name="Run">The run.</param>
/// <param name="Round">The round.</param>
/// <param name="Order">The order.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.ScoutLetter")]
public sealed record ScoutLetter([property: Id(0)] WorldRun Run, [property: Id(1)] int Round, [property: Id(2)] ScoutOrder Order);

/// <summary>A table grain's report of scouting.</summary>
/// <param name="Report">The report.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.ScoutAnswer")]
public readonly record struct ScoutAnswer([property: Id(0)] ScoutReport Report);

/// <summary>An order to meet, on its way to a table grain.</summary>
/// <param name="Run">The run.</param>
/// <param name="Round">The round.</param>
/// <param name="Order">The order.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.MeetLetter")]
public sealed record MeetLetter([property: Id(0)] WorldRun Run, [property: Id(1)] int Round, [property: Id(2)] MeetOrder Order);

/// <summary>A table grain's report of meeting.</summary>
/// <param name="Report">The report.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.MeetAnswer")]
public readonly record struct MeetAnswer([property: Id(0)] MeetReport Report);

/// <summary>All of one kind that goes to a district in a phase, and all that comes back: one call a district and phase.</summary>
/// <param name="RunId">The run, which the district has entered.</param>
/// <param name="Round">The round.</param>
/// <param name="Items">
/// Mail, orders, replies or reports, in an order that the answer keeps; where sender and receiver share a process, good until the next
/// batch of the kind, as the memory is used again.
/// </param>
[Immutable]
public sealed record Batch<T>(string RunId, int Round, ReadOnlyMemory<T> Items);
