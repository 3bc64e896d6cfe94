using System.Globalization;
using System.Text.Json;
using OpgaveSim.Analysis.Sensitivity;
using OpgaveSim.Experiments.Designs;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;
using OpgaveSim.Testing;

namespace OpgaveSim.Results.Tests.Comparisons;

/// <summary>
/// The whole way from a design in a file to indices with intervals, on functions whose indices are known: the file is read and expanded by
/// the reader of experiments, the function takes the values as they would be set, and the report's own code makes the indices.
/// </summary>
public class DesignSensitivityTests
{
    private const double Pi = 3.14159265358979;

    [Theory]
    [InlineData(0, 0.31390519114781146, 0.5575888552099592)]
    [InlineData(1, 0.4424111447900409, 0.4424111447900409)]
    [InlineData(2, 0, 0.2436836640621477)]
    public void Ishigami_from_file_to_indices(int factor, double first, double total)
    {
        var found = Ishigami.Value;
        Assert.InRange(found.Sobol!.First[factor], first - 0.02, first + 0.02);
        Assert.InRange(found.Sobol.Total[factor], total - 0.02, total + 0.02);
        Assert.InRange(first, found.SobolIntervals!.First[factor].Low - 0.01, found.SobolIntervals.First[factor].High + 0.01);
        Assert.InRange(total, found.SobolIntervals.Total[factor].Low - 0.01, found.SobolIntervals.Total[factor].High + 0.01);
        Assert.InRange(found.SobolIntervals.Total[factor].HalfWidth, 1e-6, 0.03);
    }

    [Theory]
    [InlineData("sobol_ishigami")]
    [InlineData("sobol_g_function/a")]
    public void Published_indices_come_out_of_the_whole_pipeline(string id)
    {
        var oracle = OracleFile.Case(id);
        var found = id == "sobol_ishigami" ? Ishigami.Value : Run(Sobol(16384, "{ from: 0, to: 1 }", 4), x => x.Zip((double[])[0, 1, 4.5, 9], (value, a) =>
            (Math.Abs(4 * value - 2) + a) / (1 + a)).Aggregate(1.0, (product, factor) => product * factor));
        AssertNear(oracle.Expected.GetProperty("S1"), found.Sobol!.First, oracle.Tolerance);
        AssertNear(oracle.Expected.GetProperty("ST"), found.Sobol.Total, oracle.Tolerance);
    }

    [Fact]
    public void Morris_effects_from_file_to_effects()
    {
        var found = Run(
            $"design: {{ type: morris, trajectories: 4000, levels: 4, over: {{ {Over($"{{ from: -{Pi}, to: {Pi} }}", 3)} }} }}\n", IshigamiAt);
        // expected over all grid points, by enumeration
        Assert.All(found.Morris!.MuStar.Zip((double[])[7.704054111593104, 7.875, 6.248796103333117]), pair => Assert.Equal(pair.Second, pair.First, 0.25));
        Assert.All(found.Morris.Sigma.Zip((double[])[6.2487961033331185, 7.875, 8.837132197837843]), pair => Assert.Equal(pair.Second, pair.First, 0.25));
        Assert.Equal([7.704, 0, 0], found.Morris.Mu.Select(mu => Math.Abs(mu) < 0.5 ? 0 : mu is > 7.4 and < 8 ? 7.704 : mu));
        Assert.All(found.MuStarIntervals!.Zip(found.Morris.MuStar), pair => Assert.InRange(pair.Second, pair.First.Low - 1e-9, pair.First.High + 1e-9));
    }

    [Fact]
    public void A_block_that_lacks_a_value_is_left_out_whole()
    {
        var design = new DesignInfo("d", DesignType.Sobol, ["world.a"], [], []);
        double?[] outputs = [1, 2, 3, 4, null, 6, 7, 8, 10];
        var found = DesignSensitivity.Of(design, outputs);
        Assert.Equal((3, 2), (found.Blocks, found.Used));
        Assert.Equal(SobolIndices.Of([1, 2, 3, 7, 8, 10], 1)!.Total, found.Sobol!.Total);
        Assert.Null(found.SobolIntervals);
        Assert.Null(DesignSensitivity.Of(design, [null, 1, 2]).Sobol);
        Assert.Null(DesignSensitivity.Of(design, [1, 1, 1]).Sobol);
    }

    /// <summary>The table in docs/sensitivity.md is what comes out; with OPGAVESIM_UPDATE=1 it is written anew.</summary>
    [Fact]
    public void The_table_in_the_docs_is_true()
    {
        const string begin = "<!-- ishigami -->\n", end = "<!-- end -->";
        double[] first = [0.31390519114781146, 0.4424111447900409, 0], total = [0.5575888552099592, 0.4424111447900409, 0.2436836640621477];
        var (indices, intervals) = (Ishigami.Value.Sobol!, Ishigami.Value.SobolIntervals!);
        var rows = Enumerable.Range(0, 3).Select(factor => FormattableString.Invariant(
            $"| x{factor + 1} | {first[factor]:0.000} | {indices.First[factor]:0.000} [{intervals.First[factor].Low:0.000}, {intervals.First[factor].High:0.000}] | {total[factor]:0.000} | {indices.Total[factor]:0.000} [{intervals.Total[factor].Low:0.000}, {intervals.Total[factor].High:0.000}] |\n"));
        var table = "| Ishigami | S analytic | S found | ST analytic | ST found |\n|---|---|---|---|---|\n" + string.Concat(rows);
        var file = Path.Combine(SharedData.Repository, "docs", "sensitivity.md");
        var page = File.ReadAllText(file);
        int from = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length, to = page.IndexOf(end, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("OPGAVESIM_UPDATE") == "1")
        {
            File.WriteAllText(file, page[..from] + table + page[to..]);
            return;
        }

        Assert.Equal(table, page[from..to]);
    }

    private static readonly Lazy<DesignSensitivity> Ishigami = new(() => Run(Sobol(16384, $"{{ from: -{Pi}, to: {Pi} }}", 3), IshigamiAt));

    private static double IshigamiAt(double[] x) => Math.Sin(x[0]) + 7 * Math.Pow(Math.Sin(x[1]), 2) + 0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0]);

    private static string Sobol(int samples, string range, int factors) =>
        $"design: {{ type: sobol, samples: {samples}, over: {{ {Over(range, factors)} }} }}\n";

    private static string Over(string range, int factors) => string.Join(", ", Enumerable.Range(1, factors).Select(factor => $"world.x{factor}: {range}"));

    private static DesignSensitivity Run(string text, Func<double[], double> function)
    {
        var faults = new List<Fault>();
        using var folder = new TemporaryFolder();
        var file = folder.Write("design.yaml", text);
        var design = Assert.Single(new DesignReader(faults, 2026).Read((YamlMap)YamlReader.ReadFile(file, file, faults)!));
        Assert.Empty(faults);
        double?[] outputs = [.. design.Points.Select(point => (double?)function(
            [.. point.Sets.Select(set => double.Parse(((YamlScalar)set.Value).Value, CultureInfo.InvariantCulture))]))];
        return DesignSensitivity.Of(
            new DesignInfo(design.Name, design.Type, design.Factors, [], [.. design.Points.Select(point => point.Unit!.ToArray())]), outputs);
    }

    private static void AssertNear(JsonElement expected, IReadOnlyList<double> found, double tolerance) =>
        Assert.All(expected.EnumerateArray().Zip(found), pair => Assert.InRange(pair.Second, pair.First.GetDouble() - tolerance, pair.First.GetDouble() + tolerance));
}
