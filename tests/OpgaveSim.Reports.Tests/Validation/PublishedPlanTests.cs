using OpgaveSim.Analysis.Published.Catalogue;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Reports.Validation;

namespace OpgaveSim.Reports.Tests.Validation;

public class PublishedPlanTests
{
    [Fact]
    public void Without_settings_all_listed_points_are_run_at_their_size()
    {
        var full = PublishedPlan.Of(PublishedModels.All, [], [], quick: false);
        Assert.Equal(PublishedModels.All.Sum(model => model.Points.Count), full.Count);
        Assert.Equal(PublishedModels.All[0].Points[0].Full, full[0].Replicates);
        Assert.Equal(PublishedModels.All[1].Points[0].Quick, PublishedPlan.Of(PublishedModels.All, ["hong-page"], [], quick: true)[0].Replicates);
    }

    [Fact]
    public void The_number_of_replicates_alone_keeps_the_points() =>
        Assert.All(PublishedPlan.Of(PublishedModels.All, ["culture"], ["runs=3"], quick: false), point => Assert.Equal(3, point.Replicates));

    [Fact]
    public void A_parameter_makes_one_point_with_all_measures_and_the_published_values_that_it_has()
    {
        var listed = Assert.Single(PublishedPlan.Of(PublishedModels.All, ["nk"], ["n=16", "k=4"], quick: true));
        Assert.Equal(.699, Assert.Single(listed.Cells, cell => cell.Expected is not null).Expected!.Target);
        Assert.Equal(4, listed.Cells.Count);
        var free = Assert.Single(PublishedPlan.Of(PublishedModels.All, ["nk"], ["n=20"], quick: true));
        Assert.All(free.Cells, cell => Assert.Null(cell.Expected));
    }

    [Theory]
    [InlineData("there is no such model; those are nk, hong-page, lazer-friedman, team-assembly, culture, landscape-theory, ablation (did you mean 'hong-page'?)", new[] { "hong-pag" })]
    [InlineData("nk has no parameter 'neighbors'; those are n, k, neighbours, landscapes (did you mean 'neighbours'?)", new[] { "nk" }, "neighbors=random")]
    [InlineData("'rndom' is not allowed; allowed: adjacent, random (did you mean 'random'?)", new[] { "nk" }, "neighbours=rndom")]
    [InlineData("'1.5' is not allowed; allowed: a whole number from 1 to 512", new[] { "nk" }, "n=1.5")]
    [InlineData("'NaN' is not allowed; allowed: a number from 0 to 99", new[] { "team-assembly" }, "p=NaN")]
    [InlineData("k is at most n − 1 = 7", new[] { "nk" }, "n=8", "k=9")]
    [InlineData("expected key=value", new[] { "nk" }, "n")]
    [InlineData("'n' is set twice", new[] { "nk" }, "n=8", "n=9")]
    [InlineData("name the model that is meant; 'n' is a parameter of nk, lazer-friedman", new string[0], "n=8")]
    [InlineData("no model has a parameter 'landscape' (did you mean 'landscapes'?)", new string[0], "landscape=8")]
    public void Mistakes_name_what_is_allowed_and_the_nearest_word(string message, string[] names, params string[] sets)
    {
        var faults = Assert.Throws<FaultsException>(() => PublishedPlan.Of(PublishedModels.All, names, sets, quick: true)).Faults;
        Assert.Equal(message, Assert.Single(faults).Message.En);
    }

    [Fact]
    public void All_mistakes_come_at_once() => Assert.Equal(3, Assert.Throws<FaultsException>(() =>
        PublishedPlan.Of(PublishedModels.All, ["nope", "nk"], ["x=1", "n=0"], quick: true)).Faults.Count);
}
