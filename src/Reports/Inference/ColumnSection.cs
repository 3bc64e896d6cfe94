using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;

namespace OpgaveSim.Reports.Inference;

/// <summary>What the case gives, and which columns would help.</summary>
public static class ColumnSection
{
    /// <summary>Makes the section.</summary>
    public static Section Of(InferenceContext context)
    {
        var gate = context.Found.Gate;
        var columns = gate.Columns.Count == 0 ? context.Say(InferenceTexts.NothingElse) : context.Numbers.Row([.. gate.Columns.Select(column => context.Say(TableSummaryTexts.Of(column)))]);
        var section = new SectionBuilder(context, "columns", InferenceTexts.ColumnsTitle)
            .Say(InferenceTexts.ColumnsNow, columns, context.Numbers.Percent(gate.RSquared ?? 0));
        return (gate.WouldHelp.Count == 0
            ? section.Say(InferenceTexts.NothingHelps)
            : section.HowToRead(InferenceTexts.ColumnsHow).Add(ColumnTable.Of(context)))
            .Folded(context.Say(InferenceTexts.Measured, context.Numbers.Count(context.Found.Measured.Count)), inside => inside.Add(MeasuredTable.Of(context)))
            .Build();
    }
}
