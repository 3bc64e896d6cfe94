using OpgaveSim.Model.Measures;
using OpgaveSim.Runner.Results;
using Spectre.Console;

namespace OpgaveSim.Runner.Commands;

/// <summary>
/// The result at a glance: for each measure its mean per scenario, and beneath it the difference to the baseline, paired by
/// world, with its 95 % interval and the share of worlds in which the scenario is ahead.
/// </summary>
public static class SummaryTable
{
    private const int MeasureWidth = 28, BaselineWidth = 11, ScenarioWidth = 19;
    private static readonly string[] Others = ["agreement", "quality-given-agreement", "payoff-of-members", "rounds-to-close", "size"];
    private static readonly string[] Checks = ["home-variety", "interest-distance", "coverage"];

    /// <summary>Measures that it shows, in its order.</summary>
    public static IEnumerable<Measure> Measures =>
        MeasureCatalogue.All.Where(measure => measure.Role == MeasureRole.PrimaryOutcome)
            .Concat(Others.Concat(Checks).Select(id => MeasureCatalogue.Find(id)!));

    /// <summary>Writes the table of one point of the design.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="values">The runs' values.</param>
    /// <param name="point">The point.</param>
    public static void Write(IAnsiConsole console, RunValues values, PointInfo point)
    {
        if (point.Label.Length > 0)
        {
            console.MarkupLineInterpolated($"[bold]{point.Label}[/]");
        }

        var others = values.Scenarios.Where(scenario => scenario != values.Baseline).ToArray();
        var room = Math.Max(1, (console.Profile.Width - MeasureWidth - BaselineWidth) / ScenarioWidth);
        foreach (var part in others.Length == 0 ? [[]] : others.Chunk(room))
        {
            console.Write(Part(values, point, [values.Baseline, .. part]));
        }

        console.MarkupLineInterpolated(
            $"mean over {values.Replications} worlds; beneath it the difference to {values.Baseline}, paired by world, its 95 % interval (*: excludes 0), and the share of worlds in which it is ahead (less, where less is better)");
    }

    private static Table Part(RunValues values, PointInfo point, IReadOnlyList<string> scenarios)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn("measure");
        foreach (var scenario in scenarios)
        {
            table.AddColumn(new TableColumn(Markup.Escape(scenario) + (scenario == values.Baseline ? "\n[dim]baseline[/]" : "")).RightAligned());
        }

        foreach (var measure in Measures)
        {
            var check = measure.Role == MeasureRole.ManipulationCheck ? "\n[dim]manipulation check[/]" : "";
            table.AddRow([Markup.Escape(measure.Name) + check, .. scenarios.Select(scenario => Cell(values, point.Index, scenario, measure))]);
        }

        return table;
    }

    private static string Cell(RunValues values, int point, string scenario, Measure measure)
    {
        var mean = Numbers.Text(values.Mean(point, scenario, measure.Id));
        if (scenario == values.Baseline)
        {
            return mean;
        }

        var difference = values.Difference(point, scenario, values.Baseline, measure.Id);
        var isClear = difference.Interval is { } interval && !interval.Contains(0);
        var signed = Numbers.WithSign(difference.Mean);
        return $"{mean}\n{(isClear ? $"[bold]{signed} *[/]" : signed)}\n[dim]{Markup.Escape(Numbers.Text(difference.Interval))}\n{Numbers.Percent(RunValues.Ahead(difference, measure))} ahead[/]";
    }
}
