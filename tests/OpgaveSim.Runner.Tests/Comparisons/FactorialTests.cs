using System.Text.Json.Nodes;
using OpgaveSim.Model.Measures;
using OpgaveSim.Reports.Report;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;
using OpgaveSim.Runner.Commands;

namespace OpgaveSim.Runner.Tests.Comparisons;

/// <summary>What factors of a factorial design add to a difference, from runs to the page.</summary>
public sealed class FactorialTests(FactorialFixture fixture) : IClassFixture<FactorialFixture>
{
    private static readonly Measure Quality = MeasureCatalogue.Find("quality")!;

    [Fact]
    public void Shares_add_up_and_what_a_factor_adds_alone_and_last_is_a_difference_of_differences()
    {
        using var reader = new ResultReader(fixture.Folder.At("out"));
        var values = RunValues.Read(reader);
        var found = FactorialEffects.All(values, new ResultComparisons(values)).Single();
        Assert.Equal(("issue", "interest"), (found.Arm.Name, found.Against.Name));
        Assert.Equal(["world.framing", "realising", "world.roles"], found.Design.Factors);
        Assert.Equal(found.Outcomes.Count * 6, found.Effects);
        var quality = found.Outcomes.Single(outcome => outcome.Measure == Quality);
        var means = values.Points.Select(point => values.Worlds(point.Index, "issue", "quality")
            .Zip(values.Worlds(point.Index, "interest", "quality"), (one, other) => one!.Value - other!.Value).Average()).ToArray();
        Assert.Equal(6, quality.Total.Worlds);
        Assert.Equal(means[0], quality.Low.Mean!.Value, 1e-12);
        Assert.Equal(means[7], quality.High.Mean!.Value, 1e-12);
        Assert.Equal(means[7] - means[0], quality.Factors.Sum(factor => factor.Share.Mean!.Value), 1e-12);
        // the first factor changes slowest: its bit is 4
        Assert.Equal(means[4] - means[0], quality.Factors[0].Alone, 1e-12);
        Assert.Equal(means[7] - means[5], quality.Factors[1].Last, 1e-12);
        var shapley = (means[2] - means[0]) / 3 + (means[6] - means[4]) / 6 + (means[3] - means[1]) / 6 + (means[7] - means[5]) / 3;
        Assert.Equal(shapley, quality.Factors[1].Share.Mean!.Value, 1e-12);
        Assert.NotEqual(0, shapley);
    }

    [Fact]
    public void Effects_are_told_of_whole_factorials_only()
    {
        using var reader = new ResultReader(fixture.Folder.At("out"));
        var design = RunValues.Read(reader).Designs.Single();
        Assert.True(FactorialEffects.CanBeToldOf(design));
        Assert.False(FactorialEffects.CanBeToldOf(design with { Points = [.. design.Points.Take(4)] }));
        Assert.False(FactorialEffects.CanBeToldOf(design with { Type = OpgaveSim.Experiments.Designs.DesignType.Grid }));
    }

    [Theory]
    [InlineData("en", "What each factor adds to the difference", "all together", "time to deliver")]
    [InlineData("nl", "Wat elke factor aan het verschil toevoegt", "alle samen", "tijd om te leveren")]
    public void The_report_shows_them_and_no_lines_along_single_settings(string language, string title, string total, string phase)
    {
        var page = File.ReadAllText(ReportFile.Write(fixture.Folder.At("out"), language, fixture.Folder.At($"{language}.html")));
        Assert.Contains($"id=\"h-factors\">{title}", page, StringComparison.Ordinal);
        Assert.Contains(total, page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"h-design\"", page, StringComparison.Ordinal);
        Assert.Contains(phase, page, StringComparison.Ordinal);
        Assert.Contains(ReportFile.Figures(fixture.Folder.At("out"), language), figure => figure.Id == "factors-factorial-issue-interest-quality");
    }

    [Fact]
    public void Json_has_every_share()
    {
        using var reader = new ResultReader(fixture.Folder.At("out"));
        var values = RunValues.Read(reader);
        var quality = FactorJson.Of(FactorialEffects.All(values, new ResultComparisons(values)))![0]!["outcomes"]!["quality"]!;
        Assert.Equal(6, (int)quality["worlds"]!);
        Assert.Equal(["world.framing", "realising", "world.roles"], quality["factors"]!.AsObject().Select(factor => factor.Key));
        Assert.Equal((double)quality["total"]!["mean"]!, quality["factors"]!.AsObject().Sum(factor => (double)factor.Value!["mean"]!), 1e-12);
        Assert.True(((JsonObject)quality["factors"]!["realising"]!).ContainsKey("alone"));
    }
}
