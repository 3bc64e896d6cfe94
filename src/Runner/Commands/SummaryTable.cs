using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;
using Spectre.Console;

namespace OpgaveSim.Runner.Commands;

/// <summary>
/// The table in the terminal: per measure the mean of every scenario, and its difference to the baseline with its interval, the
/// verdict where the measure is judged, and the share of worlds in which the scenario is ahead.
/// </summary>
public static class SummaryTable
{
    private const int MeasureWidth = 28, BaselineWidth = 19, ScenarioWidth = 21;
    private const char NoBreak = '\u00A0';
    private static readonly string[] Others = ["novelty", "practice-novelty", "quality-given-agreement", "payoff-of-all-tenth", "losing-of-all", "never-invited", "payoff-of-all", "rounds-to-close", "size"];
    private static readonly string[] Checks = ["home-variety", "interest-distance", "coverage"];

    /// <summary>Measures that it shows, in its order.</summary>
    public static IEnumerable<Measure> Measures => ComparisonSet.Primary.Concat(Others.Concat(Checks).Select(id => MeasureCatalogue.Find(id)!));

    /// <summary>Writes the table.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="set">The comparisons.</param>
    /// <param name="label">The point of the design, or empty.</param>
    /// <param name="language">Its language.</param>
    public static void Write(IAnsiConsole console, ComparisonSet set, string label, ReportLanguage language)
    {
        if (label.Length > 0)
        {
            console.MarkupLineInterpolated($"[bold]{Shown.Whole(label)}[/]");
        }

        var context = new PageContext(set, language);
        var (baseline, others) = (set.Arms.Baseline, set.Arms.Others.ToArray());
        var room = Math.Max(1, (console.Profile.Width - MeasureWidth - BaselineWidth) / ScenarioWidth);
        foreach (var part in others.Length == 0 ? [[]] : others.Chunk(room))
        {
            console.Write(Part(context, [baseline, .. part]));
        }

        if (others.Length > 0)
        {
            console.MarkupLineInterpolated($"{string.Join(' ', Notes(context))}");
        }

        foreach (var hypothesis in set.Hypotheses)
        {
            console.MarkupLineInterpolated($"{Said(context, hypothesis)}");
        }

        foreach (var reason in set.Untestable.GroupBy(one => one.Why, one => one.Measure))
        {
            console.MarkupLineInterpolated($"{VariationTexts.Clause(reason.Key, VariationTexts.Names([.. reason])).AsSentence().In(language)}");
        }
    }

    /// <summary>A verdict in a few words.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language.</param>
    public static string Words(Comparison comparison, ReportLanguage language) => comparison.Verdict switch
    {
        _ when comparison.NotJudged is { } why => (VariationTexts.IsNotJudged(why) ? SummaryTableTexts.NotJudged : SummaryTableTexts.CannotBeTested).In(language),
        DifferenceVerdict.Better => SummaryTableTexts.Better.In(language),
        DifferenceVerdict.Worse => SummaryTableTexts.Worse.In(language),
        DifferenceVerdict.NoDifferenceThatMatters => SummaryTableTexts.NoDifference.In(language),
        DifferenceVerdict.CannotTellYet when comparison.NewStudyWorlds is { } worlds => SummaryTableTexts.InconclusiveWorlds.Filled(language, $"{worlds}"),
        DifferenceVerdict.CannotTellYet => SummaryTableTexts.Inconclusive.In(language),
        _ => "",
    };

    /// <summary>How the table is read.</summary>
    private static IEnumerable<string> Notes(PageContext context)
    {
        yield return context.Say(SummaryTableTexts.How, Shown.Whole(context.Name(context.Arms.Baseline)));
        if (context.Set.Family.Count > 0)
        {
            yield return context.Say(SummaryTableTexts.Family, $"{context.Set.Family.Count}");
        }

        yield return context.Say(SummaryTableTexts.Others);
        if (HasOpen(context.Set))
        {
            yield return context.Say(SummaryTableTexts.Open);
        }
    }

    /// <summary>A hypothesis with what came out and how far it could have gone, as a line.</summary>
    private static string Said(PageContext context, StatedHypothesis hypothesis)
    {
        var expected = Shown.Whole(HypothesisTexts.InWords(context, hypothesis));
        return HypothesisFinding.Of(context.Set, hypothesis) is { } finding
            ? context.Say(
                HypothesisTexts.Line, expected, context.SignedWithInterval(finding.Found), Shown.Whole(HypothesisTexts.Of(context, finding)),
                HypothesisTexts.ChanceText(context, finding), HypothesisTexts.LargestText(context, finding))
            : $"{expected}: {context.Say(HypothesisTexts.NotRun)}";
    }

    private static bool HasOpen(ComparisonSet set) =>
        set.Arms.Others.Any(arm => Measures.Any(measure => set.Of(arm, set.Arms.Baseline, measure).NewStudyWorlds is not null));

    private static Table Part(PageContext context, IReadOnlyList<Arm> arms)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn(context.Say(SummaryTableTexts.Measure));
        foreach (var arm in arms)
        {
            table.AddColumn(new TableColumn(Head(context, arm)).RightAligned());
        }

        foreach (var measure in Measures)
        {
            string[] notes = [measure.Id, .. Note(context, measure)];
            table.AddRow([Markup.Escape(context.Name(measure)) + string.Concat(notes.Select(note => $"\n[dim]{note}[/]")), .. arms.Select(arm => Cell(context, arm, measure))]);
        }

        return table;
    }

    /// <summary>A scenario's title, and beneath it the id that commands take, where that is another, and whether it is the baseline.</summary>
    private static string Head(PageContext context, Arm arm)
    {
        var title = context.Name(arm);
        string?[] notes = [title == arm.Name ? null : arm.Name, arm == context.Arms.Baseline ? context.Say(SummaryTableTexts.Baseline) : null];
        return Terminal.Cell(title) + string.Concat(notes.OfType<string>().Select(note => $"\n[dim]{Terminal.Cell(note)}[/]"));
    }

    /// <summary>What stands under a measure's name and id.</summary>
    private static string[] Note(PageContext context, Measure measure) =>
        measure.Role == MeasureRole.ManipulationCheck ? [context.Say(SummaryTableTexts.Check)]
        : measure.SmallestDifference is { } smallest ? [context.Say(SummaryTableTexts.Smallest, context.Numbers.Text(smallest, 2))]
        : [];

    private static string Cell(PageContext context, Arm arm, Measure measure)
    {
        var (set, numbers) = (context.Set, context.Numbers);
        var mean = numbers.Text(set.Mean(arm, measure));
        if (arm == set.Arms.Baseline)
        {
            return mean;
        }

        var comparison = set.Of(arm, set.Arms.Baseline, measure);
        if (comparison.NotJudged is not null)
        {
            return $"{mean}\n[dim]{Words(comparison, context.Language)}[/]";
        }

        var signed = numbers.WithSign(comparison.Sample.Mean);
        var ahead = context.Say(SummaryTableTexts.Ahead, numbers.Percent(comparison.Ahead).Replace(NoBreak, ' '));
        var verdict = Words(comparison, context.Language) is { Length: > 0 } words ? $"\n{words}" : "";
        return $"{mean}\n{(comparison.Side != 0 ? $"[bold]{signed} *[/]" : signed)}\n[dim]{Markup.Escape(numbers.Text(comparison.Interval))}\n{ahead}[/]{verdict}";
    }
}
