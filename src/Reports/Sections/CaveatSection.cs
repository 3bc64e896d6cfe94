using OpgaveSim.Model.Formation;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;

namespace OpgaveSim.Reports.Sections;

/// <summary>What to keep in mind, and the scenarios in words.</summary>
public static class CaveatSection
{
    private const int MostShown = 6, MostNamed = 4;

    /// <summary>Makes the section.</summary>
    public static Section Of(ReportContext context)
    {
        var section = new SectionBuilder(context, "caveats", OutcomeTexts.Caveats).Called(PageTexts.About);
        if (context.Description.Length > 0)
        {
            section.Add(SectionParts.Paragraph(context.Description));
        }

        if (context.Data.Values.Points.Count > 1)
        {
            section.Caution(PageTexts.FirstPoint, context.Numbers.Count(context.Data.Values.Points.Count), context.FirstPointLabel);
        }

        section.Add(SectionParts.List(Caveats(context)));
        return (context.Arms.All.Count > MostShown
            ? section.Folded(context.Say(OutcomeTexts.Scenarios), inside => inside.Add(ArmTable.Of(context)), isPrinted: true)
            : section.Heading(OutcomeTexts.Scenarios).Add(ArmTable.Of(context))).Build();
    }

    private static IEnumerable<string> Caveats(ReportContext context)
    {
        var arms = context.Arms;
        string[] climbing = [.. arms.All.Where(arm => arm.ClimbsQuality).Select(context.Quoted)];
        if (climbing.Length > 0)
        {
            yield return context.Say(OutcomeTexts.OwnObjective, climbing.Length <= MostNamed
                ? context.Numbers.Row(climbing)
                : context.Say(OutcomeTexts.OwnObjectiveOf, context.Numbers.Count(climbing.Length), context.Numbers.Count(arms.All.Count)));
        }

        string[] forms = [.. arms.All.Where(arm => Logics.NameOf(arm.Logic) is { IsInterestDriven: true }).Select(context.Quoted)];
        yield return context.Say(OutcomeTexts.Forms, forms.Length == 0 ? context.Say(OutcomeTexts.NoForm) : context.Numbers.Row(forms));
        if (context.Set.Family.Count > 1)
        {
            yield return context.Say(OutcomeTexts.Many, context.Numbers.Count(context.Set.Family.Count));
        }
    }
}
