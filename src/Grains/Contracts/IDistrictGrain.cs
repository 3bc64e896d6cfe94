using OpgaveSim.Model.Mail;
using Orleans.Concurrency;

namespace OpgaveSim.Grains.Contracts;

/// <summary>
/// A part of a world: a range of its actors and the tables whose issue falls to it. It is the post office through which a
/// phase's mail goes in one call, and where everybody of the district is on the same silo.
/// </summary>
[Alias("OpgaveSim.IDistrictGrain")]
public interface IDistrictGrain : IGrainWithIntegerCompoundKey
{
    /// <summary>Enters a run: what it knew of an earlier one is forgotten. Comes before any mail of the run.</summary>
    [Alias("Enter")]
    ValueTask EnterAsync(WorldRun run);

    /// <summary>Goes on with the run as it is after a change: letters bear it from now on.</summary>
    [Alias("Change")]
    ValueTask ChangeAsync(WorldRun run);

    /// <summary>Passes a question on to an open table.</summary>
    [Alias("Table"), AlwaysInterleave]
    ValueTask<TableAnswer> TableAsync(string runId, int issue);

    /// <summary>Delivers mail to its actors, one call each, and returns the replies in the same order.</summary>
    [Alias("Deliver")]
    ValueTask<Batch<ActorReply>> DeliverAsync(Batch<ActorMail> mail);

    /// <summary>Lets its tables scout; reports in the same order.</summary>
    [Alias("Scout")]
    ValueTask<Batch<ScoutReport>> ScoutAsync(Batch<ScoutOrder> orders);

    /// <summary>Lets its tables meet; reports in the same order.</summary>
    [Alias("Meet")]
    ValueTask<Batch<MeetReport>> MeetAsync(Batch<MeetOrder> orders);

    /// <summary>Delivers the last mail; how all its touched actors ended, by ascending actor.</summary>
    [Alias("End")]
    ValueTask<Batch<ActorEnding>> EndAsync(Batch<ActorMail> mail);

    /// <summary>Ends the activations of the district: its session is over.</summary>
    [Alias("Retire")]
    ValueTask RetireAsync();
}
