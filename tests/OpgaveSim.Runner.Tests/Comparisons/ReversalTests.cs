using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Reports.Report;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;
using OpgaveSim.Runner.Commands;
using static OpgaveSim.Analysis.Statistics.DifferenceVerdict;

namespace OpgaveSim.Runner.Tests.Comparisons;

public sealed class ReversalTests(ReversalFixture fixture) : IClassFixture<ReversalFixture>
{
    [Theory]
    [InlineData(ReversalWinner.Issue, Better, Better, Better)]
    [InlineData(ReversalWinner.Interest, Better, Worse, CannotTellYet)]
    [InlineData(ReversalWinner.Neither, Better, NoDifferenceThatMatters, Better)]
    [InlineData(ReversalWinner.Neither, NoDifferenceThatMatters)]
    [InlineData(ReversalWinner.Uncertain, Better, NoDifferenceThatMatters, CannotTellYet)]
    public void Who_wins_follows_from_the_verdicts_on_each_form(ReversalWinner winner, params DifferenceVerdict[] verdicts) =>
        Assert.Equal(winner, ReversalCell.Of(verdicts));

    [Fact]
    public void Results_say_which_design_a_point_is_of_and_where_it_lies()
    {
        using var reader = new ResultReader(fixture.Folder.At("out"));
        var designs = RunValues.Read(reader).Designs;
        Assert.Equal(["plane", "room", "sobol", "morris"], designs.Select(design => design.Name));
        Assert.Equal([8, 12, 6, 6], designs.Select(design => design.Points.Count));
        Assert.Empty(designs[0].Unit);
        Assert.Equal([3, 1, 2], designs.Skip(1).Select(design => design.Unit[0].Length));
        Assert.Equal("consent", reader.Query("select min(value) from design_point where path = 'world.rule'")[0][0]);
        Assert.Equal(8L, reader.Query("select count(distinct point) from design_point where design = 'plane'")[0][0]);
    }

    [Fact]
    public void A_map_has_a_family_a_point_and_says_of_each_who_wins()
    {
        using var reader = new ResultReader(fixture.Folder.At("out"));
        var values = RunValues.Read(reader);
        var map = ReversalMap.Of(values)!;
        Assert.Equal(["interest", "kindred"], map.Forms.Select(form => form.Name));
        Assert.Equal((1, 1), (map.Grids.Count(), map.Spaces.Count()));
        var cell = map.At(0, ComparisonSet.Primary[0]);
        Assert.Equal(2, cell.Forms.Count);
        Assert.All(cell.Forms, form => Assert.Equal(ComparisonRole.Family, form.FromIssue.Role));
        Assert.Equal(cell.Winner == ReversalWinner.Interest, cell.Form is not null);
        var space = new ReversalSpace(map, map.Spaces.Single(), ComparisonSet.Primary[0], 3);
        Assert.Equal(12, Enum.GetValues<ReversalWinner>().Sum(space.Count));
        Assert.Equal(0, space.Count(ReversalWinner.Untestable));
        Assert.Equal(["consent", "majority"], space.Categories[2]);
        Assert.Null(space.Correlations[0].ByFactor[2]);
        Assert.Equal(2, space.Ranked[^1]);
        Assert.InRange(space.Accuracy!.Value, 0, 1);
    }

    [Fact]
    public void The_json_has_the_map_and_the_sensitivity()
    {
        using var reader = new ResultReader(fixture.Folder.At("out"));
        var values = RunValues.Read(reader);
        var reversal = ReversalJson.Of(values)!;
        Assert.Equal(2, reversal["designs"]!.AsArray().Count);
        Assert.Equal(8, reversal["designs"]![0]!["outcomes"]!["quality"]!["cells"]!.AsArray().Count);
        Assert.NotNull(reversal["designs"]![1]!["outcomes"]!["quality"]!["tree"]);
        var sensitivity = SensitivityJson.Of(values)!;
        var first = sensitivity[0]!["outcomes"]!["quality"]!["differences"]![0]!;
        Assert.Equal(("issue", "interest", 2), ((string)first["scenario"]!, (string)first["against"]!, (int)first["blocks"]!));
        Assert.Equal("morris", (string)sensitivity[1]!["type"]!);
    }

    [Theory]
    [InlineData("en", "Where who wins", "What the outcomes depend on")]
    [InlineData("nl", "Waar wie wint", "Waar de uitkomsten van afhangen")]
    public void The_report_has_both_sections(string language, string map, string sensitivity)
    {
        var page = File.ReadAllText(ReportFile.Write(fixture.Folder.At("out"), language, fixture.Folder.At($"{language}.html")));
        Assert.Contains($"<h2 id=\"h-reversal\">{map}", page, StringComparison.Ordinal);
        Assert.Contains($"<h2 id=\"h-sensitivity\">{sensitivity}", page, StringComparison.Ordinal);
        var figures = ReportFile.Figures(fixture.Folder.At("out"), language);
        Assert.Equal(figures.Count, figures.Select(figure => figure.Id).Distinct().Count());
        Assert.Equal(2 * 5, figures.Count(figure => figure.Id.StartsWith("reversal-plane-", StringComparison.Ordinal)
            && !figure.Id.Contains("-interest-", StringComparison.Ordinal) && !figure.Id.Contains("-kindred-", StringComparison.Ordinal)));
    }
}
