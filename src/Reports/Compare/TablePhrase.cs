using OpgaveSim.Model.Formation;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Compare;

/// <summary>A scenario as a reader would say it behind the word ‘tables’: in words where it is a logic of the model and nothing else, else by its name.</summary>
public static class TablePhrase
{
    /// <summary>The phrase.</summary>
    public static string Of(PageContext context, Arm arm) =>
        Logics.NameOf(arm.Logic) is { } logic && (logic.Name == arm.Name || IsPlain(context.Arms, arm)) && Named(logic.Name) is { } text
            ? context.Say(text)
            : context.Say(SheetTexts.OfScenario, context.Name(arm));

    /// <summary>Whether its logic is all that there is to say of it: no other scenario has it, and nothing else is its own.</summary>
    private static bool IsPlain(Arms arms, Arm arm) => arms.All.Count(other => other.Logic == arm.Logic) == 1 && arm.Table == arms.Baseline.Table;

    private static Text? Named(string logic) => logic switch
    {
        "interest" => SheetTexts.FromInterests,
        "kindred" => SheetTexts.OfKindred,
        "mutual-gains" => SheetTexts.ForMutualGains,
        "issue" => SheetTexts.FromIssue,
        "expert" => SheetTexts.OfExperts,
        "mandate" => SheetTexts.ByMandate,
        "random" => SheetTexts.ByChance,
        _ => null,
    };
}
