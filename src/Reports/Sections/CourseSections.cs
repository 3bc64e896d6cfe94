using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Sections;

/// <summary>Sections that show the primary outcomes in other lights: over the rounds, over worlds, as a plane.</summary>
public static class CourseSections
{
    /// <summary>Over the rounds.</summary>
    public static Section Rounds(ReportContext context)
    {
        var section = new SectionBuilder(context, "rounds", RoundTexts.Title);
        return context.Data.Has("closed_table")
            ? section.HowToRead(RoundTexts.How).Add(SectionParts.Legend(context, context.Arms.All))
                .Multiples(RoundSeries.Measures.Select(measure => RoundFigure.Of(context, measure))).Build()
            : section.Caution(PageTexts.NotStored, "closed_table").Build();
    }

    /// <summary>Spread over worlds.</summary>
    public static Section Spread(ReportContext context) => new SectionBuilder(context, "spread", SpreadTexts.Title)
        .HowToRead(SpreadTexts.How).Multiples(ComparisonSet.Primary.Select(measure => SpreadFigure.Of(context, measure))).Build();

    /// <summary>Novelty and quality.</summary>
    public static Section Plane(ReportContext context)
    {
        var quality = MeasureCatalogue.Find("quality")!;
        return new SectionBuilder(context, "plane", PlaneTexts.Title).HowToRead(PlaneTexts.How).Add(SectionParts.Legend(context, context.Arms.All))
            .Multiples(((string[])["common-novelty", "common-novelty-given-size"]).Select(id => PlaneFigure.Of(context, MeasureCatalogue.Find(id)!, quality)))
            .Build();
    }
}
