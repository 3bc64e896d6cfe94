using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;

namespace OpgaveSim.Reports.Sections;

/// <summary>The tables that exist in a case beside the simulated ones.</summary>
public static class ExistingPart
{
    private const int Most = 30;

    /// <summary>Adds it, where the case has tables.</summary>
    public static void AddTo(SectionBuilder section, ReportContext context)
    {
        var tables = ExistingTable.Of(context.Data);
        if (tables.Count == 0)
        {
            return;
        }

        section.Heading(ActorTexts.ExistingTitle).HowToRead(ActorTexts.ExistingHow);
        if (tables.Count > Most)
        {
            section.Say(ActorTexts.ExistingFirst, context.Numbers.Count(Most), context.Numbers.Count(tables.Count));
        }

        section.Add(Table(context, tables));
    }

    private static Markup Table(ReportContext context, IReadOnlyList<ExistingTable> tables)
    {
        Measure[] measures = [.. ExistingTable.Columns.Select(column => MeasureCatalogue.OfTables.First(measure => measure.Column == column))];
        var size = MeasureCatalogue.Find("size")!;
        var head = measures.Prepend(size).Select(measure => Markup.Of($"<th scope=\"col\" class=\"num\">{context.Name(measure)}</th>")).ToArray();
        var simulated = context.Arms.All.Select(arm => Row(
            context, context.Say(ActorTexts.Simulated, arm.Name),
            [.. measures.Prepend(size).Select(measure => context.Data.Values.Mean(context.Data.FirstPoint.Index, arm.Name, measure.Id))])).ToArray();
        var mean = Row(
            context, context.Say(ActorTexts.ExistingMean),
            [Moments.Mean([.. tables.Select(table => (double)table.Members)]),
                .. measures.Select(measure => Moments.Mean([.. tables.Select(table => table.Values[measure.Column]).OfType<double>()]))]);
        var rows = tables.Take(Most).Select(table => Row(
            context, table.Name, [table.Members, .. measures.Select(measure => table.Values[measure.Column])])).ToArray();
        return Markup.Of(
            $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{context.Say(ActorTexts.ExistingTitle)}\"><table><thead><tr><th scope=\"col\">{context.Say(ActorTexts.Table)}</th>{head}</tr></thead><tbody class=\"strong\">{simulated}{mean}</tbody><tbody>{rows}</tbody></table></div>");
    }

    private static Markup Row(ReportContext context, string name, IEnumerable<double?> values) => Markup.Of(
        $"<tr><th scope=\"row\">{name}</th>{values.Select((value, column) => Markup.Of($"<td class=\"num\">{context.Numbers.Text(value, column == 0 ? 1 : 3)}</td>")).ToArray()}</tr>");
}
