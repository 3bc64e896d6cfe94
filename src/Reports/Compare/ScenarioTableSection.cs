using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Compare;

/// <summary>What each scenario does, measure by measure, as a table of small drawings.</summary>
public static class ScenarioTableSection
{
    private static readonly (Text Group, string[] Measures)[] Rows =
    [
        (CompareTexts.Diversity, ["kind-variety", "tier-variety"]),
        (CompareTexts.Originality, ["novelty", "novelty-given-size"]),
        (CompareTexts.QualityGroup, ["quality"]),
        (CompareTexts.FairnessGroup, ["payoff-of-all", "payoff-of-all-tenth", "losing-of-all", "payoff-of-members", "never-invited"]),
        (CompareTexts.AgreementGroup, ["agreement"]),
        (CompareTexts.TimeGroup, ["rounds-to-close", "size", "invitations"]),
    ];

    /// <summary>The measures that it shows.</summary>
    public static IEnumerable<Measure> Measures => Rows.SelectMany(row => row.Measures).Select(id => MeasureCatalogue.Find(id)!);

    /// <summary>Makes the section; null with one scenario only.</summary>
    public static Section? Of(CompareContext context)
    {
        if (!context.Arms.Others.Any())
        {
            return null;
        }

        Arm[] arms = [context.Arms.Baseline, .. context.Arms.Others];
        var head = arms.Select(arm => Markup.Of(
            $"<th scope=\"col\">{LegendMarkup.Sample(arm.Style)}<br>{arm.Name}{(arm == context.Arms.Baseline ? Markup.Of($"<br><small>{context.Say(PageTexts.Baseline)}</small>") : Markup.None)}</th>")).ToArray();
        var bodies = Rows.Select(row => Markup.Of(
            $"<tbody><tr class=\"heading\"><th colspan=\"{arms.Length + 1}\" scope=\"rowgroup\"><span>{context.Say(row.Group)}</span></th></tr>{row.Measures.Select(id => Row(context, arms, MeasureCatalogue.Find(id)!)).ToArray()}</tbody>")).ToArray();
        return new SectionBuilder(context, "scenarios", CompareTexts.TableTitle)
            .HowToRead(CompareTexts.TableHow, context.Arms.Baseline.Name)
            .Add(Markup.Of(
                $"<div class=\"scroll wide\" tabindex=\"0\" role=\"region\" aria-label=\"{context.Say(CompareTexts.TableFrame)}\"><table class=\"summary marks {(arms.Length <= 6 ? "few" : "some")}\"><thead><tr><th scope=\"col\">{context.Say(PageTexts.Measure)}</th>{head}</tr></thead>{bodies}</table></div>"))
            .Build();
    }

    private static Markup Row(CompareContext context, Arm[] arms, Measure measure)
    {
        Comparison[] comparisons = [.. arms.Skip(1).Select(arm => context.Set.Of(arm, context.Arms.Baseline, measure))];
        var scale = IntervalMark.Scale(comparisons);
        var delta = measure.SmallestDifference is { } smallest
            ? Markup.Of($" <small>{context.Say(SummaryTexts.Smallest, context.Numbers.Plain(smallest))}</small>")
            : Markup.None;
        var first = context.Set.Mean(arms[0], measure) is { } mean
            ? Markup.Of($"<td><b>{context.Mean(measure, mean)}</b></td>")
            : NoValue(context, measure);
        return Markup.Of(
            $"<tr><th scope=\"row\"><b>{context.Name(measure)}</b>{delta}<span class=\"meaning\">{context.Say(MeasureTexts.Meaning(measure))}</span></th>{first}{comparisons.Select((one, i) => Cell(context, one, arms[i + 1], IntervalMark.Of(context, one, scale, arms[i + 1].Style))).ToArray()}</tr>");
    }

    private static Markup Cell(CompareContext context, Comparison comparison, Arm arm, Markup drawing) =>
        context.Set.Mean(arm, comparison.Measure) is not { } mean
            ? NoValue(context, comparison.Measure)
            : comparison.NotJudged is not null
            ? Markup.Of($"<td class=\"open\"><b>{context.Mean(comparison.Measure, mean)}</b><span class=\"said\">{VerdictTexts.Of(context, comparison)}</span></td>")
            : Markup.Of(
                $"<td class=\"{OutcomeGroup.ClassOf(comparison)}\">{drawing}<b>{context.Mean(comparison.Measure, mean)}</b><span class=\"diff\">{OutcomeGroup.SignOf(comparison)} {context.DifferenceText(comparison)}</span> <span>{context.Numbers.Text(comparison.Interval, context.Decimals(comparison.Measure))}</span><span class=\"said\">{VerdictTexts.Of(context, comparison)}</span></td>");

    private static Markup NoValue(CompareContext context, Measure measure)
    {
        var reason = context.Say(SummaryTexts.NoValue, context.Name(measure), context.Say(MeasureTexts.Undefined(measure)));
        return Markup.Of($"<td class=\"none\"><abbr title=\"{reason}\">{context.Numbers.Text((double?)null)}</abbr><span class=\"said\">{context.Say(MeasureTexts.Undefined(measure))}</span></td>");
    }
}
