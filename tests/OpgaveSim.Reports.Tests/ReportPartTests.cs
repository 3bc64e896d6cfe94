using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
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
        RazorWriter.Write(page, SectionParts.Titled("\"><x>", "a < b", ["a < b & \"c\" ≈ café"]));
        Assert.Equal(
            "<div class=\"&quot;&gt;&lt;x&gt;\"><h3>a &lt; b</h3><ul><li>a &lt; b &amp; &quot;c&quot; ≈ café</li></ul></div>",
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
        Assert.Equal(40, Enumerable.Range(0, 40).Select(Palette.Neutral).Distinct().Count());
        Assert.Equal(12, Enumerable.Range(0, 12).Select(i => (Palette.Neutral(i).Color, Palette.Neutral(i).Dash)).Distinct().Count());
    }

    /// <summary>Colour says better or worse and nothing else: whatever is not of the two is grey, and all of it can be seen on a light and on a dark page.</summary>
    [Fact]
    public void Only_better_and_worse_have_a_colour_and_both_stand_out_from_the_page_by_day_and_by_night()
    {
        Assert.All(Enumerable.Range(0, 30), i => Assert.True(IsGrey(Palette.Neutral(i).Color)));
        Assert.All(Shades.Dark.Keys.Where(color => color.StartsWith('#') && color is not (Shades.Better or Shades.Worse)), color => Assert.True(IsGrey(color), color));
        foreach (var color in (string[])[Shades.Better, Shades.Worse, Shades.Neutral, Shades.Mark, Shades.Ink, Shades.Zero])
        {
            Assert.True(Contrast(color, Shades.Paper) >= 3, color);
            Assert.True(Contrast(Shades.Dark[color], Shades.Dark[Shades.Paper]) >= 3, $"{color} in the dark");
        }

        Assert.True(Contrast(Shades.Ink, Shades.Paper) >= 7 && Contrast(Shades.Dark[Shades.Ink], Shades.Dark[Shades.Paper]) >= 7);
        foreach (var (letters, cell) in ((string, string)[])[(Shades.OnDeep, Shades.Better), (Shades.OnPale, Shades.Cell)])
        {
            Assert.True(Contrast(letters, cell) >= 4.5 && Contrast(Shades.Dark[letters], Shades.Dark[cell]) >= 4.5, cell);
        }
    }

    [Theory]
    [InlineData(EffectReach.Above, 1, "better", "▲")]
    [InlineData(EffectReach.AboveMaybeSmall, -1, "worse", "▲")]
    [InlineData(EffectReach.Below, 1, "worse", "▼")]
    [InlineData(EffectReach.BelowMaybeSmall, -1, "better", "▼")]
    [InlineData(EffectReach.Above, 0, "open", "▲")]
    [InlineData(EffectReach.SmallAbove, 1, "same", "≈")]
    [InlineData(EffectReach.Small, -1, "same", "≈")]
    [InlineData(EffectReach.Open, 1, "open", "")]
    [InlineData(EffectReach.Unknown, -1, "open", "")]
    public void The_sign_says_up_or_down_and_the_colour_better_or_worse(EffectReach reach, int better, string name, string sign)
    {
        var measure = MeasureCatalogue.Find("quality")! with { Better = better };
        Assert.Equal((name, sign), (EffectLook.ClassOf(reach, measure), EffectLook.SignOf(reach)));
        Assert.Equal(name switch { "better" => Shades.Better, "worse" => Shades.Worse, _ => Shades.Neutral }, EffectLook.ColorOf(reach, measure));
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

    private static bool IsGrey(string color) => Convert.FromHexString(color[1..]) is var rgb && rgb.Max() - rgb.Min() <= 8;

    /// <summary>The contrast ratio of WCAG 2.2, from 1 to 21.</summary>
    private static double Contrast(string one, string other)
    {
        double[] lights = [.. ((string[])[one, other]).Select(color => Convert.FromHexString(color[1..]))
            .Select(rgb => 0.2126 * Linear(rgb[0]) + 0.7152 * Linear(rgb[1]) + 0.0722 * Linear(rgb[2])).Order()];
        return (lights[1] + 0.05) / (lights[0] + 0.05);
    }

    private static double Linear(byte part) => part / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);

    private static PointInfo Point(int index, string gamma, string quorum) =>
        new(index, "", new Dictionary<string, string> { ["world.misunderstanding"] = gamma, ["world.quorum"] = quorum });

    [GeneratedRegex(">\\s+<")]
    private static partial Regex Blanks();
}
