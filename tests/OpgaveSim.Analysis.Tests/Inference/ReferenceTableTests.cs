using OpgaveSim.Analysis.Inference;

namespace OpgaveSim.Analysis.Tests.Inference;

public class ReferenceTableTests
{
    private static readonly ReferenceTable Table = new(
        [new("lambda", 0, 1), new("scouted", 5, 40, Log: true, Whole: true)], ["a", "b", "c"],
        [0.1, 5, 0.2, 6, 0.3, 7], [1, 2, 3, 4, 5, 6, 7, 8, double.NaN]);

    [Fact]
    public void Rows_and_columns_are_found()
    {
        Assert.Equal(3, Table.Rows);
        Assert.Equal(6, Table.Parameter(1, 1));
        Assert.Equal(8, Table.Summary(2, 1));
        Assert.Equal([4, 5, 6], Table.SummariesOf(1).ToArray());
    }

    [Fact]
    public void Some_summaries_or_rows_are_taken_in_the_order_asked()
    {
        var few = Table.Only([2, 0]);
        Assert.Equal(["c", "a"], few.Summaries);
        Assert.Equal(3, few.Rows);
        Assert.Equal([3, 1, 6, 4, double.NaN, 7], few.Simulated);
        var last = Table.OnlyRows([2, 0]);
        Assert.Equal([0.3, 7, 0.1, 5], last.Drawn);
        Assert.Equal([7, 8, double.NaN, 1, 2, 3], last.Simulated);
        Assert.Equal([0.1, 5, 0.3, 7], Table.WithoutRows([1]).Drawn);
        Assert.Equal(0, Table.OnlyRows([]).Rows);
        Assert.Equal(3, Table.Only([]).Rows);
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    [InlineData(2, 4)]
    public void Rows_that_are_not_whole_or_not_as_many_are_refused(int drawn, int simulated) => Assert.Throws<ArgumentException>(
        () => new ReferenceTable([new("x", 0, 1), new("y", 0, 1)], ["a", "b"], new double[drawn], new double[simulated]));

    [Theory]
    [InlineData(false, false, 2, 6, 3, 0.25)]
    [InlineData(true, false, 1, 100, 10, 0.5)]
    [InlineData(false, true, 1, 4, 2, 0.375)] // four cells of a quarter: the middle of the second
    [InlineData(true, true, 1, 3, 1, 0.2924812503605781)] // ln 1.5 / ln 4
    public void A_value_has_a_place_in_the_prior(bool log, bool whole, double from, double to, double value, double place)
    {
        var parameter = new InferredParameter("x", from, to, log, whole);
        Assert.Equal(place, parameter.Place(value), 1e-14);
        Assert.Equal(value, parameter.At(place), 1e-12);
        Assert.Equal(Math.Log(place / (1 - place)), parameter.Logit(value), 1e-12);
        Assert.Equal(value, parameter.FromLogit(parameter.Logit(value)), 1e-12);
    }

    [Fact]
    public void What_lies_at_an_end_or_outside_has_a_logit_and_comes_back_inside()
    {
        var parameter = new InferredParameter("x", 2, 6);
        Assert.Equal(Math.Log(1e-4 / (1 - 1e-4)), parameter.Logit(2), 1e-12);
        Assert.Equal(parameter.Logit(6), parameter.Logit(60));
        Assert.Equal(6, parameter.FromLogit(800));
        Assert.Equal(2, parameter.FromLogit(-800));
    }

    [Fact]
    public void Each_whole_number_of_a_prior_comes_back_from_its_logit() => Assert.All(Enumerable.Range(5, 36), value =>
    {
        Assert.Equal(value, Table.Parameters[1].FromLogit(Table.Parameters[1].Logit(value)));
        Assert.Equal(value, new InferredParameter("x", 5, 40, Whole: true).At(new InferredParameter("x", 5, 40, Whole: true).Place(value)));
    });
}
