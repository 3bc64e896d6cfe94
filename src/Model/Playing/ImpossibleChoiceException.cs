namespace OpgaveSim.Model.Playing;

/// <summary>A list of choices holds one that cannot be made. Choices of persons are checked before; this is for lists that come from outside.</summary>
/// <param name="decision">The decision.</param>
/// <param name="fault">Why not.</param>
/// <param name="given">What the choice has, as the fault says.</param>
/// <param name="allowed">What it may have, as the fault says.</param>
public sealed class ImpossibleChoiceException(Decision decision, ChoiceFault fault, int given = 0, int allowed = 0)
    : Exception($"round {decision.Round}, actor {decision.Actor}, issue {decision.Issue}, {decision.Kind}: {Why(fault, given, allowed)}")
{
    /// <summary>The decision.</summary>
    public Decision Decision { get; } = decision;

    /// <summary>Why it cannot be made.</summary>
    public ChoiceFault Fault { get; } = fault;

    /// <summary>What the choice has, as the fault says.</summary>
    public int Given { get; } = given;

    /// <summary>What it may have, as the fault says.</summary>
    public int Allowed { get; } = allowed;

    private static string Why(ChoiceFault fault, int given, int allowed) => fault switch
    {
        ChoiceFault.Twice => "there are two choices for it",
        ChoiceFault.NoValue => $"{given} is no choice; allowed: 0 … {allowed}",
        ChoiceFault.TooManyInvited => $"it invites {given}, but {allowed} seats are free",
        ChoiceFault.NotFound => $"it invites actor {given}, who was not scouted or is named twice",
        ChoiceFault.NoSeatLeft => $"it says yes, but the actor has no seat left (free: {allowed})",
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
