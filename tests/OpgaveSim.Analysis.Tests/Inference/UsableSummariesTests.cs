using OpgaveSim.Analysis.Inference;

namespace OpgaveSim.Analysis.Tests.Inference;

public class UsableSummariesTests
{
    private const double No = double.NaN;

    private static ReferenceTable Table(params double[][] columns) => new(
        [], [.. columns.Select((_, column) => $"s{column}")], [],
        [.. Enumerable.Range(0, columns[0].Length).SelectMany(row => columns.Select(column => column[row]))]);

    [Fact]
    public void What_is_not_observed_often_missing_or_constant_is_dropped_and_then_rows_that_lack_a_value()
    {
        double[] counted = [.. Enumerable.Range(0, 20).Select(row => (double)row)];
        double[] one = [.. counted.Select(row => row == 3 ? No : row)], two = [.. counted.Select(row => row is 3 or 5 ? No : row)];
        var table = Table(counted, one, two, [.. counted.Select(_ => 0.1 + 0.2)], [.. counted.Select(row => row == 7 ? double.PositiveInfinity : row)], counted);
        var usable = UsableSummaries.Of(table, [1, 2, 3, 4, 5, No]);
        Assert.Equal([0, 1, 4], usable.Columns);
        Assert.Equal(Enumerable.Range(0, 20).Except([3, 7]), usable.Rows);
        Assert.Equal([new("s2", DropReason.OftenMissing), new("s3", DropReason.Constant), new("s5", DropReason.NotObserved)], usable.Dropped);
        Assert.Equal(18 * 3, usable.In(table).Simulated.Length);
        Assert.Equal([1, 2, 5], usable.In([1, 2, 3, 4, 5, No]));
    }

    [Fact]
    public void Of_nothing_that_is_observed_nothing_is_used_and_every_row_stays()
    {
        var usable = UsableSummaries.Of(Table([1, 2, 3]), [No]);
        Assert.Empty(usable.Columns);
        Assert.Equal([0, 1, 2], usable.Rows);
    }
}
