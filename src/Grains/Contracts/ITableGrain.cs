using OpgaveSim.Model.Mail;
using Orleans.Concurrency;

namespace OpgaveSim.Grains.Contracts;

/// <summary>A room for collaboration tables: one table at a time, one after the other.</summary>
[Alias("OpgaveSim.ITableGrain")]
public interface ITableGrain : IGrainWithIntegerCompoundKey
{
    /// <summary>Scouts and invites; an order with an initiator convenes a new table. Called by its district when that is in another silo.</summary>
    [Alias("Scout")]
    ValueTask<ScoutAnswer> ScoutAsync(ScoutLetter letter);

    /// <summary>The same one way, inside a silo: the report goes into the slot.</summary>
    [Alias("PostScout"), OneWay]
    ValueTask PostScoutAsync(ScoutLetter letter, ReplySlot<ScoutReport> slot);

    /// <summary>Seats members and meets; a table that closes leaves the room empty. Called by its district when that is in another silo.</summary>
    [Alias("Meet")]
    ValueTask<MeetAnswer> MeetAsync(MeetLetter letter);

    /// <summary>The same one way, inside a silo: the report goes into the slot.</summary>
    [Alias("PostMeet"), OneWay]
    ValueTask PostMeetAsync(MeetLetter letter, ReplySlot<MeetReport> slot);

    /// <summary>Its account of itself; null: the room is empty. Asking changes nothing.</summary>
    [Alias("Look")]
    ValueTask<TableAnswer> LookAsync();

    /// <summary>Answers when it has taken in what came before.</summary>
    [Alias("Hear")]
    Task HearAsync();

    /// <summary>Ends the activation: its session is over.</summary>
    [Alias("Retire")]
    ValueTask RetireAsync();
}
