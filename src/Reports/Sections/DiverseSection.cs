using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Sections;

/// <summary>The two readings of ‘diverse → original’ (docs/model.md section 5), and variety of kind against the level of chance.</summary>
public static class DiverseSection
{
    private static readonly Measure[] FirstReading = [.. Find("kind-variety-unbiased", "home-variety-unbiased", "common-novelty", "common-novelty-given-size", "new-and-useful", "quality")];

    private const int MostShown = 3;

    /// <summary>Makes the section; null where the result has none of its readings.</summary>
    public static Section? Of(ReportContext context)
    {
        if (context.Arms is { Chance: null, ChanceWithInterests: null } && !context.Arms.InvitationAlone.Any())
        {
            return null;
        }

        var section = new SectionBuilder(context, "diverse", DiverseTexts.Title).Called(PageTexts.Diverse).Say(DiverseTexts.Lead);
        AddLevel(section, context);
        AddFirst(section, context);
        AddSecond(section, context);
        return section.Build();
    }

    private static void AddLevel(SectionBuilder section, ReportContext context)
    {
        if (context.Arms.Chance is not { } chance)
        {
            section.Say(DiverseTexts.NoChance);
            return;
        }

        if (context.Set.CannotVary(chance, FirstReading[0]) is { } why)
        {
            section.Heading(DiverseTexts.LevelTitle).Caution(VariationTexts.Clause(why, VariationTexts.Names([FirstReading[0]])).AsSentence());
            return;
        }

        var isCase = context.Data.IsCase;
        section.Heading(DiverseTexts.LevelTitle)
            .HowToRead(isCase ? DiverseTexts.LevelHowCase : DiverseTexts.LevelHow, context.Name(chance))
            .Figure(LevelFigure.Of(context, FirstReading[0], chance));
    }

    private static void AddFirst(SectionBuilder section, ReportContext context)
    {
        var pairs = context.Arms.InvitationAlone.ToArray();
        if (pairs.Length == 0)
        {
            section.Add(SectionParts.Small(context.Say(DiverseTexts.NoFirst)));
        }

        var shown = pairs.Length > MostShown ? 1 : pairs.Length;
        foreach (var (mixed, interest) in pairs[..shown])
        {
            section.Heading(DiverseTexts.FirstTitle, context.Name(mixed), context.Name(interest))
                .HowToRead(DiverseTexts.FirstHow, context.Name(mixed), context.Name(interest))
                .Add(FirstReadingTable.Of(context, FirstReading, mixed, interest));
        }

        if (shown < pairs.Length)
        {
            section.Folded(context.Say(DiverseTexts.FirstOthers, context.Numbers.Count(pairs.Length - shown)), inside =>
            {
                foreach (var (mixed, interest) in pairs[shown..])
                {
                    inside.Heading(DiverseTexts.FirstTitle, context.Name(mixed), context.Name(interest)).Add(FirstReadingTable.Of(context, FirstReading, mixed, interest));
                }
            });
        }
    }

    private static void AddSecond(SectionBuilder section, ReportContext context)
    {
        if (context.Arms.ChanceWithInterests is not { } arm)
        {
            section.Add(SectionParts.Small(context.Say(DiverseTexts.NoSecond)));
            return;
        }

        section.Folded(context.Say(DiverseTexts.SecondTitle, context.Name(arm)), inside => AddSlopes(inside, context, arm), isPrinted: true);
    }

    private static void AddSlopes(SectionBuilder section, ReportContext context, Arm arm)
    {
        if (!context.Data.Has("closed_table"))
        {
            section.Caution(PageTexts.NotStored, "closed_table");
            return;
        }

        var control = context.Arms.Chance;
        section
            .HowToRead(DiverseTexts.SecondHow, context.Name(arm), control is null ? context.Say(DiverseTexts.NoControl) : context.Say(DiverseTexts.Control, context.Name(control)))
            .Multiples(Find("novelty", "novelty-given-size", "quality").Select(outcome => SlopeFigure.Of(context, outcome, control is null ? [arm] : [arm, control])));
    }

    private static IEnumerable<Measure> Find(params string[] ids) => ids.Select(id => MeasureCatalogue.Find(id)!);
}
