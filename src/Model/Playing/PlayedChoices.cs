namespace OpgaveSim.Model.Playing;

/// <summary>What persons chose in a run, by decision. A run that is given them again is the same to the digit. Immutable.</summary>
public sealed class PlayedChoices
{
    private readonly Dictionary<Decision, PlayedChoice> byDecision = [];

    /// <summary>A list of choices.</summary>
    /// <param name="all">The choices, in any order.</param>
    /// <exception cref="ImpossibleChoiceException">Two of them are in one decision.</exception>
    public PlayedChoices(IReadOnlyList<PlayedChoice> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        All = all;
        foreach (var choice in all)
        {
            if (!byDecision.TryAdd(choice.Decision, choice))
            {
                throw new ImpossibleChoiceException(choice.Decision, ChoiceFault.Twice);
            }
        }
    }

    /// <summary>Nobody played.</summary>
    public static PlayedChoices None { get; } = new([]);

    /// <summary>The choices, as they were given.</summary>
    public IReadOnlyList<PlayedChoice> All { get; }

    /// <summary>The choice in a decision; null: nobody chose, the rule decides.</summary>
    /// <param name="decision">The decision.</param>
    /// <exception cref="ImpossibleChoiceException">It is a value that the decision does not have.</exception>
    public PlayedChoice? In(Decision decision)
    {
        var choice = byDecision.GetValueOrDefault(decision);
        return choice is null || decision.Kind == DecisionKind.Invite || (choice.Value >= 0 && choice.Value <= Largest(decision.Kind))
            ? choice
            : throw new ImpossibleChoiceException(decision, ChoiceFault.NoValue, choice.Value, Largest(decision.Kind));
    }

    private static int Largest(DecisionKind kind) => kind switch
    {
        DecisionKind.Propose => 2,
        DecisionKind.Vote => (int)VoteWord.Neither,
        _ => 1,
    };
}
