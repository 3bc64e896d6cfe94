using OpgaveSim.Analysis.Published.ProblemSolvers;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Published;

public class ProblemSolverTests
{
    private static readonly double[] Ring = [5, 9, 1, 2, 7, 3];

    [Fact]
    public void A_solver_goes_on_with_its_next_step_and_stops_after_all_fail()
    {
        var climb = new RingClimb(Ring);
        // steps 1, 3. From 2 (1): step 1 to 3 (2), then step 3 to 0 (5), then step 1 to 1 (9), then 3 and 1 fail.
        // From 3 (2): step 1 to 4 (7), then step 3 to 1 (9). From 5 (3): step 1 to 0 (5), step 3 fails, step 1 to 1.
        Assert.Equal([1, 1, 1, 1, 1, 1], climb.Ends([1, 3]));
        // step 2 alone: from 0 (5) to 2 fails; from 2 (1) to 4 (7), to 0 fails; from 3 (2) to 5 (3), then to 1 (9).
        Assert.Equal([0, 1, 4, 1, 4, 1], climb.Ends([2]));
        // 3, then 2: from 2 (1) step 3 to 5 (3), then step 2 to 1. From 3 (2) step 3 to 0 (5), where 2 and 3 fail. From 4 (7) step 3 to 1.
        Assert.Equal([0, 1, 1, 0, 1, 1], climb.Ends([3, 2]));
    }

    [Fact]
    public void Ends_agree_with_climbing_step_by_step()
    {
        var heights = HeightRing.Create(KeyedDraws.ForReplication(3, 1), 60, 0);
        var climb = new RingClimb(heights);
        var solvers = new StepCycles(5, 3);
        for (var solver = 0; solver < solvers.Count; solver++)
        {
            var steps = solvers.Of(solver);
            Assert.Equal(Enumerable.Range(0, 60).Select(start => Walk(heights, steps, start)), climb.Ends(steps));
        }
    }

    [Fact]
    public void Solvers_are_all_ordered_choices_once()
    {
        var solvers = new StepCycles(12, 3);
        Assert.Equal(1_320, solvers.Count);
        var all = Enumerable.Range(0, solvers.Count).Select(solvers.Of).ToArray();
        Assert.Equal(1_320, all.Select(steps => string.Join(',', steps)).Distinct().Count());
        Assert.All(all, steps => Assert.Equal(3, steps.Distinct().Count(step => step is >= 1 and <= 12)));
        Assert.Equal([2, 3, 1], new StepCycles(3, 3).Of(1));
    }

    [Fact]
    public void A_relay_goes_around_until_all_in_a_row_fail()
    {
        // 0 → 1 by the first, 1 → 2 by the second, 2 → 3 by the first again; 4 stays
        double[] heights = [0, 1, 2, 3, 10];
        int[] first = [1, 1, 3, 3, 4], second = [0, 2, 2, 3, 4];
        Assert.Equal((3 + 3 + 3 + 3 + 10) / 5.0, Relay.MeanEnd(heights, [first, second]));
        Assert.Equal((1 + 1 + 3 + 3 + 10) / 5.0, Relay.MeanEnd(heights, [first]));
    }

    [Fact]
    public void Diversity_is_the_share_of_places_that_differ() =>
        // 1 2 3 and 1 3 2: two of three; 1 2 3 and 4 5 6: three; 1 3 2 and 4 5 6: three
        Assert.Equal(100 * (2.0 / 3 + 1 + 1) / 3, TeamDiversity.Of([[1, 2, 3], [1, 3, 2], [4, 5, 6]]), 1e-12);

    [Fact]
    public void A_smooth_ring_runs_straight_between_heights_and_closes()
    {
        var draws = KeyedDraws.ForReplication(5, 0);
        var heights = HeightRing.Create(draws, 500, 4);
        var knots = new List<int> { 0 };
        for (uint index = 0; knots[^1] < 500; index++)
        {
            knots.Add(Math.Min(500, knots[^1] + 1 + KeyedDraws.ToBelow(draws.Block(Purpose.RingHeight, index).High, 8)));
        }

        Assert.True(knots.Zip(knots.Skip(1)).All(pair => pair.Second - pair.First is >= 1 and <= 8));
        foreach (var (from, to) in knots.Zip(knots.Skip(1)))
        {
            for (var point = from; point <= to; point++)
            {
                var straight = heights[from] + (heights[to % 500] - heights[from]) * (point - from) / (to - from);
                Assert.Equal(straight, heights[point % 500], 1e-9);
            }
        }
    }

    [Fact]
    public void A_plain_ring_has_a_height_of_its_own_at_each_point()
    {
        var draws = KeyedDraws.ForReplication(5, 0);
        Assert.Equal(
            Enumerable.Range(0, 40).Select(point => 100 * draws.Uniform(Purpose.RingHeight, (uint)point)), HeightRing.Create(draws, 40, 0));
    }

    private static int Walk(double[] heights, int[] steps, int start)
    {
        var (point, next, failures) = (start, 0, 0);
        while (failures < steps.Length)
        {
            var to = (point + steps[next]) % heights.Length;
            next = (next + 1) % steps.Length;
            failures = heights[to] > heights[point] ? 0 : failures + 1;
            point = failures == 0 ? to : point;
        }

        return point;
    }
}
