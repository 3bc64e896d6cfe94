using Orleans.Concurrency;

namespace OpgaveSim.Grains.Contracts;

/// <summary>A room for collaboration tables: one table at a time, one after the other.</summary>
[Alias("OpgaveSim.ITableGrain")]
public interface ITableGrain : IGrainWithIntegerCompoundKey
{
    /// <summary>Scouts and invites; an order with an initiator convenes a new table. Called by its district.</summary>
    [Alias("Scout")]
    ValueTask<ScoutAnswer> ScoutAsync(ScoutLetter letter);

    /// <summary>Seats members and meets; a table that closes leaves the room empty. Called by its district.</summary>
    [Alias("Meet")]
    ValueTask<MeetAnswer> MeetAsync(MeetLetter letter);

    /// <summary>Its account of itself; null: the room is empty. Asking changes nothing.</summary>
    [Alias("Look"), AlwaysInterleave]
    ValueTask<TableAnswer> LookAsync();

    /// <summary>Ends the activation: its session is over.</summary>
    [Alias("Retire")]
    ValueTask RetireAsync();
}
