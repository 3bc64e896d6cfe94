using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;

namespace OpgaveSim.Reports.Sections;

/// <summary>The named actors of a case and their seats; null in a generated world, and where actors are not stored.</summary>
public static class ActorSection
{
    private const int Most = 60;

    /// <summary>Makes the section.</summary>
    public static Section? Of(ReportContext context)
    {
        if (!context.Data.IsCase || !context.Data.Has("actor"))
        {
            return null;
        }

        var section = new SectionBuilder(context, "actors", ActorTexts.Title);
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
