using CsCheck;
using OpgaveSim.Model.Collections;

namespace OpgaveSim.Model.Tests.Collections;

public class GrowingRowsTests
{
    [Fact]
    public void Rows_hold_what_plain_lists_hold() => Gen.Select(Gen.Int[0, 6], Gen.Int[0, 1000]).Array[0, 400].Sample(inserts =>
    {
        var rows = new GrowingRows<int>(7, 2);
        var plain = Enumerable.Range(0, 7).Select(_ => new List<int>()).ToArray();
        foreach (var ((row, where), value) in inserts.Select((insert, value) => (insert, value)))
        {
            var at = where % (plain[row].Count + 1);
            rows.Insert(row, at, value);
            plain[row].Insert(at, value);
        }

        Assert.All(Enumerable.Range(0, 7), row => Assert.Equal(plain[row], rows[row].ToArray()));
    });

    [Fact]
    public void A_row_may_outgrow_every_slab_between_others()
    {
        var rows = new GrowingRows<int>(20_000, 12);
        for (var value = 0; value < 200_000; value++)
        {
            rows.Insert(9, value, value);
            rows.Insert(10 + (value % 10_000), 0, -value);
        }

        Assert.Equal(Enumerable.Range(0, 200_000), rows[9].ToArray());
        Assert.All(Enumerable.Range(0, 10_000), row => Assert.Equal(Enumerable.Range(0, 20).Select(i => -(row + (10_000 * (19 - i)))), rows[10 + row].ToArray()));
    }

    [Fact]
    public void A_row_that_nothing_came_into_is_empty() => Assert.Equal(0, new GrowingRows<long>(3, 2)[1].Length);
}
