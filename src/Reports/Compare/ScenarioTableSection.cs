using Microsoft.AspNetCore.Components;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Compare;

/// <summary>What each scenario does, measure by measure, as a table of small drawings.</summary>
public static class ScenarioTableSection
{
    private static readonly (Text Group, string[] Measures)[] Rows =
    [
        (CompareTexts.Diversity, ["kind-variety-unbiased", "tier-variety-unbiased"]),
        (CompareTexts.Originality, ["common-novelty", "common-novelty-given-size", "new-and-useful", "novelty", "practice-novelty"]),
        (CompareTexts.QualityGroup, ["quality"]),
        (DeliveryTexts.Title, ["agreed-quality", "delivered-share", "sunk-agreements", "orphaned-share", "last-effort", "frame-error"]),
        (CompareTexts.FairnessGroup, ["payoff-of-all-tenth", "losing-of-all", "never-invited", "payoff-of-members", "payoff-of-all"]),
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

        var section = new SectionBuilder(context, "scenarios", CompareTexts.TableTitle)
            .HowToRead(CompareTexts.TableHow, context.Name(context.Arms.Baseline))
            .Add(Table(context, context.Shown));
        if (context.FoldedAway.Count > 0)
        {
            section.Say(SheetTexts.Chosen, context.Numbers.Count(context.Shown.Count), context.Numbers.Count(context.Arms.All.Count));
            section.Folded(context.Say(SheetTexts.Folded, context.Numbers.Count(context.FoldedAway.Count)), inside =>
            {
                foreach (var part in context.FoldedAway.Chunk(CompareContext.MostShown - 1))
                {
                    inside.Add(Table(context, [context.Arms.Baseline, .. part]));
                }
            });
        }

        return section.Build();
    }

    private static RenderFragment Table(CompareContext context, IReadOnlyList<Arm> arms) =>
        ScenarioTable.Of(context, arms, Rows
            .Select(row => (row.Group, Measures: row.Measures.Select(id => MeasureCatalogue.Find(id)!).Where(context.Shows)))
            .Where(row => row.Measures.Any()));
}
