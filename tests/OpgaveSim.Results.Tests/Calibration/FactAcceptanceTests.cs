using OpgaveSim.Experiments.Calibration;
using OpgaveSim.Results.Calibration;

namespace OpgaveSim.Results.Tests.Calibration;

public class FactAcceptanceTests
{
    private static readonly TargetFact[] Facts = [new("agreement", 0, 1, "a"), new("size", 0, 1, "b"), new("transitivity", 0, 1, "c")];

    /// <summary>1 meets a fact, 2 misses it.</summary>
    private static readonly FactAcceptance Some = new(Facts, [[1, 1, 2], [1, 2, 1], [1, 1, 2], [2, 2, 2], [double.NaN, 1, 1]]);

    [Fact]
    public void Worlds_are_counted_by_what_they_meet()
    {
        Assert.Equal((5, 0, 0.6, 0.6, 0.4), (Some.Worlds, Some.MeetingAll, Some.Pair(0, 0), Some.Pair(1, 1), Some.Pair(2, 2)));
        Assert.Equal((0.4, 0.2, 0.2), (Some.Pair(0, 1), Some.Pair(0, 2), Some.Pair(2, 1)));
        Assert.Equal((0.2, 0.2, 0.4), (Some.MissingOnly(0), Some.MissingOnly(1), Some.MissingOnly(2)));
        Assert.Empty(Some.Accepted([]));
        Assert.Equal([0, 2], Some.Accepted([2]));
    }

    [Fact]
    public void Nothing_is_given_up_where_enough_meet_all() => Assert.Empty(new FactAcceptance(Facts, [[1, 1, 1], [2, 2, 2]]).ToGiveUp(1));

    [Fact]
    public void As_few_as_can_be_are_given_up_and_of_these_with_which_most_are_accepted()
    {
        Assert.Equal([2], Some.ToGiveUp(1));
        Assert.Equal([2], Some.ToGiveUp(2));
        Assert.Equal([0, 2], Some.ToGiveUp(3));
        Assert.Equal([0, 1, 2], Some.ToGiveUp(4));
    }

    [Fact]
    public void Of_equal_ones_the_first_is_given_up() => Assert.Equal([0], new FactAcceptance(Facts, [[2, 1, 1], [1, 2, 1], [1, 1, 2]]).ToGiveUp(1));
}
