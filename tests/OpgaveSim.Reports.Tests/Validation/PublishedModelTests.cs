using OpgaveSim.Analysis.Published;
using OpgaveSim.Analysis.Published.Catalogue;
using OpgaveSim.Analysis.Published.RuggedLandscapes;
using OpgaveSim.Reports.Validation;
using OpgaveSim.Testing;

namespace OpgaveSim.Reports.Tests.Validation;

public class PublishedModelTests
{
    public static TheoryData<string> Models => [.. PublishedModels.All.Select(model => model.Name)];

    [Theory]
    [MemberData(nameof(Models))]
    public void A_model_says_what_it_is_and_its_points_can_be_run(string name)
    {
        var model = PublishedModels.All.Single(model => model.Name == name);
        Assert.Equal(5, model.Lines.Count);
        Assert.NotEmpty(model.Departures);
        Assert.NotEmpty(model.Citation);
        Assert.Equal(model.Points.Count, model.Points.Select(point => model.At(point).Label).Distinct().Count());
        Assert.All(model.Points, point =>
        {
            var settings = model.At(point);
            Assert.Null(model.Conflict(settings));
            var measures = model.Measures(settings).Select(measure => measure.Id).ToArray();
            Assert.Equal(measures.Length, measures.Distinct().Count());
            Assert.All(point.Cells, cell => Assert.Contains(cell.Measure, measures));
            Assert.InRange(point.Quick, 1, point.Full);
        });
    }

    /// <summary>Small, so that all models together take seconds; the replicates are enough to be shared out in different ways.</summary>
    [LongTheory]
    [InlineData("nk", "n=10", "k=9")]
    [InlineData("hong-page", "points=100", "l=6", "g=4")]
    [InlineData("lazer-friedman", "n=8", "k=3", "rounds=40", "searchers=20")]
    [InlineData("team-assembly", "ticks=60")]
    [InlineData("culture", "width=4")]
    [InlineData("landscape-theory", "case=worlds", "rounds=3")]
    [InlineData("ablation", "actors=30", "rounds=4")]
    public void One_at_a_time_or_many_the_digest_is_the_same(string name, params string[] sets)
    {
        var model = PublishedModels.All.Single(model => model.Name == name);
        var point = Assert.Single(PublishedPlan.Of(PublishedModels.All, [name], [.. sets, $"{model.Replicates}=7"], quick: true));
        string Digest(ulong seed, int parallel) =>
            PublishedResult.DigestOf([new ModelResult(name, [point.Run(seed, parallel, CancellationToken.None)])]);
        Assert.Equal(Digest(1, 1), Digest(1, 5));
        Assert.NotEqual(Digest(1, 1), Digest(2, 1));
    }

    [Fact]
    public void An_uncoupled_landscape_has_one_optimum_and_greedy_walks_turn_every_wrong_choice()
    {
        var model = new KauffmanLandscapes();
        var settings = new PublishedSettings(model.Parameters, new Dictionary<string, string> { ["n"] = "10", ["k"] = "0" });
        for (var replicate = 0; replicate < 20; replicate++)
        {
            var row = model.Replicate(5, replicate, settings);
            Assert.Equal(row[0], row[1]); // either walk needs as many steps as there are wrong choices
            Assert.Equal(row[2], row[3], 1e-12);
            Assert.Equal(1, row[4]);
        }
    }

    [Fact]
    public void Settings_and_their_label_lead_back_to_each_other()
    {
        var model = new KauffmanLandscapes();
        var settings = new PublishedSettings(model.Parameters, new Dictionary<string, string> { ["k"] = "4", ["neighbours"] = "random" });
        Assert.Equal("n=16 k=4 neighbours=random", settings.Label);
        Assert.Throws<ArgumentException>(() => new PublishedSettings(model.Parameters, new Dictionary<string, string> { ["q"] = "4" }));
        Assert.Throws<ArgumentException>(() => new PublishedSettings(model.Parameters, new Dictionary<string, string> { ["k"] = "many" }));
    }
}
