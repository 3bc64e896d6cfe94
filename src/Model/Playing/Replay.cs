namespace OpgaveSim.Model.Playing;

/// <summary>Players of whom only what they chose is left: nobody is asked.</summary>
/// <param name="choices">What they chose.</param>
public sealed class Replay(PlayedChoices choices) : IPlayers
{
    /// <inheritdoc/>
    public PlayedChoices Choices => choices;

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<int>> SeatedAsync() => ValueTask.FromResult<IReadOnlyList<int>>([]);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<PlayedChoice?>> AskAsync(IReadOnlyList<Question> questions) =>
        throw new InvalidOperationException("nobody is seated, so nobody is asked");
}
