using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;

namespace OpgaveSim.Reports.Sections;

/// <summary>What became of agreements, where they have to be carried out: agreed beside delivered, why not, and effort month by month.</summary>
public static class DeliverySection
{
    /// <summary>The measures of its table, by id.</summary>
    internal static readonly string[] Shown =
    [
        "agreement", "agreed-quality", "quality", "delivered-share", "sunk-agreements", "orphaned-share", "lapsed-share", "struck-share",
        "owners-competence", "load-gini", "first-effort", "last-effort", "idle-owners", "months-of-realising", "frame-error", "unseen-domains",
        "unasked-share", "willingness-at-end", "orientation-at-end", "skill-spread", "rich-get-richer",
    ];

    /// <summary>Makes the section; null where what is agreed is delivered at once.</summary>
    public static Section? Of(ReportContext context)
    {
        var (agreed, delivered) = (MeasureCatalogue.Find("agreed-quality")!, MeasureCatalogue.Find("quality")!);
        if (!context.Shows(agreed))
        {
            return null;
        }

        var section = new SectionBuilder(context, "delivery", DeliveryTexts.Title).Say(DeliveryTexts.Lead);
        foreach (var arm in context.Arms.Others.Take(CourseSections.MostLines))
        {
            var (before, after) = (context.Set.Of(arm, context.Arms.Baseline, agreed), context.Set.Of(arm, context.Arms.Baseline, delivered));
            if (before.Interval is not null && after.Interval is not null)
            {
                section.Say(
                    DeliveryTexts.Left, context.Name(arm), context.Name(context.Arms.Baseline), context.SignedWithInterval(before), context.SignedWithInterval(after));
            }
        }

        section.Add(DeliveryTable.Of(context, [.. Shown.Select(id => MeasureCatalogue.Find(id)!).Where(context.Shows)]));
        return context.Data.Has("closed_table") && context.Arms.All.Count <= CourseSections.MostLines
            && context.Arms.All.Any(arm => EffortSeries.Of(context.Data, arm).Count > 0)
            ? section.Heading(DeliveryTexts.Efforts).HowToRead(DeliveryTexts.EffortsHow).Add(SectionParts.Legend(context, context.Arms.All))
                .Figure(EffortFigure.Of(context)).Build()
            : section.Build();
    }
}
