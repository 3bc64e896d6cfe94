using Microsoft.AspNetCore.Components;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;

namespace OpgaveSim.Reports.Sections;

/// <summary>Who sits at the tables, by kind and by home domain.</summary>
public static class SeatSection
{
    /// <summary>Makes the section.</summary>
    public static Section Of(ReportContext context)
    {
        var section = new SectionBuilder(context, "seats", SeatTexts.Title);
        if (!context.Data.Has("actor"))
        {
            return section.Caution(PageTexts.NotStored, "actor").Build();
        }

        var seats = Participation.Of(context.Data);
        return section
            .HowToRead(SeatTexts.KindHow)
            .Add(KindLegend(context, seats.Kinds))
            .Figure(KindFigure.Of(context, seats))
            .HowToRead(SeatTexts.HomeHow)
            .Figure(HomeFigure.Of(context, HomeSeats.Of(context.Data)))
            .Build();
    }

    /// <summary>The legend of kinds; those without a colour of their own share an entry.</summary>
    public static RenderFragment KindLegend(ReportContext context, IReadOnlyList<string> kinds)
    {
        (string Kind, int Look)[] coloured = [.. kinds.Zip(Palette.Looks(kinds)).Where(kind => kind.Second < Palette.Kinds)];
        var others = kinds.Count - coloured.Length;
        var entries = coloured.Select(one => (context.KindName(one.Kind), Palette.Kind(one.Look)));
        return SectionParts.Colors(
            context.Say(SeatTexts.Kinds),
            others > 0 ? entries.Append((context.Say(SeatTexts.OtherKinds, context.Numbers.Count(others)), Palette.OtherKinds)) : entries);
    }
}
