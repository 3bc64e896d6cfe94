using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Results.Tests;

/// <summary>The thresholds of a world in words.</summary>
public class ThresholdWordsTests
{
    [Theory]
    [InlineData("absolute", "v1, absolute", "v1, vast")]
    [InlineData("relative", "v1, relative", "v1, naar verhouding")]
    [InlineData("absolute / relative", "v1, absolute / relative", "v1, vast / naar verhouding")]
    public void A_world_is_named_in_the_language_of_the_page(string thresholds, string english, string dutch)
    {
        var preset = new WorldPreset("v1", thresholds);
        Assert.Equal(english, ThresholdWords.World(ReportLanguage.English, preset));
        Assert.Equal(dutch, ThresholdWords.World(ReportLanguage.Dutch, preset));
    }

    [Fact]
    public void Worlds_together_have_each_scale_once()
    {
        var all = WorldPreset.Of([new("v1", "absolute / relative"), new("v1", "relative"), new("plausible-1", "absolute")]);
        Assert.Equal("v1 / plausible-1", all.Preset);
        Assert.Equal([ThresholdScale.Absolute, ThresholdScale.Relative], all.Scales);
        Assert.Contains("op het spel staat", ThresholdWords.Meaning(ReportLanguage.Dutch, all), StringComparison.Ordinal);
    }
}
