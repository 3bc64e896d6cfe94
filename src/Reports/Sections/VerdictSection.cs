using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Sections;

/// <summary>Every verdict in words, with its figure, and what the numbers say about the claim, sentence by sentence.</summary>
public static class VerdictSection
{
    /// <summary>Makes the section; null with one scenario.</summary>
    public static Section? Of(ReportContext context)
    {
        if (!context.Arms.Others.Any())
        {
            return null;
        }

        var section = new SectionBuilder(context, "verdicts", OutcomeTexts.Verdicts);
        ClaimSentences.AddTo(section, context);
        section.Heading(OutcomeTexts.FigureTitle)
            .HowToRead(OutcomeTexts.FigureHow, context.Name(context.Arms.Baseline))
            .Multiples(ComparisonSet.Primary.Select(measure => DifferenceFigure.Of(context, measure)))
            .Add(OutcomeCards.Of(context));
        YardstickSentences.AddTo(section, context);
        return section.Build();
    }
}
