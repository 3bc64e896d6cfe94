using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Playing;

namespace OpgaveSim.Grains;

/// <summary>The persons in a room, as those who play a run: its grains ask them through the room's grain.</summary>
/// <param name="room">The room.</param>
/// <param name="choices">What was chosen before.</param>
internal sealed class RoomPlayers(IRoomGrain room, PlayedChoices choices) : IPlayers
{
    public PlayedChoices Choices => choices;

    public async ValueTask<IReadOnlyList<int>> SeatedAsync() => await room.SeatedAsync();

    public async ValueTask<IReadOnlyList<PlayedChoice?>> AskAsync(IReadOnlyList<Question> questions)
    {
        var answers = await room.AskAsync([.. questions.Select(question => new RoomQuestion(question))]);
        return [.. answers.Select(answer => answer.Choice)];
    }

    /// <summary>Who plays a run that is played: persons in its room, or a list of what they chose.</summary>
    /// <param name="grains">The grains.</param>
    /// <param name="run">The run.</param>
    public static IPlayers Of(IGrainFactory grains, WorldRun run) =>
        run.Room is { } room ? new RoomPlayers(grains.Room(room), run.Choices) : new Replay(run.Choices);
}
