using System.Globalization;
using OpgaveSim.Analysis.NullModels;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.CaseMeasures;

namespace OpgaveSim.Reports.Measures;

/// <summary>The page of <c>measure</c>: the conclusion in words, a sentence a table, the figures, and what the measures say.</summary>
public static class MeasurePage
{
    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter writer, MeasuredWords context)
    {
        var title = context.Say(MeasuredTexts.Title, context.CaseName);
        var given = context.Measured.Case;
        var about = context.Say(
            MeasuredTexts.About, context.Numbers.Count(given.ActorIds.Count), context.Numbers.Count(given.Tables.Count), context.Numbers.Count(context.Measured.Draws));
        HtmlPage.Write(
            writer, context, title, PageHeader.Of(context.Say(MeasuredTexts.Kind), title, "", about), SectionParts.Together([]), Sections(context));
    }

    /// <summary>The sections, in their order.</summary>
    public static IReadOnlyList<Section> Sections(MeasuredWords context) => [Short(context), Overall(context), Tables(context), Meaning(context), Made(context)];

    private static Section Short(MeasuredWords context) => new SectionBuilder(context, "short", MeasuredTexts.ShortTitle)
        .Add(SectionParts.List(context.InShort))
        .Caution(MeasuredTexts.Caution)
        .Build();

    private static Section Overall(MeasuredWords context) => new SectionBuilder(context, "overall", MeasuredTexts.OverallTitle)
        .HowToRead(MeasuredTexts.How)
        .Add(ChanceFigures.Of(context, context.Say(MeasuredTexts.OverallTitle)))
        .Build();

    private static Section Tables(MeasuredWords context)
    {
        var section = new SectionBuilder(context, "tables", MeasuredTexts.TablesTitle);
        if (context.TooFewDraws is { } tooFew)
        {
            section.Add(SectionParts.Caution(tooFew));
        }

        foreach (var (place, table) in context.Measured.Case.Tables.Index())
        {
            section.Add(SectionParts.Paragraph(context.OfTable(place)));
            if (table.Members.Count > 0)
            {
                section.Folded(context.Say(MeasuredTexts.Figures, table.Name), inside => inside.Add(ChanceFigures.Of(context, table.Name, place)));
            }
        }

        return section.Build();
    }

    private static Section Meaning(MeasuredWords context)
    {
        var section = new SectionBuilder(context, "meaning", MeasuredTexts.MeaningTitle).Add(MeaningList.Of(context));
        return (context.Measured.IsAll ? section : section.Say(MeasuredTexts.OnlyMain)).Build();
    }

    private static Section Made(MeasuredWords context)
    {
        var measured = context.Measured;
        return new SectionBuilder(context, "made", MeasuredTexts.MadeTitle)
            .Say(
                MeasuredTexts.Method, context.Numbers.Count(measured.Draws), measured.Seed.ToString(CultureInfo.InvariantCulture),
                context.Numbers.Count((long)Curveball.TradesPerActor * measured.Case.ActorIds.Count))
            .Titled(MeasuredTexts.Assumed, [.. measured.Case.Assumptions.Select(one => one.In(context.Language))])
            .Build();
    }
}
