using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Sections;

/// <summary>Every measure of every scenario, with its difference to the baseline.</summary>
public static class SummarySection
{
    /// <summary>Makes the section.</summary>
    public static Section Of(ReportContext context)
    {
        var arms = context.Arms.All;
        var size = arms.Count switch { <= 6 => "few", <= 10 => "some", _ => "many" };
        var head = arms.Select(arm => Markup.Of(
            $"<th scope=\"col\">{LegendMarkup.Sample(arm.Style)}<br>{arm.Name}{(arm == context.Arms.Baseline ? Markup.Of($"<br><small>{context.Say(PageTexts.Baseline)}</small>") : Markup.None)}</th>")).ToArray();
        var bodies = SummaryTexts.Blocks.Select(block => Block(context, block.Role, block.Heading)).ToArray();
        return new SectionBuilder(context, "summary", SummaryTexts.Title)
            .HowToRead(SummaryTexts.How, context.Arms.Baseline.Name)
            .Add(Markup.Of(
                $"<div class=\"scroll wide\" tabindex=\"0\" role=\"region\" aria-label=\"{context.Say(SummaryTexts.Frame)}\"><table class=\"summary {size}\"><thead><tr><th scope=\"col\">{context.Say(PageTexts.Measure)}</th>{head}</tr></thead>{bodies}</table></div>"))
            .Add(Notes(context))
            .Build();
    }

    private static Markup Block(ReportContext context, MeasureRole role, Text heading)
    {
        Measure[] measures = [.. MeasureCatalogue.All.Where(measure => measure.Role == role)];
        var check = role == MeasureRole.ManipulationCheck ? "check" : "block";
        return measures.Length == 0 ? Markup.None : Markup.Of(
            $"<tbody class=\"{check}\"><tr class=\"heading\"><th colspan=\"{context.Arms.All.Count + 1}\" scope=\"rowgroup\"><span>{context.Say(heading)}</span></th></tr>{measures.Select(measure => Row(context, measure)).ToArray()}</tbody>");
    }

    private static Markup Row(ReportContext context, Measure measure)
    {
        var delta = measure.SmallestDifference is { } smallest
            ? Markup.Of($" <small>{context.Say(SummaryTexts.Smallest, context.Numbers.Plain(smallest))}</small>")
            : Markup.None;
        return Markup.Of(
            $"<tr><th scope=\"row\" title=\"{context.Say(SummaryTexts.Range, context.Say(MeasureTexts.Range(measure)))}\"><b>{context.Name(measure)}</b>{delta}<span class=\"meaning\">{context.Say(MeasureTexts.Meaning(measure))}</span></th>{context.Arms.All.Select(arm => Cell(context, measure, arm)).ToArray()}</tr>");
    }

    private static Markup Cell(ReportContext context, Measure measure, Arm arm)
    {
        var (values, point) = (context.Data.Values, context.Data.FirstPoint.Index);
        if (values.Mean(point, arm.Name, measure.Id) is not { } mean)
        {
            return Markup.Of($"<td class=\"none\" title=\"{NoValue(context, measure)}\"><abbr title=\"{NoValue(context, measure)}\">{context.Numbers.Text((double?)null)}</abbr></td>");
        }

        if (arm == context.Arms.Baseline)
        {
            var worlds = values.Worlds(point, arm.Name, measure.Id).Count(value => value is not null);
            return Markup.Of($"<td><b>{context.Mean(measure, mean)}</b><span>{context.Say(SummaryTexts.Worlds, context.Numbers.Count(worlds))}</span></td>");
        }

        var difference = context.Set.Of(arm, context.Arms.Baseline, measure);
        if (difference.NotJudged is not null)
        {
            return Markup.Of($"<td class=\"open\"><b>{context.Mean(measure, mean)}</b><span>{VerdictTexts.Of(context, difference)}</span></td>");
        }

        var interval = context.Numbers.Text(difference.Interval, context.Decimals(measure));
        return Markup.Of(
            $"<td class=\"{OutcomeGroup.ClassOf(difference)}\" title=\"{VerdictTexts.Of(context, difference)}\"><b>{context.Mean(measure, mean)}</b><span class=\"diff\">{OutcomeGroup.SignOf(difference)} {context.DifferenceText(difference)}</span> <span>{interval}</span><span>{context.Say(SummaryTexts.Ahead, context.Numbers.Percent(difference.Ahead), context.Numbers.Count(difference.Sample.Worlds))}</span></td>");
    }

    private static Markup Notes(ReportContext context)
    {
        var point = context.Data.FirstPoint.Index;
        var missing = MeasureCatalogue.All
            .Where(measure => context.Arms.All.Any(arm => context.Data.Values.Mean(point, arm.Name, measure.Id) is null))
            .Select(measure => Markup.Of($"<li>{NoValue(context, measure)}</li>")).ToArray();
        return missing.Length == 0
            ? Markup.None
            : Markup.Of($"<div class=\"small\"><p>{context.Say(SummaryTexts.Notes)}</p><ul>{missing}</ul></div>");
    }

    private static string NoValue(ReportContext context, Measure measure) =>
        context.Say(SummaryTexts.NoValue, context.Name(measure), context.Say(MeasureTexts.Undefined(measure)));
}
