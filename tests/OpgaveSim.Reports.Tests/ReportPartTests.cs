using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Numbers;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Reports.Tests;

/// <summary>Small parts of the report.</summary>
public partial class ReportPartTests
{
    [Fact]
    public void What_is_filled_into_a_component_is_text_and_letters_stay_as_they_are()
    {
        var page = new StringWriter();
        RazorWriter.Write(page, SectionParts.Colors("\"><x>", [("a < b & \"c\" ≈ café", "red;\"")]));
        Assert.Equal(
            "<ul class=\"legend\" aria-label=\"&quot;&gt;&lt;x&gt;\"><li><span class=\"swatch\" style=\"background:red;&quot;\"></span>a &lt; b &amp; &quot;c&quot; ≈ café</li></ul>",
            Blanks().Replace(page.ToString(), "><"));
    }

    [Fact]
    public void A_fault_in_a_component_reaches_the_caller_as_it_is()
    {
        RenderFragment faulty = _ => throw new InvalidDataException("no such table");
        Assert.Equal("no such table", Assert.Throws<InvalidDataException>(() => RazorWriter.Write(TextWriter.Null, faulty)).Message);
    }

    [Fact]
    public void Json_in_a_script_cannot_end_it() =>
        Assert.DoesNotContain('<', HtmlPage.ForScript("{\"a\":\"</script><!-- <script>\"}"));

    [Fact]
    public void Numbers_follow_the_language()
    {
        var (english, dutch) = (new ReportNumbers(ReportLanguage.English), new ReportNumbers(ReportLanguage.Dutch));
        Assert.Equal("−0.203", english.Text(-0.203));
        Assert.Equal("−0,203", dutch.Text(-0.203));
        Assert.Equal("+0,1", dutch.WithSign(0.1, 1));
        Assert.Equal("[−0.10, 0.20]", english.Text(new Interval(-0.1, 0.2), 2));
        Assert.Equal("[−0,10; 0,20]", dutch.Text(new Interval(-0.1, 0.2), 2));
        Assert.Equal("–", dutch.Text((double?)null));
        Assert.Equal("–", dutch.Text((Interval?)null));
        Assert.Equal("12,345", english.Count(12345));
        Assert.Equal("12.345", dutch.Count(12345));
        Assert.Equal("0,05", dutch.Plain(0.05));
        Assert.Equal("a, b and c", english.Row(["a", "b", "c"]));
        Assert.Equal("a en b", dutch.Row(["a", "b"]));
        Assert.Equal("12,5\u00A0%", dutch.Percent(0.125, 1));
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(0.056, 4)]
    [InlineData(0.56, 3)]
    [InlineData(1, 3)]
    [InlineData(7.5, 2)]
    [InlineData(27, 2)]
    [InlineData(105, 1)]
    [InlineData(1e-9, 5)]
    public void Three_digits_are_shown(double size, int decimals) => Assert.Equal(decimals, ReportNumbers.Decimals(size));

    [Fact]
    public void Fifteen_scenarios_all_look_different()
    {
        Assert.Equal(15, Enumerable.Range(0, 15).Select(Palette.Arm).Distinct().Count());
        Assert.Equal(15, Enumerable.Range(0, 15).Select(i => (Palette.Arm(i).Color, Palette.Arm(i).Dash)).Distinct().Count());
    }

    [Theory]
    [InlineData(new[] { "public", "private", "civic" }, new[] { 0, 1, 2 })]
    [InlineData(new[] { "civic", "public", "private" }, new[] { 2, 0, 1 })]
    [InlineData(new[] { "gemeente", "civic", "bedrijf", "private" }, new[] { 0, 2, 3, 1 })]
    [InlineData(new[] { "gemeente", "bedrijf" }, new[] { 0, 1 })]
    public void The_own_kinds_look_the_same_everywhere(string[] kinds, int[] looks) => Assert.Equal(looks, Palette.Looks(kinds));

    [Fact]
    public void A_line_through_a_design_holds_the_others_at_their_most_common_value()
    {
        PointInfo[] points =
        [
            Point(0, "1", "0.5"), Point(1, "2", "0.5"), Point(2, "3", "0.5"), Point(3, "2", "0"), Point(4, "2", "0.25"),
        ];
        var gamma = DesignSlice.Along(points, "world.misunderstanding");
        Assert.Equal([0, 1, 2], gamma.Values.Select(value => value.Point));
        Assert.Equal("0.5", gamma.Held["world.quorum"]);
        var quorum = DesignSlice.Along(points, "world.quorum");
        Assert.Equal([3, 4, 1], quorum.Values.Select(value => value.Point));
        Assert.True(quorum.IsNumeric);
        Assert.Equal([3], DesignSlice.Along(points, "world.misunderstanding", ("world.quorum", "0")).Values.Select(value => value.Point));
    }

    [Fact]
    public void Among_equally_common_values_the_default_is_held()
    {
        PointInfo[] grid = [.. from gamma in (string[])["0", "2"] from quorum in (string[])["0", "0.5"] select Point(0, gamma, quorum)];
        Assert.Equal("0.5", DesignSlice.Along(grid, "world.misunderstanding").Held["world.quorum"]);
        Assert.Equal("2", DesignSlice.Along(grid, "world.quorum").Held["world.misunderstanding"]);
    }

    private static PointInfo Point(int index, string gamma, string quorum) =>
        new(index, "", new Dictionary<string, string> { ["world.misunderstanding"] = gamma, ["world.quorum"] = quorum });

    [GeneratedRegex(">\\s+<")]
    private static partial Regex Blanks();
}
