using OpgaveSim.Model.Formation.Strategies;

namespace OpgaveSim.Model.Formation;

/// <summary>The named logics, and how a long form is completed. A new logic is a line here and a file in Strategies.</summary>
public static class Logics
{
    /// <summary>All logics that an experiment can name, in the order of docs/model.md.</summary>
    public static IReadOnlyList<NamedLogic> All { get; } =
    [
        new InterestLogic(),
        new KindredLogic(),
        new MutualGainsLogic(),
        new IssueLogic(),
        new ExpertLogic(),
        new MandateLogic(),
        new RandomLogic(),
        new CoverageReferenceLogic(),
    ];

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(logic => logic.Name)];

    /// <summary>All rules by which tables start: those of the logics, and their mixture.</summary>
    public static IReadOnlyList<StartRule> StartRules { get; } = [.. All.Select(logic => logic.Start).Append(StartRule.Mixed).Distinct()];

    /// <summary>All rules by which tables invite: the logics, the mixture of two, and assigned compositions.</summary>
    public static IReadOnlyList<InviteRule> InviteRules { get; } = [.. All, InviteRule.Mixed, .. AssignedInvite.All];

    /// <summary>A logic by its name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such name.</exception>
    public static Logic Named(string name) => Whole(Find(name));

    /// <summary>A logic that is one choice in all four decisions: a named logic, or λ from interest (0) to issue (1).</summary>
    /// <param name="choice">The name, or λ. The numbers 0 and 1 are the logics interest and issue.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such name.</exception>
    public static Logic Throughout(LogicChoice choice) =>
        choice.Name is { } name ? Named(name) : Complete(choice, choice, choice.Mix, choice.Mix);

    /// <summary>The named logic that a logic is in every decision; null: it is composed.</summary>
    public static NamedLogic? NameOf(Logic logic) => All.FirstOrDefault(named => Whole(named) == logic);

    /// <summary>
    /// A logic from a long form. Each of start and invite is a name or a number; what is left out follows: invite is
    /// issue, start follows invite, answer and deliberate are the named invite logic's own λ, else 1.
    /// </summary>
    /// <param name="start">A name, λ, or null.</param>
    /// <param name="invite">A name, λ, or null.</param>
    /// <param name="answer">λ or null. An answer given as λ has no duty of the mandated.</param>
    /// <param name="deliberate">λ or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such name.</exception>
    public static Logic Complete(LogicChoice? start, LogicChoice? invite, double? answer, double? deliberate)
    {
        var invited = invite ?? new LogicChoice(null, 1);
        var named = invited.Name is { } name ? Find(name) : null;
        var started = start ?? invited;
        var starter = started.Name is { } startName ? Find(startName) : null;
        return new Logic(
            starter?.Start ?? Mix(started.Mix, StartRule.Stake, StartRule.Affinity, StartRule.Mixed),
            starter?.Lambda ?? started.Mix,
            named ?? Mix(invited.Mix, InviteRule.Interest, InviteRule.Issue, InviteRule.Mixed),
            named?.Lambda ?? invited.Mix,
            answer ?? named?.Lambda ?? 1,
            deliberate ?? named?.Lambda ?? 1,
            answer is null && (named?.HasDuty ?? false));
    }

    /// <summary>Assigned composition: chance starts, the level sets how unlike members are.</summary>
    /// <param name="vary">What is varied.</param>
    /// <param name="level">From 0, as alike as can be, to 1, as unlike as can be.</param>
    /// <param name="answer">λ.</param>
    /// <param name="deliberate">λ.</param>
    public static Logic Assigned(AssignedInvite vary, double level, double answer, double deliberate) =>
        Named("random") with { Invite = vary, InviteMix = level, Answer = answer, Deliberate = deliberate };

    private static Logic Whole(NamedLogic logic) =>
        new(logic.Start, logic.Lambda, logic, logic.Lambda, logic.Lambda, logic.Lambda, logic.HasDuty);

    private static NamedLogic Find(string name) => All.FirstOrDefault(logic => logic.Name == name)
        ?? throw new ArgumentOutOfRangeException(nameof(name), name, $"allowed: {string.Join(", ", Names)}");

    private static T Mix<T>(double mix, T interest, T issue, T mixed) => mix == 0 ? interest : mix == 1 ? issue : mixed;
}
