namespace OpgaveSim.Model.Playing;

/// <summary>A list of choices holds one that cannot be made. Choices of persons are checked before; this is for lists that come from outside.</summary>
/// <param name="decision">The decision.</param>
/// <param name="why">Why not, in words.</param>
public sealed class ImpossibleChoiceException(Decision decision, string why)
    : Exception($"round {decision.Round}, actor {decision.Actor}, issue {decision.Issue}, {decision.Kind}: {why}");
