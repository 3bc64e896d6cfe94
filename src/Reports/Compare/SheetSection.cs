using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;

namespace OpgaveSim.Reports.Compare;

/// <summary>The first page of a comparison, which is printed as one A4; null with one scenario only.</summary>
public static class SheetSection
{
    /// <summary>Makes the section.</summary>
    public static Section? Of(CompareContext context) => SheetHeadline.Pair(context.Arms) is { } pair
        ? new SectionBuilder(context, "sheet", SheetTexts.Title).Add(Sheet.Of(context, SheetContent.Of(context, pair))).Build()
        : null;
}
