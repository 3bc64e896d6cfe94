using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Numbers;
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
    private const int MeasureWidth = 28, BaselineWidth = 11, ScenarioWidth = 21;
    private static readonly string[] Others = ["novelty", "practice-novelty", "quality-given-agreement", "payoff-of-all-tenth", "losing-of-all", "never-invited", "payoff-of-all", "rounds-to-close", "size"];
    private static readonly string[] Checks = ["home-variety", "interest-distance", "coverage"];

    /// <summary>Measures that it shows, in its order.</summary>
    public static IEnumerable<Measure> Measures => ComparisonSet.Primary.Concat(Others.Concat(Checks).Select(id => MeasureCatalogue.Find(id)!));

    /// <summary>Writes the table.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="set">The comparisons.</param>
    /// <param name="label">The point of the design, or empty.</param>
    /// <param name="language">Language of the notes beneath it.</param>
    public static void Write(IAnsiConsole console, ComparisonSet set, string label, ReportLanguage language)
    {
        if (label.Length > 0)
        {
            console.MarkupLineInterpolated($"[bold]{Shown.Whole(label)}[/]");
        }

        var (baseline, others) = (set.Arms.Baseline, set.Arms.Others.ToArray());
        var room = Math.Max(1, (console.Profile.Width - MeasureWidth - BaselineWidth) / ScenarioWidth);
        foreach (var part in others.Length == 0 ? [[]] : others.Chunk(room))
        {
            console.Write(Part(set, [baseline, .. part]));
        }

        if (others.Length > 0)
        {
            console.MarkupLineInterpolated(
                $"mean over worlds; beneath it the difference to {Shown.Whole(baseline.Name)}, its interval (*: leaves out 0), and the share of worlds in which it is ahead (less, where less is better). {(set.Family.Count > 0 ? $"{set.Family.Count} comparisons are judged; their intervals are so wide that all of them hold at once with a chance of 95 %. " : "")}Other intervals are 95 % each and exploratory.{(HasOpen(set) ? " The number behind “inconclusive” is about how many worlds a new study with a new seed would need." : "")}");
        }

        var context = new PageContext(set, language);
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
    public static string Words(Comparison comparison) => comparison.Verdict switch
    {
        _ when comparison.NotJudged is { } why => VariationTexts.IsNotJudged(why) ? "not judged" : "cannot be tested",
        DifferenceVerdict.Better => "better",
        DifferenceVerdict.Worse => "worse",
        DifferenceVerdict.NoDifferenceThatMatters => "no difference",
        DifferenceVerdict.CannotTellYet when comparison.NewStudyWorlds is { } worlds => $"inconclusive ({worlds})",
        DifferenceVerdict.CannotTellYet => "inconclusive",
        _ => "",
    };

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

    private static Table Part(ComparisonSet set, IReadOnlyList<Arm> arms)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn("measure");
        foreach (var arm in arms)
        {
            table.AddColumn(new TableColumn(Terminal.Cell(arm.Name) + (arm == set.Arms.Baseline ? "\n[dim]baseline[/]" : "")).RightAligned());
        }

        foreach (var measure in Measures)
        {
            var note = measure.Role == MeasureRole.ManipulationCheck ? "\n[dim]manipulation check[/]"
                : measure.SmallestDifference is { } smallest ? $"\n[dim]δ = {Numbers.Text(smallest, 2)}[/]"
                : "";
            table.AddRow([Markup.Escape(measure.Name) + note, .. arms.Select(arm => Cell(set, arm, measure))]);
        }

        return table;
    }

    private static string Cell(ComparisonSet set, Arm arm, Measure measure)
    {
        var mean = Numbers.Text(set.Mean(arm, measure));
        if (arm == set.Arms.Baseline)
        {
            return mean;
        }

        var comparison = set.Of(arm, set.Arms.Baseline, measure);
        if (comparison.NotJudged is not null)
        {
            return $"{mean}\n[dim]{Words(comparison)}[/]";
        }

        var signed = Numbers.WithSign(comparison.Sample.Mean);
        var verdict = Words(comparison) is { Length: > 0 } words ? $"\n{words}" : "";
        return $"{mean}\n{(comparison.Side != 0 ? $"[bold]{signed} *[/]" : signed)}\n[dim]{Markup.Escape(Numbers.Text(comparison.Interval))}\n{Numbers.Percent(comparison.Ahead)} ahead[/]{verdict}";
    }
}
