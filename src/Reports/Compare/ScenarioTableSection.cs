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

        Arm[] arms = [context.Arms.Baseline, .. context.Arms.Others];
        return new SectionBuilder(context, "scenarios", CompareTexts.TableTitle)
            .HowToRead(CompareTexts.TableHow, context.Arms.Baseline.Name)
            .Add(ScenarioTable.Of(context, arms, Rows.Select(row => (row.Group, row.Measures.Select(id => MeasureCatalogue.Find(id)!)))))
            .Build();
    }
}
