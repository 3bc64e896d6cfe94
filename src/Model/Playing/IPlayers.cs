namespace OpgaveSim.Model.Playing;

/// <summary>Who plays actors of a world: persons who are asked, or a list of what they chose. The rules know no more of them than this.</summary>
public interface IPlayers
{
    /// <summary>What was chosen before this run began, for decisions of any round.</summary>
    PlayedChoices Choices { get; }

    /// <summary>The actors that are seated now, ascending.</summary>
    ValueTask<IReadOnlyList<int>> SeatedAsync();

    /// <summary>Asks, and waits until each question is chosen or passed.</summary>
    /// <param name="questions">Questions of seated actors that can be answered at the same time; at least one.</param>
    /// <returns>In the order of the questions what was chosen; null: passed, the rule decides.</returns>
    ValueTask<IReadOnlyList<PlayedChoice?>> AskAsync(IReadOnlyList<Question> questions);
}
