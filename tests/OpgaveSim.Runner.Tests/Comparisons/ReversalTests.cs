using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Reports.Report;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;
using OpgaveSim.Runner.Commands;
using static OpgaveSim.Analysis.Statistics.DifferenceVerdict;

namespace OpgaveSim.Runner.Tests.Comparisons;

public sealed class ReversalTests(ReversalFixture fixture) : IClassFixture<ReversalFixture>
{
    private static readonly Measure Variety = MeasureCatalogue.Find("kind-variety-unbiased")!;

    [Theory]
    [InlineData(ReversalVerdict.Better, Better)]
    [InlineData(ReversalVerdict.Worse, Worse)]
    [InlineData(ReversalVerdict.NoDifference, NoDifferenceThatMatters)]
    [InlineData(ReversalVerdict.Inconclusive, CannotTellYet)]
    [InlineData(ReversalVerdict.Untestable, null)]
    public void Each_verdict_has_its_place_on_the_map(ReversalVerdict verdict, DifferenceVerdict? of) => Assert.Equal(verdict, ReversalCell.Of(of));

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
        Assert.Equal(
            map.LargestFamily,
            values.Points.Take(20).Max(point => map.Forms.Sum(form =>
                ComparisonSet.Primary.Count(measure => map.At(point.Index, form, measure).Verdict != ReversalVerdict.Untestable))));
        foreach (var form in map.Forms)
        {
            var cell = map.At(0, form, Variety);
            Assert.Equal(ComparisonRole.Family, cell.FromIssue.Role);
            Assert.Equal((map.Issue.Name, form.Name), (cell.FromIssue.Arm, cell.FromIssue.Against));
            Assert.Equal(ReversalCell.Of(cell.FromIssue.Verdict), cell.Verdict);
        }

        var space = new ReversalSpace(map, map.Spaces.Single(), map.Forms[0], Variety);
        Assert.Equal(12, Enum.GetValues<ReversalVerdict>().Sum(space.Count));
        Assert.Equal(0, space.Count(ReversalVerdict.Untestable));
        Assert.Equal(["consent", "majority"], space.Categories[2]);
        Assert.Null(space.Correlations[2]);
        Assert.Equal(2, space.Ranked[^1]);
        Assert.InRange(space.Accuracy!.Value, 0, 1);
    }

    [Fact]
    public void Shares_of_a_space_add_up_and_have_intervals_over_worlds_and_points()
    {
        using var reader = new ResultReader(fixture.Folder.At("out"));
        var map = ReversalMap.Of(RunValues.Read(reader))!;
        var (design, form) = (map.Spaces.Single(), map.Forms[0]);
        var (shares, again) = (new ReversalShares(map, design), new ReversalShares(map, design));
        foreach (var measure in ComparisonSet.Primary)
        {
            var all = Enum.GetValues<ReversalVerdict>().Select(verdict => shares.Of(form, measure, verdict)).ToArray();
            Assert.Equal(1, all.Sum(share => share.Share), 1e-12);
            Assert.All(all, share => Assert.InRange(share.Interval.Low, 0, share.Interval.High));
            Assert.All(all, share => Assert.InRange(share.Interval.High, 0, 1));
            Assert.Equal(all, Enum.GetValues<ReversalVerdict>().Select(verdict => again.Of(form, measure, verdict)));
            var space = new ReversalSpace(map, design, form, measure);
            Assert.All(Enum.GetValues<ReversalVerdict>(), verdict => Assert.Equal(space.Count(verdict) / 12.0, shares.Of(form, measure, verdict).Share));
        }

        Assert.Contains(ComparisonSet.Primary, measure => shares.Of(form, measure, ReversalVerdict.Inconclusive).Interval.HalfWidth > 0.05);
    }

    [Fact]
    public void The_json_has_the_map_and_the_sensitivity()
    {
        using var reader = new ResultReader(fixture.Folder.At("out"));
        var values = RunValues.Read(reader);
        var reversal = ReversalJson.Of(values)!;
        Assert.Equal(2, reversal["designs"]!.AsArray().Count);
        Assert.Equal(8, reversal["designs"]![0]!["against"]!["kindred"]!["quality"]!["cells"]!.AsArray().Count);
        Assert.Null(reversal["designs"]![0]!["against"]!["kindred"]!["quality"]!["shares"]);
        Assert.NotNull(reversal["designs"]![1]!["against"]!["interest"]!["quality"]!["tree"]);
        Assert.InRange((double)reversal["designs"]![1]!["against"]!["interest"]!["quality"]!["shares"]!["better"]!["share"]!, 0, 1);
        var sensitivity = SensitivityJson.Of(values)!;
        var first = sensitivity[0]!["outcomes"]!["quality"]!["differences"]![0]!;
        Assert.Equal(("issue", "interest", 2), ((string)first["scenario"]!, (string)first["against"]!, (int)first["blocks"]!));
        Assert.Equal("morris", (string)sensitivity[1]!["type"]!);
    }

    [Theory]
    [InlineData("en", "Where the issue does better", "What the outcomes depend on")]
    [InlineData("nl", "Waar de opgave het beter doet", "Waar de uitkomsten van afhangen")]
    public void The_report_has_both_sections(string language, string map, string sensitivity)
    {
        var page = File.ReadAllText(ReportFile.Write(fixture.Folder.At("out"), language, fixture.Folder.At($"{language}.html")));
        Assert.Contains($"<h3 id=\"h-reversal\">{map}", page, StringComparison.Ordinal);
        Assert.Contains($"<h3 id=\"h-sensitivity\">{sensitivity}", page, StringComparison.Ordinal);
        var figures = ReportFile.Figures(fixture.Folder.At("out"), language);
        Assert.Equal(figures.Count, figures.Select(figure => figure.Id).Distinct().Count());
        Assert.Equal(2 * 2 * 6, figures.Count(figure => figure.Id.StartsWith("reversal-plane-", StringComparison.Ordinal)));
        Assert.Equal(2, figures.Count(figure => figure.Id.StartsWith("reversal-room-", StringComparison.Ordinal)));
    }
}
