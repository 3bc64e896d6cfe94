using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Formation;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Sections;

/// <summary>What came out, in plain words, with the caveats that belong to it.</summary>
public static class OutcomeSection
{
    /// <summary>Makes the section.</summary>
    public static Section Of(ReportContext context)
    {
        var section = new SectionBuilder(context, "outcome", OutcomeTexts.Title)
            .Add(Markup.Of($"<div class=\"box\"><h3>{context.Say(ClaimTexts.Title)}</h3><ul>{Items(ClaimSentences.Of(context))}</ul></div>"))
            .Add(Markup.Of($"<div class=\"cards\">{context.Arms.Contrasts.Select(pair => Card(context, pair.Arm, pair.Against)).ToArray()}</div>"))
            .Add(context.Arms.Others.Any() ? Markup.Of($"<p class=\"small\">{context.Say(OutcomeTexts.Meaning, context.Numbers.Count(context.Set.Family.Count))}</p>") : Markup.None)
            .Add(Markup.Of($"<div class=\"keep\"><h3>{context.Say(OutcomeTexts.Caveats)}</h3><ul>{Items(Caveats(context))}</ul></div>"))
            .Heading(OutcomeTexts.Scenarios)
            .Add(ArmTable(context));
        if (context.Arms.Others.Any())
        {
            section.Heading(OutcomeTexts.FigureTitle)
                .HowToRead(OutcomeTexts.FigureHow, context.Arms.Baseline.Name)
                .Multiples(ComparisonSet.Primary.Select(measure => DifferenceFigure.Of(context, measure)));
        }

        MisunderstandingPart.AddTo(section, context);
        return section.Build();
    }

    private static Markup Card(ReportContext context, Arm arm, Arm against)
    {
        Comparison[] differences = [.. ComparisonSet.Primary.Select(measure => context.Set.Of(arm, against, measure))];
        return Markup.Of(
            $"<article class=\"card\"><h3>{LegendMarkup.Sample(arm.Style)} {arm.Name} <small>{context.Say(OutcomeTexts.Against, against.Name)}</small></h3><dl>{OutcomeGroup.Of(differences).Select(group => GroupOf(context, group)).ToArray()}</dl></article>");
    }

    private static Markup GroupOf(ReportContext context, OutcomeGroup group) => Markup.Of(
        $"<dt class=\"{group.Class}\"><span aria-hidden=\"true\">{group.Sign}</span> {context.Say(group.Heading)}</dt>{group.Comparisons.Select(difference => Markup.Of($"<dd>{context.Name(difference.Measure)} <span class=\"num\">{(difference.NotJudged is null ? context.SignedWithInterval(difference) : "")}</span>{Degree(context, difference)}</dd>")).ToArray()}");

    private static Markup Degree(ReportContext context, Comparison difference)
    {
        Text? text = difference.Verdict switch
        {
            DifferenceVerdict.Better or DifferenceVerdict.Worse => difference.IsBeyondSmallest ? OutcomeTexts.ByWhatMatters : OutcomeTexts.PerhapsLess,
            DifferenceVerdict.NoDifferenceThatMatters =>
                difference.Side switch { > 0 => OutcomeTexts.WithinAbove, < 0 => OutcomeTexts.WithinBelow, _ => OutcomeTexts.Within },
            _ => null,
        };
        return Markup.Of(
            $" <small>{(text is null ? VerdictTexts.Of(context, difference) : context.Say(text, context.Numbers.Plain(difference.Measure.SmallestDifference!.Value)))}</small>");
    }

    private static IEnumerable<string> Caveats(ReportContext context)
    {
        var arms = context.Arms;
        string[] climbing = [.. arms.All.Where(arm => arm.ClimbsQuality).Select(arm => arm.Name)];
        if (climbing.Length > 0)
        {
            yield return context.Say(OutcomeTexts.OwnObjective, context.Numbers.Row(climbing));
        }

        string[] forms = [.. arms.All.Where(arm => Logics.NameOf(arm.Logic) is { IsInterestDriven: true }).Select(arm => arm.Name)];
        yield return context.Say(OutcomeTexts.Forms, forms.Length == 0 ? context.Say(OutcomeTexts.NoForm) : context.Numbers.Row(forms));
        if (context.Set.Family.Count > 1)
        {
            yield return context.Say(OutcomeTexts.Many, context.Numbers.Count(context.Set.Family.Count));
        }
    }

    private static Markup ArmTable(ReportContext context) => Markup.Of(
        $"<dl class=\"arms\">{context.Arms.All.Select(arm => Markup.Of($"<div><dt>{LegendMarkup.Sample(arm.Style)} {arm.Name}{(arm == context.Arms.Baseline ? $" ({context.Say(PageTexts.Baseline)})" : "")}</dt><dd>{ArmWords.Of(context, arm)}</dd></div>")).ToArray()}</dl>");

    private static Markup Items(IEnumerable<string> sentences) =>
        Markup.Join(sentences.Select(sentence => Markup.Of($"<li>{sentence}</li>")));
}
