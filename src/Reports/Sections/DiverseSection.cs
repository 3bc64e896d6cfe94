using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Sections;

/// <summary>The two readings of ‘diverse → original’ (docs/model.md section 5), and variety of kind against the level of chance.</summary>
public static class DiverseSection
{
    private static readonly Measure[] FirstReading = [.. Find("kind-variety", "home-variety", "novelty", "novelty-given-size", "quality")];

    /// <summary>Makes the section.</summary>
    public static Section Of(ReportContext context)
    {
        var section = new SectionBuilder(context, "diverse", DiverseTexts.Title).Say(DiverseTexts.Lead);
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
            .HowToRead(isCase ? DiverseTexts.LevelHowCase : DiverseTexts.LevelHow, chance.Name)
            .Figure(LevelFigure.Of(context, FirstReading[0], chance));
    }

    private static void AddFirst(SectionBuilder section, ReportContext context)
    {
        var pairs = context.Arms.InvitationAlone.ToArray();
        if (pairs.Length == 0)
        {
            section.Caution(DiverseTexts.NoFirst);
        }

        foreach (var (mixed, interest) in pairs)
        {
            section.Heading(DiverseTexts.FirstTitle, mixed.Name, interest.Name)
                .HowToRead(DiverseTexts.FirstHow, mixed.Name, interest.Name)
                .Add(FirstTable(context, mixed, interest));
        }
    }

    private static Markup FirstTable(ReportContext context, Arm mixed, Arm interest)
    {
        var rows = FirstReading.Select(measure => Row(context, context.Set.Of(mixed, interest, measure))).ToArray();
        return Markup.Of(
            $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{context.Say(DiverseTexts.FirstTitle, mixed.Name, interest.Name)}\"><table class=\"words\"><thead><tr><th scope=\"col\">{context.Say(PageTexts.Measure)}</th><th scope=\"col\" class=\"num\">{interest.Name}</th><th scope=\"col\" class=\"num\">{mixed.Name}</th><th scope=\"col\" class=\"num\">{context.Say(DiverseTexts.Difference)}</th><th scope=\"col\" class=\"num\">{context.Say(DiverseTexts.Ahead)}</th><th scope=\"col\">{context.Say(DiverseTexts.Verdict)}</th></tr></thead><tbody>{rows}</tbody></table></div>");
    }

    private static Markup Row(ReportContext context, Comparison difference)
    {
        var (values, point, measure) = (context.Data.Values, context.Data.FirstPoint.Index, difference.Measure);
        var check = measure.Role == MeasureRole.ManipulationCheck ? Markup.Of($" <small>{context.Say(SummaryTexts.Check)}</small>") : Markup.None;
        return Markup.Of(
            $"<tr><th scope=\"row\">{context.Name(measure)}{check}</th><td class=\"num\">{context.Mean(measure, values.Mean(point, difference.Against, measure.Id))}</td><td class=\"num\">{context.Mean(measure, values.Mean(point, difference.Arm, measure.Id))}</td><td class=\"num\">{context.SignedWithInterval(difference)}</td><td class=\"num\">{context.Numbers.Percent(difference.Ahead)}</td><td>{OutcomeGroup.SignOf(difference)} {VerdictTexts.Of(context, difference)}</td></tr>");
    }

    private static void AddSecond(SectionBuilder section, ReportContext context)
    {
        if (context.Arms.ChanceWithInterests is not { } arm)
        {
            section.Caution(DiverseTexts.NoSecond);
            return;
        }

        section.Heading(DiverseTexts.SecondTitle, arm.Name);
        if (!context.Data.Has("closed_table"))
        {
            section.Caution(PageTexts.NotStored, "closed_table");
            return;
        }

        var control = context.Arms.Chance;
        section
            .HowToRead(DiverseTexts.SecondHow, arm.Name, control is null ? context.Say(DiverseTexts.NoControl) : context.Say(DiverseTexts.Control, control.Name))
            .Multiples(Find("novelty", "novelty-given-size", "quality").Select(outcome => SlopeFigure.Of(context, outcome, control is null ? [arm] : [arm, control])));
    }

    private static IEnumerable<Measure> Find(params string[] ids) => ids.Select(id => MeasureCatalogue.Find(id)!);
}
