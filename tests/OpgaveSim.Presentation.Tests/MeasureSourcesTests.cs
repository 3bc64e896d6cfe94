using System.Text.RegularExpressions;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Testing;

namespace OpgaveSim.Presentation.Tests;

public partial class MeasureSourcesTests
{
    [Fact]
    public void Every_source_stands_in_the_description_of_the_model_too()
    {
        var model = File.ReadAllText(Path.Combine(SharedData.Repository, "docs", "model.md"));
        Assert.All(MeasureCatalogue.All, measure => Assert.All(Works().Matches(MeasureSources.Of(measure).En), work =>
            Assert.Contains(work.Value, model, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_measure_has_a_work_or_is_the_models_own() => Assert.All(MeasureCatalogue.All, measure =>
    {
        var source = MeasureSources.Of(measure);
        Assert.True(Works().IsMatch(source.En) || source.En.StartsWith("own measure", StringComparison.Ordinal), measure.Id);
        Assert.NotEmpty(source.Nl);
    });

    [Theory]
    [InlineData("home-disparity", "Rao 1982, Stirling 2007")]
    [InlineData("common-novelty", "after Lehman and Stanley 2011")]
    [InlineData("new-and-useful-70-25", "after Runco and Jaeger 2012")]
    [InlineData("exits", "own measure, docs/model.md section 8")]
    public void The_source_of_some(string id, string source) => Assert.Equal(source, MeasureSources.Of(MeasureCatalogue.Find(id)!).En);

    /// <summary>A work: the name before the year, and the year.</summary>
    [GeneratedRegex(@"[A-Z]\w+( et al\.)? (19|20)\d\d")]
    private static partial Regex Works();
}
