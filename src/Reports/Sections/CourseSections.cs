using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;

namespace OpgaveSim.Reports.Sections;

/// <summary>Sections that show the primary outcomes in other lights: over the rounds, as a plane.</summary>
public static class CourseSections
{
    /// <summary>Scenarios that a reader can follow as lines or clouds in one figure, at most.</summary>
    internal const int MostLines = 12;

    /// <summary>Over the rounds; null where the table that it needs is not stored, or there are too many scenarios to follow.</summary>
    public static Section? Rounds(ReportContext context) => context.Data.Has("closed_table") && context.Arms.All.Count <= MostLines
        ? new SectionBuilder(context, "rounds", RoundTexts.Title).HowToRead(RoundTexts.How).Add(SectionParts.Legend(context, context.Arms.All))
            .Multiples(RoundSeries.Measures.Select(measure => RoundFigure.Of(context, measure))).Build()
        : null;

    /// <summary>Novelty and quality; null where there are too many scenarios to follow.</summary>
    public static Section? Plane(ReportContext context)
    {
        if (context.Arms.All.Count > MostLines)
        {
            return null;
        }

        var quality = MeasureCatalogue.Find("quality")!;
        return new SectionBuilder(context, "plane", PlaneTexts.Title).HowToRead(PlaneTexts.How).Add(SectionParts.Legend(context, context.Arms.All))
            .Multiples(((string[])["common-novelty", "common-novelty-given-size"]).Select(id => PlaneFigure.Of(context, MeasureCatalogue.Find(id)!, quality)))
            .Build();
    }
}
