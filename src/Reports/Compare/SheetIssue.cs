using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Compare;

/// <summary>An issue of a case as a row of the first page.</summary>
/// <param name="Name">Its name, with a mark where a table exists.</param>
/// <param name="Invite">Whom to invite too.</param>
/// <param name="Spare">Who can be spared.</param>
/// <param name="Uncovered">What nobody covers.</param>
public sealed record SheetIssue(string Name, string Invite, string Spare, string Uncovered)
{
    /// <summary>The mark of an issue with a table that exists.</summary>
    public const string ExistsMark = "●";

    private const int MostInvited = 5, MostSpared = 4;

    /// <summary>The row of an advice.</summary>
    public static SheetIssue Of(CompareContext context, SeatAdvice advice)
    {
        var name = CaseIssue.TitleOf(context, advice.Matrix);
        return new SheetIssue(
            advice.Existing ? $"{name} {ExistsMark}" : name,
            Names(context, advice.Invite, MostInvited), Names(context, advice.Spare, MostSpared),
            advice.Uncovered.Count == 0 ? context.Say(SheetTexts.AllCovered) : context.Numbers.Row(advice.Uncovered));
    }

    private static string Names(CompareContext context, IReadOnlyList<SeatShare> actors, int most)
    {
        var shown = actors.Count <= most + 1 ? actors.Count : most;
        string[] names = [.. actors.Take(shown).Select(one => $"{one.Actor.Name} ({context.Numbers.Percent(one.Share)})")];
        return names.Length == 0 ? context.Say(SheetTexts.Nobody)
            : shown == actors.Count ? context.Numbers.Row(names)
            : context.Numbers.Row([.. names, context.Say(SheetTexts.More, context.Numbers.Count(actors.Count - shown))]);
    }
}
