using System.Globalization;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Numbers;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Runner.Benchmarks;
using Spectre.Console;
using Text = OpgaveSim.Presentation.Words.Text;

namespace OpgaveSim.Runner.Commands;

/// <summary>The tables of <c>bench</c> in the terminal.</summary>
/// <param name="console">Where to.</param>
/// <param name="language">The language.</param>
public sealed class BenchTable(IAnsiConsole console, ReportLanguage language)
{
    private const double Micro = 1e6, Milli = 1e3, Mega = 1e6;

    private readonly NumberFormatInfo written = language == ReportLanguage.Dutch ? new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." } : NumberFormatInfo.InvariantInfo;

    /// <summary>Writes them.</summary>
    /// <param name="result">What was measured.</param>
    public void Write(BenchResult result)
    {
        console.MarkupLineInterpolated($"{result.On}");
        console.Write(Floor(result.Floor));
        foreach (var (actors, candidates) in result.PlainLoop.OrderBy(one => one.Key))
        {
            console.MarkupLineInterpolated($"{Say(BenchTexts.LoopFound, Number(actors, 0), Number(candidates / Mega, 3))}");
        }

        console.Write(Formation(result));
        console.Write(Whole(result));
        console.MarkupLineInterpolated($"{Say(BenchTexts.Peak, result.Worlds[0].Logic, Number(result.Worlds.Max(world => world.Peak) / Mega, 0))}");
        console.MarkupLineInterpolated($"{Say(BenchTexts.Legend)}");
        console.Write(Silos(result.Silos));
    }

    private Table Floor(BaselineFigures floor)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns([.. BenchTexts.OrleansColumns.Prepend(BenchTexts.OrleansAlone).Select(text => Say(text))]);
        table.AddRow(Say(BenchTexts.Call), Number(floor.Call * Micro, 2), Number(floor.AddressedCall * Micro, 2));
        table.AddRow(Say(BenchTexts.Activation), Number(floor.Activation * Micro, 1), Number(floor.AddressedActivation * Micro, 1));
        table.AddRow(Say(BenchTexts.CallsPerSecond), Number(floor.CallsPerSecond, 0), Numbers.None);
        table.AddRow(Say(BenchTexts.Bytes), Number(floor.BytesPerActivation, 0), Numbers.None);
        return table;
    }

    private Table Formation(BenchResult result)
    {
        var table = With(BenchTexts.FormationColumns);
        foreach (var world in result.Worlds.Where(world => !world.IsWhole))
        {
            var calls = world.Calls;
            table.AddRow(
                Number(world.Actors, 0), YamlBinder.EnumWord(world.Grain),
                Number(world.CandidatesPerSecond / Mega, 3), Number(result.OverPlainLoop(world), 2), Number(world.Candidates / world.First / Mega, 3), Number(world.RoundsPerSecond, 1),
                Number((double?)calls?.ToActors / calls?.Touched, 2), Number((double?)calls?.ToTables / calls?.TableRounds, 2),
                Number(result.OverRawCalls(world), 2), Number(result.OverAddressedCalls(world), 2), Number(world.BytesPerActor, 0), Number(world.Ending, 2), world.Digest[..8]);
        }

        return table;
    }

    private Table Whole(BenchResult result)
    {
        var table = With(BenchTexts.WholeColumns);
        foreach (var world in result.Worlds.Where(world => world.IsWhole))
        {
            table.AddRow(
                Number(world.Actors, 0), YamlBinder.EnumWord(world.Grain), Number(world.Tables, 0), Number(world.SecondsPerTable * Milli, 3), Number(result.OverSmallest(world), 2),
                Number(world.RoundsPerSecond, 1), Number(world.WarmWall, 1), Number(world.BytesPerActor, 0), Number(world.Ending, 2), world.Digest[..8]);
        }

        return table;
    }

    private Table With(IEnumerable<Text> headings)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn(Say(heading)).RightAligned().NoWrap());
        }

        return table;
    }

    private Table Silos(IReadOnlyList<SiloFigures> silos)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns([.. BenchTexts.SiloColumns.Select(text => Say(text))]);
        foreach (var one in silos)
        {
            table.AddRow(
                Say(BenchTexts.SiloRow, Number(one.Actors, 0), Say(one.IsWhole ? BenchTexts.WholeModel : BenchTexts.FormationAlone)), Say(BenchTexts.OneAnd, $"{one.Silos}"), Number(one.One.Min(), 2), Number(one.Several.Min(), 2),
                $"{Number(one.Ratio, 2)} ({Number(one.Ratios.Min(), 2)} – {Number(one.Ratios.Max(), 2)})", Say(one.IsSame ? BenchTexts.Same : BenchTexts.Differ));
        }

        return table;
    }

    private string Say(Text text, params string[] blanks) => text.Filled(language, blanks);

    private string Number(double? value, int decimals) =>
        value is { } number ? number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), written) : Numbers.None;
}
