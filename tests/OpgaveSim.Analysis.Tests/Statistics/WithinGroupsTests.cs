using CsCheck;
using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Analysis.Tests.Statistics;

public class WithinGroupsTests
{
    [Fact]
    public void What_groups_differ_in_makes_no_difference()
    {
        // inside each group y rises by 2 a unit, though groups with a high x have a low y
        (int, double, double)[] points = [(1, 0, 10), (1, 1, 12), (2, 1, 4), (2, 3, 8), (3, 5, -9), (3, 6, -7)];
        Assert.Equal(2, WithinGroups.Slope(points)!.Value, 1e-12);
    }

    [Fact]
    public void By_hand()
    {
        // sums of squares ½, ½ and 2; of products ½, −½ and 2: 2 of 3
        (string, double, double)[] points = [("a", 0, 0), ("a", 1, 1), ("b", 0, 1), ("b", 1, 0), ("c", 0, 0), ("c", 2, 2)];
        Assert.Equal(2.0 / 3, WithinGroups.Slope(points)!.Value, 1e-12);
    }

    [Fact]
    public void Groups_in_which_x_does_not_differ_say_nothing_and_three_that_do_are_needed()
    {
        (int, double, double)[] two = [(1, 0, 0), (1, 1, 1), (2, 0, 0), (2, 1, 1), (3, 1, 5), (3, 1, 7), (4, 2, 9)];
        Assert.Null(WithinGroups.Slope(two));
        Assert.Null(WithinGroups.Slope<int>([]));
        Assert.Equal(1, WithinGroups.Slope([.. two, (5, 0.0, 3.0), (5, 1.0, 4.0)])!.Value, 1e-12);
    }

    [Fact]
    public void A_group_that_moves_as_a_whole_leaves_the_slope() => Gen.Select(Gen.Double[-5, 5], Gen.Double[-5, 5].Array[12]).Sample((shift, y) =>
    {
        (int Group, double X, double Y)[] points = [.. y.Select((value, i) => (i / 4, (double)(i % 4), value))];
        var moved = WithinGroups.Slope([.. points.Select(point => point.Group == 1 ? point with { Y = point.Y + shift } : point)])!.Value;
        Assert.Equal(WithinGroups.Slope(points)!.Value, moved, 1e-9);
    });
}
