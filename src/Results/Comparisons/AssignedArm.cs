using OpgaveSim.Model.Formation.Strategies;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// A scenario whose tables are composed by assignment: how diverse they are in one trait is set, and nobody chooses (invite rule
/// <c>{ vary: kind, level: 0.25 }</c>).
/// </summary>
/// <param name="Arm">The scenario.</param>
/// <param name="Trait">What is varied.</param>
/// <param name="Level">How far, from 0 (as alike as can be) to 1 (as diverse as can be).</param>
public sealed record AssignedArm(Arm Arm, VariedTrait Trait, double Level)
{
    /// <summary>λ by which members judge proposals, from interest (0) to issue (1).</summary>
    public double Lambda => Arm.Logic.Deliberate;

    /// <summary>An assigned composition; null: the scenario has none.</summary>
    public static AssignedArm? Of(Arm arm) => arm.Logic.Invite is AssignedInvite rule
        ? new AssignedArm(arm, Enum.Parse<VariedTrait>(rule.Trait, ignoreCase: true), arm.Logic.InviteMix)
        : null;
}
