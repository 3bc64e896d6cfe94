using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;

namespace OpgaveSim.Reports.Sections;

/// <summary>How seats are spread over actors, and who is left out.</summary>
public static class ParticipationSection
{
    private const int MostKinds = 12;

    /// <summary>Makes the section.</summary>
    public static Section Of(ReportContext context)
    {
        var section = new SectionBuilder(context, "participation", ParticipationTexts.Title);
        if (!context.Data.Has("actor"))
        {
            return section.Caution(PageTexts.NotStored, "actor").Build();
        }

        var seats = Participation.Of(context.Data);
        section.HowToRead(ParticipationTexts.LorenzHow).Add(SectionParts.Legend(context, context.Arms.All)).Figure(LorenzFigure.Of(context, seats))
            .Heading(ParticipationTexts.NeverTitle).HowToRead(ParticipationTexts.NeverHow).Add(NeverAskedTable.Of(context, seats, MostKinds));
        return (seats.Kinds.Count > MostKinds
            ? section.Say(ParticipationTexts.MoreKinds, context.Numbers.Count(seats.Kinds.Count - MostKinds))
            : section).Build();
    }
}
