using OpgaveSim.Model.Formation;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Sections;

/// <summary>What came out, in plain words, with the caveats that belong to it.</summary>
public static class OutcomeSection
{
    /// <summary>Makes the section.</summary>
    public static Section Of(ReportContext context)
    {
        var section = new SectionBuilder(context, "outcome", OutcomeTexts.Title);
        ClaimSentences.AddTo(section, context);
        section.Add(OutcomeCards.Of(context));
        YardstickSentences.AddTo(section, context);
        section.Add(SectionParts.Titled("keep", context.Say(OutcomeTexts.Caveats), Caveats(context)))
            .Heading(OutcomeTexts.Scenarios)
            .Add(ArmTable.Of(context));
        if (context.Arms.Others.Any())
        {
            section.Heading(OutcomeTexts.FigureTitle)
                .HowToRead(OutcomeTexts.FigureHow, context.Arms.Baseline.Name)
                .Multiples(ComparisonSet.Primary.Select(measure => DifferenceFigure.Of(context, measure)));
        }

        MisunderstandingPart.AddTo(section, context);
        return section.Build();
    }

    private static IEnumerable<string> Caveats(ReportContext context)
    {
        var arms = context.Arms;
        string[] climbing = [.. arms.All.Where(arm => arm.ClimbsQuality).Select(arm => arm.Name)];
        if (climbing.Length > 0)
        {
            yield return context.Say(OutcomeTexts.OwnObjective, context.Numbers.Row(climbing));
        }

        string[] forms = [.. arms.All.Where(arm => Logics.NameOf(arm.Logic) is { IsInterestDriven: true }).Select(arm => arm.Name)];
        yield return context.Say(OutcomeTexts.Forms, forms.Length == 0 ? context.Say(OutcomeTexts.NoForm) : context.Numbers.Row(forms));
        if (context.Set.Family.Count > 1)
        {
            yield return context.Say(OutcomeTexts.Many, context.Numbers.Count(context.Set.Family.Count));
        }
    }
}
