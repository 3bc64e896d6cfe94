using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;
using OpgaveSim.Results.Comparisons;

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
        section.HowToRead(ParticipationTexts.LorenzHow).Legend(context.Arms.All).Figure(LorenzFigure.Of(context, seats))
            .Heading(ParticipationTexts.NeverTitle).HowToRead(ParticipationTexts.NeverHow).Add(Table(context, seats));
        return (seats.Kinds.Count > MostKinds
            ? section.Say(ParticipationTexts.MoreKinds, context.Numbers.Count(seats.Kinds.Count - MostKinds))
            : section).Build();
    }

    private static Markup Table(ReportContext context, Participation seats)
    {
        var head = context.Arms.All.Select(arm => Markup.Of($"<th scope=\"col\" class=\"num\">{arm.Name}</th>")).ToArray();
        var rows = seats.Kinds.Take(MostKinds).Select(kind => Markup.Of(
            $"<tr><th scope=\"row\">{context.KindName(kind)}<span class=\"meaning\">{context.Say(ParticipationTexts.NeverInvited)}<br>{context.Say(ParticipationTexts.NeverSeated)}</span></th>{context.Arms.All.Select(arm => Cell(context, seats, arm, kind)).ToArray()}</tr>")).ToArray();
        return Markup.Of(
            $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{context.Say(ParticipationTexts.NeverTitle)}\"><table><thead><tr><th scope=\"col\">{context.Say(ParticipationTexts.Kind)}</th>{head}</tr></thead><tbody>{rows}</tbody></table></div>");
    }

    private static Markup Cell(ReportContext context, Participation seats, Arm arm, string kind) => Markup.Of(
        $"<td class=\"num foot\">{context.Numbers.Percent(seats.NeverInvited(arm, kind), 1)}<br>{context.Numbers.Percent(seats.NeverSeated(arm, kind), 1)}</td>");
}
