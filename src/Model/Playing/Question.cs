namespace OpgaveSim.Model.Playing;

/// <summary>A decision that a person is asked to take. Immutable.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Options">
/// What can be chosen, in an order that does not tell what the rule would do. Of an invitation any number of them up to <paramref name="Most"/>,
/// none included; else one.
/// </param>
/// <param name="Most">Of inviting the most candidates; of answering the most yeses of this actor in this round, so its free seats; else 1.</param>
/// <param name="Rule">What the rule would do as things stand, see <see cref="DecisionKind"/>; it is told after the choice only.</param>
/// <param name="RuleActors">Of an invitation whom the rule would invite, best first; else empty.</param>
/// <param name="Sight">What can be seen besides.</param>
public sealed record Question(
    Decision Decision, QuestionOption[] Options, int Most, int Rule, int[] RuleActors, QuestionSight Sight)
{
    /// <summary>Whether a choice is among the options; how many are invited is not looked at.</summary>
    /// <param name="choice">The choice.</param>
    public bool Offers(PlayedChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return Decision.Kind == DecisionKind.Invite
            ? choice.Actors.All(actor => Options.Any(option => option.Actor == actor)) && choice.Actors.Distinct().Count() == choice.Actors.Length
            : choice.Actors.Length == 0 && Options.Any(option => option.Value == choice.Value);
    }
}
