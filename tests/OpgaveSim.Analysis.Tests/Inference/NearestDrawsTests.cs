using CsCheck;
using OpgaveSim.Analysis.Inference;

namespace OpgaveSim.Analysis.Tests.Inference;

public class NearestDrawsTests
{
    /// <summary>Of 0, 1, 2, 3, 10 the median is 2 and the median distance from it 1; of 0, 20, 40, 60, 80 they are 40 and 20.</summary>
    [Fact]
    public void Columns_are_divided_by_their_median_absolute_deviation()
    {
        var nearest = new NearestDraws([0, 0, 1, 20, 2, 40, 3, 60, 10, 80], 2);
        var (rows, distances) = nearest.To([2, 20], 3);
        Assert.Equal([0, 1, 2], rows); // row 3 is as far as row 0
        Assert.Equal([Math.Sqrt(5), 1, 1], distances);
    }

    [Fact]
    public void Among_equally_distant_rows_the_smaller_numbers_are_taken()
    {
        var (rows, distances) = new NearestDraws([5, 1, 3, 1, 3, 2, 1], 1).To([2], 4);
        Assert.Equal([1, 2, 3, 5], rows);
        Assert.Equal([1, 1, 1, 0], distances);
    }

    [Fact]
    public void A_column_that_is_constant_does_not_count_and_one_that_mostly_is_has_its_deviation()
    {
        var nearest = new NearestDraws([7, 0, 7, 0, 7, 0, 7, 4], 2);
        var (rows, distances) = nearest.To([100, 4], 2);
        Assert.Equal([0, 3], rows); // the deviation of 0, 0, 0, 4 is 2
        Assert.Equal([2, 0], distances);
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
                column.Distinct().Count() == 1 ? Enumerable.Range(0, count) : Enumerable.Range(0, column.Length).OrderBy(row => Math.Abs(column[row] - point)).Take(count).Order(),
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
