using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Claims;

/// <summary>Where a sentence of the claim holds and where not, over the worlds that were run, and which setting of the world decides it.</summary>
internal static class ClaimLines
{
    private static readonly EffectReach[] Order =
    [
        EffectReach.Above, EffectReach.AboveMaybeSmall, EffectReach.Small, EffectReach.BelowMaybeSmall, EffectReach.Below, EffectReach.Open, EffectReach.Unknown,
    ];

    /// <summary>Where it holds: <c>issue against random: it holds under v1, absolute; it is inconclusive under plausible-1, absolute.</c></summary>
    /// <param name="context">The language.</param>
    /// <param name="what">What is compared.</param>
    /// <param name="answers">What each world says.</param>
    public static string Where(PageContext context, string what, IReadOnlyList<ClaimAnswer> answers)
    {
        var clauses = Order.Select(reach => (Text: ClaimPageTexts.Of(reach), Worlds: answers.Where(answer => ClaimPageTexts.Of(answer.Reach) == ClaimPageTexts.Of(reach)).ToArray()))
            .Where(one => one.Worlds.Length > 0)
            .Select(one => context.Say(one.Text, Names(one.Worlds)));
        return $"{what}: {string.Join("; ", clauses)}.";
    }

    /// <summary>How many readings say what.</summary>
    public static string InShort(PageContext context, IReadOnlyList<ClaimAnswer> answers)
    {
        string Count(params EffectReach[] reaches) => context.Numbers.Count(answers.Count(answer => reaches.Contains(answer.Reach)));
        return context.Say(
            ClaimPageTexts.InShort, context.Numbers.Count(answers.Count),
            Count(EffectReach.Above, EffectReach.AboveMaybeSmall), Count(EffectReach.AboveMaybeSmall), Count(EffectReach.SmallAbove, EffectReach.Small, EffectReach.SmallBelow),
            Count(EffectReach.Below, EffectReach.BelowMaybeSmall), Count(EffectReach.BelowMaybeSmall), Count(EffectReach.Open), Count(EffectReach.Unknown));
    }

    /// <summary>Which setting decides, by the kind of answer; null: there is one world only.</summary>
    public static string? Decides(PageContext context, string what, IReadOnlyList<ClaimAnswer> answers)
    {
        if (answers.Count < 2)
        {
            return null;
        }

        bool IsTheSame(Func<WorldPreset, string> setting) =>
            answers.GroupBy(answer => setting(answer.Preset)).All(group => group.Select(answer => answer.Kind).Distinct().Count() == 1);
        return context.Say(
            IsTheSame(_ => "") ? ClaimPageTexts.SameEverywhere
                : IsTheSame(preset => preset.Preset) ? ClaimPageTexts.ByPreset
                : IsTheSame(preset => preset.Thresholds) ? ClaimPageTexts.ByThresholds
                : ClaimPageTexts.ByBoth,
            what);
    }

    /// <summary>Names of worlds, with what they share said once.</summary>
    private static string Names(IEnumerable<ClaimAnswer> answers) =>
        string.Join(", ", answers.GroupBy(answer => answer.Preset.Preset).Select(group => $"{group.Key} ({string.Join(", ", group.Select(answer => answer.Preset.Thresholds))})"));
}
