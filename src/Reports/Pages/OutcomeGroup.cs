using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Pages;

/// <summary>Judged outcomes of one pair of scenarios that have the same verdict.</summary>
/// <param name="Heading">The verdict.</param>
/// <param name="Sign">A sign for it: it must not hang on colour.</param>
/// <param name="Class">Its class in the style sheet.</param>
/// <param name="Comparisons">The comparisons.</param>
public sealed record OutcomeGroup(Text Heading, string Sign, string Class, IReadOnlyList<Comparison> Comparisons)
{
    private static readonly (Text Heading, string Sign, string Class, DifferenceVerdict Verdict)[] Kinds =
    [
        (OutcomeTexts.Better, "▲", "better", DifferenceVerdict.Better),
        (OutcomeTexts.Worse, "▼", "worse", DifferenceVerdict.Worse),
        (OutcomeTexts.NoDifference, "≈", "same", DifferenceVerdict.NoDifferenceThatMatters),
        (OutcomeTexts.CannotTellYet, "?", "open", DifferenceVerdict.CannotTellYet),
    ];

    private static OutcomeGroup NotJudged(IEnumerable<Comparison> comparisons) =>
        new(OutcomeTexts.NotJudged, "∅", "open", [.. comparisons.Where(comparison => comparison.NotJudged is not null)]);

    /// <summary>
    /// Sorts comparisons by their verdict, those that cannot be tested last; groups without any are left out, and so are measures without a
    /// smallest difference that matters.
    /// </summary>
    public static IReadOnlyList<OutcomeGroup> Of(IReadOnlyList<Comparison> comparisons) =>
        [.. Kinds.Select(kind => new OutcomeGroup(
                kind.Heading, kind.Sign, kind.Class, [.. comparisons.Where(comparison => comparison.Verdict == kind.Verdict)]))
            .Append(NotJudged(comparisons))
            .Where(group => group.Comparisons.Count > 0)];

    /// <summary>The sign of a difference: ≈ too small to matter, ▲ higher, ▼ lower, else none.</summary>
    public static string SignOf(Comparison comparison) => EffectLook.SignOf(HeadlineSentences.Reach(comparison));

    /// <summary>The class of a difference in the style sheet: better or worse, whichever way is better for its measure.</summary>
    public static string ClassOf(Comparison comparison) => EffectLook.ClassOf(SignOf(comparison), comparison.Measure);

    /// <summary>The colour of a difference in a figure.</summary>
    public static string ColorOf(Comparison comparison) => EffectLook.ColorOf(ClassOf(comparison));

    /// <summary>How far a verdict goes, beside δ, the same on both sides of 0; without one, what can be said.</summary>
    public static string Degree(PageContext context, Comparison comparison)
    {
        Text? text = comparison.Verdict switch
        {
            DifferenceVerdict.Better or DifferenceVerdict.Worse => comparison.IsBeyondSmallest ? OutcomeTexts.ByWhatMatters : OutcomeTexts.PerhapsLess,
            DifferenceVerdict.NoDifferenceThatMatters =>
                comparison.Side switch { > 0 => OutcomeTexts.WithinAbove, < 0 => OutcomeTexts.WithinBelow, _ => OutcomeTexts.Within },
            _ => null,
        };
        return text is null
            ? VerdictTexts.Of(context, comparison)
            : context.Say(text, context.Numbers.Plain(comparison.Measure.SmallestDifference!.Value));
    }
}
