using CsCheck;
using OpgaveSim.Analysis.Inference;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Inference;

public class NearestDrawsTests
{
    [Fact]
    public void Columns_count_as_they_are()
    {
        var nearest = new NearestDraws([0, 0, 1, 20, 2, 40, 3, 60, 10, 80], 2);
        var (rows, distances) = nearest.To([2, 20], 3);
        Assert.Equal([0, 1, 2], rows);
        Assert.Equal([Math.Sqrt(404), 1, 20], distances);
    }

    /// <summary>Of two parameters of which one is noise, the nearest rows are those that are near in the other.</summary>
    [Fact]
    public void A_parameter_that_nothing_tells_does_not_count()
    {
        var plain = NormalExample.Table(2_000, 6);
        var table = new ReferenceTable(
            [plain.Parameters[0], new("noise", 0, 1)], plain.Summaries,
            [.. Enumerable.Range(0, plain.Rows).SelectMany(row => (double[])[plain.Parameter(row, 0), new KeyedDraws(9).Uniform(Purpose.Fold, (uint)row)])], plain.Simulated);
        double[] observed = [0.5, 0, 0, 0];
        int[] alone = NearestDraws.Around(plain, observed, 100), both = NearestDraws.Around(table, observed, 100);
        Assert.InRange(alone.Intersect(both).Count(), 80, 100);
    }

    [Fact]
    public void Among_equally_distant_rows_the_smaller_numbers_are_taken()
    {
        var (rows, distances) = new NearestDraws([5, 1, 3, 1, 3, 2, 1], 1).To([2], 4);
        Assert.Equal([1, 2, 3, 5], rows);
        Assert.Equal([1, 1, 1, 0], distances);
    }

    [Fact]
    public void All_rows_can_be_asked() => Assert.Equal([0, 1, 2], new NearestDraws([3, 1, 2], 1).To([0], 3).Rows);

    [Fact]
    public void They_are_the_first_of_a_plain_sort() => Gen.Select(Gen.Int[0, 9].Array[3, 40], Gen.Int[0, 9]).Sample((values, point) =>
    {
        double[] column = [.. values.Select(value => (double)value)];
        for (var count = 1; count <= column.Length; count += 5)
        {
            Assert.Equal(
                Enumerable.Range(0, column.Length).OrderBy(row => Math.Abs(column[row] - point)).Take(count).Order(),
                new NearestDraws(column, 1).To([point], count).Rows);
        }
    });

    [Fact]
    public void Around_an_observation_are_the_worlds_that_would_be_estimated_alike()
    {
        var table = NormalExample.Table(2_000, 5);
        var rows = NearestDraws.Around(table, [0.5, 0, 0, 0], 50);
        Assert.Equal(50, rows.Distinct().Count());
        Assert.All(rows, row => Assert.InRange(table.Summary(row, 0), 0.25, 0.75));
    }
}
