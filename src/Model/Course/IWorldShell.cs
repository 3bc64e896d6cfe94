using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Course;

/// <summary>
/// Who carries a world's mail: a plain loop over states in one process (<see cref="PlainShell"/>), or grains. The course of a
/// world does not know which; every call is a barrier: it returns when all have answered. A list that it
/// returns is good until the next call of the kind, as its memory may be used again.
/// </summary>
public interface IWorldShell
{
    /// <summary>Delivers mail, at most one an actor, and returns the replies in the order of the mail.</summary>
    ValueTask<IReadOnlyList<ActorReply>> DeliverAsync(int round, IReadOnlyList<ActorMail> mail);

    /// <summary>Lets tables scout and invite, and returns their reports in the order of the orders.</summary>
    ValueTask<IReadOnlyList<ScoutReport>> ScoutAsync(int round, IReadOnlyList<ScoutOrder> orders);

    /// <summary>Seats members at tables and lets them meet, and returns their reports in the order of the orders.</summary>
    ValueTask<IReadOnlyList<MeetReport>> MeetAsync(int round, IReadOnlyList<MeetOrder> orders);

    /// <summary>Delivers the last settlements and returns how all touched actors ended, by ascending actor.</summary>
    ValueTask<IReadOnlyList<ActorEnding>> EndAsync(int round, IReadOnlyList<ActorMail> mail);

    /// <summary>
    /// Goes on with another world and setting from the next phase on: actors and forming tables at once, while a table that deliberates
    /// keeps what it began with.
    /// </summary>
    /// <param name="adopted">The same world but for willingness, skill and capacity.</param>
    /// <param name="next">The setting.</param>
    ValueTask AdoptAsync(PublicWorld adopted, RunSetting next);
}
