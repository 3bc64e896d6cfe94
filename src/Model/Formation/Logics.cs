namespace OpgaveSim.Model.Formation;

/// <summary>The named logics, and how a long form is completed. A new logic is a line here and a score of its own.</summary>
public static class Logics
{
    /// <summary>The names that an experiment can use, in the order of docs/model.md.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["interest", "kindred", "mutual-gains", "issue", "expert", "mandate", "random", "coverage-reference"];

    /// <summary>A logic by its name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such name.</exception>
    public static Logic Named(string name) => name switch
    {
        "interest" => new(StartRule.Stake, 0, InviteRule.Interest, 0, 0, 0),
        "kindred" => new(StartRule.Stake, 0, InviteRule.Kindred, 0, 0, 0),
        "mutual-gains" => new(StartRule.Stake, 0, InviteRule.MutualGains, 0, 0, 0),
        "issue" => new(StartRule.Affinity, 1, InviteRule.Issue, 1, 1, 1),
        "expert" => new(StartRule.Affinity, 1, InviteRule.Expert, 1, 1, 1),
        "mandate" => new(StartRule.Mandate, 0, InviteRule.Mandate, 0, 0, 0, DutyToAnswer: true),
        "random" => new(StartRule.Random, 1, InviteRule.Random, 1, 1, 1),
        "coverage-reference" => new(StartRule.Affinity, 1, InviteRule.CoverageReference, 1, 1, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, $"allowed: {string.Join(", ", Names)}"),
    };

    /// <summary>
    /// A logic from a long form. Each of start and invite is a name or a number; what is left out follows: invite is
    /// issue, start follows invite, answer and deliberate are the named invite logic's own λ, else 1.
    /// </summary>
    /// <param name="start">A name, λ, or null.</param>
    /// <param name="invite">A name, λ, or null.</param>
    /// <param name="answer">λ or null. An answer given as λ has no duty of the mandated.</param>
    /// <param name="deliberate">λ or null.</param>
    public static Logic Complete(LogicChoice? start, LogicChoice? invite, double? answer, double? deliberate)
    {
        var invited = invite ?? new LogicChoice(null, 1);
        var named = invited.Name is { } name ? Named(name) : null;
        var started = start ?? invited;
        var starter = started.Name is { } startName ? Named(startName) : null;
        return new Logic(
            starter?.Start ?? Mix(started.Mix, StartRule.Stake, StartRule.Affinity, StartRule.Mixed),
            starter?.StartMix ?? started.Mix,
            named?.Invite ?? Mix(invited.Mix, InviteRule.Interest, InviteRule.Issue, InviteRule.Mixed),
            named?.InviteMix ?? invited.Mix,
            answer ?? named?.Answer ?? 1,
            deliberate ?? named?.Deliberate ?? 1,
            answer is null && (named?.DutyToAnswer ?? false));
    }

    private static T Mix<T>(double mix, T interest, T issue, T mixed) => mix == 0 ? interest : mix == 1 ? issue : mixed;
}
