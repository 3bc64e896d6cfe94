using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;

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

        section.Add(ActorTable.Of(context, [.. actors.Take(Most)]));
        ExistingPart.AddTo(section, context);
        return section.Build();
    }
}
