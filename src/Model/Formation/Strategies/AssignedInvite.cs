namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>
/// Assigned composition: how unlike the members of a table are in one trait is set by the experiment, from 0 (as alike as can be) to 1 (as
/// unlike as can be), whatever the issue and whatever anybody wants. It is no practice but a treatment: what variety in that trait brings about
/// can be read from it, as from an experiment in which chance composes the groups. An experiment writes <c>{ vary, level }</c>; the level
/// is the mix of the invitation.
/// </summary>
/// <param name="Trait">What is varied, in an experiment.</param>
public abstract record AssignedInvite(string Trait) : InviteRule("vary-" + Trait)
{
    /// <summary>All of them, in the order of docs/model.md.</summary>
    public static IReadOnlyList<AssignedInvite> All { get; } =
        [new AssignedKindInvite(), new AssignedHomeInvite(), new AssignedCompetenceInvite(), new AssignedInterestsInvite()];

    /// <summary>The traits that can be varied.</summary>
    public static IReadOnlyList<string> Traits { get; } = [.. All.Select(rule => rule.Trait)];

    /// <inheritdoc/>
    public override bool TellsScores => false;

    /// <summary>The rule that varies a trait.</summary>
    /// <param name="trait">One of <see cref="Traits"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such trait.</exception>
    public static AssignedInvite Varying(string trait) => All.FirstOrDefault(rule => rule.Trait == trait)
        ?? throw new ArgumentOutOfRangeException(nameof(trait), trait, $"allowed: {string.Join(", ", Traits)}");
}
