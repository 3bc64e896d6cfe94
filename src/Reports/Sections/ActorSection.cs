using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Sections;

/// <summary>The named actors of a case and their seats; null in a generated world.</summary>
public static class ActorSection
{
    private const int Most = 60;

    /// <summary>Makes the section.</summary>
    public static Section? Of(ReportContext context)
    {
        var isCase = context.Data.IsCase;
        if (!isCase)
        {
            return null;
        }

        var section = new SectionBuilder(context, "actors", ActorTexts.Title);
        if (!context.Data.Has("actor"))
        {
            return section.Caution(PageTexts.NotStored, "actor").Build();
        }

        var actors = ActorSeats.Of(context.Data);
        section.HowToRead(ActorTexts.How);
        if (actors.Count > Most)
        {
            section.Say(ActorTexts.First, context.Numbers.Count(Most), context.Numbers.Count(actors.Count));
        }

        section.Add(Table(context, [.. actors.Take(Most)]));
        ExistingPart.AddTo(section, context);
        return section.Build();
    }

    private static Markup Table(ReportContext context, ActorSeats[] actors)
    {
        var head = context.Arms.All.Select(arm => Markup.Of($"<th scope=\"col\" class=\"num\">{arm.Name}</th>")).ToArray();
        var rows = actors.Select(actor => Markup.Of(
            $"<tr><th scope=\"row\">{actor.Name}<span class=\"meaning\">{context.KindName(actor.Kind)}</span></th>{context.Arms.All.Select(arm => Markup.Of($"<td class=\"num\">{Seats(context, actor, arm)}</td>")).ToArray()}</tr>")).ToArray();
        return Markup.Of(
            $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{context.Say(ActorTexts.Frame)}\"><table><thead><tr><th scope=\"col\">{context.Say(ActorTexts.Actor)}</th>{head}</tr></thead><tbody>{rows}</tbody></table></div>");
    }

    private static string Seats(ReportContext context, ActorSeats actor, Arm arm) =>
        context.Numbers.Text(actor.Seats.TryGetValue(arm.Name, out var seats) ? seats : null, 1);
}
