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

    /// <summary>Where it holds: <c>issue against random: it holds in v1 (absolute); it is inconclusive in plausible-1 (absolute).</c></summary>
    /// <param name="context">The language.</param>
    /// <param name="what">What is compared.</param>
    /// <param name="answers">What each world says.</param>
    public static string Where(PageContext context, string what, IReadOnlyList<ClaimAnswer> answers) => $"{what}: {Clauses(context, answers, alike => Names(context.Language, alike))}.";

    /// <summary>How many readings say what: <c>Of 16 readings: it holds in 9; it is inconclusive in 7.</c></summary>
    public static string InShort(PageContext context, IReadOnlyList<ClaimAnswer> answers) => context.Say(
        ClaimPageTexts.InShort, context.Numbers.Count(answers.Count), Clauses(context, answers, alike => context.Numbers.Count(alike.Count)));

    /// <summary>
    /// Which setting decides; null: there is one world only. Only worlds in which the answer is clear count: that one is inconclusive where another is not
    /// contradicts nothing.
    /// </summary>
    public static string? Decides(PageContext context, string what, IReadOnlyList<ClaimAnswer> answers)
    {
        if (answers.Count < 2)
        {
            return null;
        }

        ClaimAnswer[] clear = [.. answers.Where(answer => answer.IsClear)];
        bool IsTheSame(Func<WorldPreset, string> setting) =>
            clear.GroupBy(answer => setting(answer.Preset)).All(group => group.Select(answer => answer.Kind).Distinct().Count() == 1);
        return context.Say(
            clear.Length == 0 ? ClaimPageTexts.NowhereClear
                : IsTheSame(_ => "") ? ClaimPageTexts.SameEverywhere
                : IsTheSame(preset => preset.Preset) ? ClaimPageTexts.ByPreset
                : IsTheSame(preset => preset.Thresholds) ? ClaimPageTexts.ByThresholds
                : ClaimPageTexts.ByBoth,
            what);
    }

    /// <summary>A clause for each place of the interval that occurs, from for to against.</summary>
    private static string Clauses(PageContext context, IReadOnlyList<ClaimAnswer> answers, Func<IReadOnlyList<ClaimAnswer>, string> of) => string.Join("; ", Order
        .Select(reach => (Text: ClaimPageTexts.Of(reach), Alike: answers.Where(answer => ClaimPageTexts.Of(answer.Reach) == ClaimPageTexts.Of(reach)).ToArray()))
        .Where(one => one.Alike.Length > 0)
        .Select(one => context.Say(one.Text, of(one.Alike))));

    /// <summary>Names of worlds, with what they share said once.</summary>
    private static string Names(ReportLanguage language, IReadOnlyList<ClaimAnswer> answers) =>
        string.Join(", ", answers.GroupBy(answer => answer.Preset.Preset).Select(group => $"{group.Key} ({string.Join(", ", group.Select(answer => ThresholdWords.Of(language, answer.Preset)))})"));
}
