using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;

namespace OpgaveSim.Reports.Sections;

/// <summary>Who takes part, who is left out, and for whom it pays.</summary>
public static class ParticipationSection
{
    /// <summary>Kinds that tables show at most.</summary>
    internal const int MostKinds = 12;

    private const int MostRows = 12;

    private static readonly Measure[] Measures =
        [.. ((string[])["never-invited", "never-seated", "participation-gini", "payoff-of-all", "payoff-of-all-tenth", "losing-of-all"]).Select(id => MeasureCatalogue.Find(id)!)];

    /// <summary>Makes the section; null with one scenario whose actors are not stored.</summary>
    public static Section? Of(ReportContext context)
    {
        var (isCompared, isStored) = (context.Arms.Others.Any(), context.Data.Has("actor"));
        if (!isCompared && !isStored)
        {
            return null;
        }

        var section = new SectionBuilder(context, "participation", ParticipationTexts.Title).Called(PageTexts.Fairness);
        if (isCompared)
        {
            var table = DifferenceTable.Of(context, context.Say(ParticipationTexts.Frame), Measures);
            section.HowToRead(ParticipationTexts.How, context.Name(context.Arms.Baseline));
            section = context.Arms.All.Count <= MostRows ? section.Add(table) : section.Folded(context.Say(ParticipationTexts.Frame), inside => inside.Add(table), isPrinted: true);
        }

        if (isStored)
        {
            AddSeats(section, context, Participation.Of(context.Data));
        }

        return section.Build();
    }

    /// <summary>Says how many kinds a table leaves out; nothing where it leaves out none.</summary>
    internal static void AddMoreKinds(SectionBuilder section, ReportContext context, Participation seats)
    {
        if (seats.Kinds.Count > MostKinds)
        {
            section.Say(ParticipationTexts.MoreKinds, context.Numbers.Count(seats.Kinds.Count - MostKinds));
        }
    }

    private static void AddSeats(SectionBuilder section, ReportContext context, Participation seats)
    {
        section.Folded(context.Say(ParticipationTexts.NeverTitle), inside =>
        {
            inside.HowToRead(ParticipationTexts.NeverHow).Add(NeverAskedTable.Of(context, seats, MostKinds));
            AddMoreKinds(inside, context, seats);
        }, isPrinted: true);
        if (context.Arms.All.Count <= CourseSections.MostLines)
        {
            section.Folded(context.Say(ParticipationTexts.LorenzTitle), inside => inside
                .HowToRead(ParticipationTexts.LorenzHow).Add(SectionParts.Legend(context, context.Arms.All)).Figure(LorenzFigure.Of(context, seats)), isPrinted: true);
        }
    }
}
