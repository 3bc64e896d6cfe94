using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;

namespace OpgaveSim.Reports.Compare;

/// <summary>What a reader must know before results are compared; null: nothing.</summary>
public static class WarningsSection
{
    /// <summary>Makes the section.</summary>
    public static Section? Of(CompareContext context)
    {
        string[] warnings = [.. CompareWarnings.Of(context.Compared).Select(warning => context.Say(warning.Text, warning.Blanks))];
        return warnings.Length == 0 ? null : new SectionBuilder(context, "warnings", SheetTexts.WarningsTitle).Add(SectionParts.Cautions(warnings)).Build();
    }
}
