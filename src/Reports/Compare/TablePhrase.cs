using OpgaveSim.Model.Formation;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Compare;

/// <summary>A scenario as a reader would say it behind the word ‘tables’: in words where it is a logic of the model by its own name, else by its name.</summary>
public static class TablePhrase
{
    /// <summary>The phrase.</summary>
    public static string Of(PageContext context, Arm arm) =>
        Logics.NameOf(arm.Logic) is { } logic && logic.Name == arm.Name && Named(arm.Name) is { } text
            ? context.Say(text)
            : context.Say(SheetTexts.OfScenario, context.Name(arm));

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
