using OpgaveSim.Runner.Reports.Texts;

namespace OpgaveSim.Runner.Reports;

/// <summary>Outcomes of one comparison about which the same can be said.</summary>
/// <param name="Heading">What can be said.</param>
/// <param name="Sign">A sign for it: it must not hang on colour.</param>
/// <param name="Class">Its class in the style sheet.</param>
/// <param name="Differences">The differences.</param>
public sealed record OutcomeGroup(Text Heading, string Sign, string Class, IReadOnlyList<Difference> Differences)
{
    private static readonly (Text Heading, string Sign, string Class, Func<Verdict, bool> Holds)[] Kinds =
    [
        (OutcomeTexts.Higher, "▲", "higher", Verdicts.IsHigher),
        (OutcomeTexts.Lower, "▼", "lower", Verdicts.IsLower),
        (OutcomeTexts.NoDifference, "≈", "same", verdict => verdict == Verdict.NoDifferenceThatMatters),
        (OutcomeTexts.NotClear, "?", "open", verdict => verdict == Verdict.NotClear),
        (OutcomeTexts.CannotSay, "–", "open", verdict => verdict is Verdict.NoValue or Verdict.TooFewWorlds),
    ];

    /// <summary>Sorts the differences of a comparison by what can be said; groups without any are left out.</summary>
    public static IReadOnlyList<OutcomeGroup> Of(IReadOnlyList<Difference> differences) =>
        [.. Kinds.Select(kind => new OutcomeGroup(
                kind.Heading, kind.Sign, kind.Class, [.. differences.Where(difference => kind.Holds(difference.Verdict))]))
            .Where(group => group.Differences.Count > 0)];

    /// <summary>The sign of a difference: ▲ higher, ▼ lower, ≈ within what matters, else none.</summary>
    public static string SignOf(Verdict verdict) => verdict is Verdict.NotClear or Verdict.NoValue or Verdict.TooFewWorlds
        ? ""
        : Kinds.First(kind => kind.Holds(verdict)).Sign;

    /// <summary>The class of a difference in the style sheet.</summary>
    public static string ClassOf(Verdict verdict) => Kinds.First(kind => kind.Holds(verdict)).Class;
}
