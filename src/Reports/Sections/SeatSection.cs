using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;

namespace OpgaveSim.Reports.Sections;

/// <summary>Who sits at the tables, by kind and by home domain.</summary>
public static class SeatSection
{
    /// <summary>Makes the section; null where the table that it needs is not stored.</summary>
    public static Section? Of(ReportContext context)
    {
        if (!context.Data.Has("actor"))
        {
            return null;
        }

        var seats = Participation.Of(context.Data);
        var section = new SectionBuilder(context, "seats", SeatTexts.Title)
            .HowToRead(SeatTexts.KindHow).Add(KindSeatTable.Of(context, seats, ParticipationSection.MostKinds));
        ParticipationSection.AddMoreKinds(section, context, seats);
        return section.HowToRead(SeatTexts.HomeHow).Figure(HomeFigure.Of(context, HomeSeats.Of(context.Data))).Build();
    }
}
