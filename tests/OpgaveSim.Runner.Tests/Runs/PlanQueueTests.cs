using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Runner.Runs;

namespace OpgaveSim.Runner.Tests.Runs;

public class PlanQueueTests
{
    private static readonly RunPlan[] Plans =
        [.. from world in Enumerable.Range(0, 3) from scenario in (string[])["a", "b"] select new RunPlan(new RunKey(0, scenario, world), null!)];

    [Fact]
    public void Plans_come_in_their_order_where_silos_share_worlds()
    {
        using var queue = new PlanQueue(Plans, keepsWorlds: false);
        Assert.Equal(["a/0", "b/0", "a/1", "b/1", "a/2", "b/2", "none", "none"], Take(queue, 0, 1, 0, 1, 0, 1, 0, 1));
    }

    [Fact]
    public void A_place_gets_the_runs_of_a_world_and_then_the_next_world()
    {
        using var queue = new PlanQueue(Plans, keepsWorlds: true);
        Assert.Equal(["a/0", "a/1", "b/1", "a/2", "b/0", "b/2", "none", "none"], Take(queue, 0, 1, 1, 1, 0, 1, 0, 1));
    }

    [Fact]
    public void A_place_without_a_world_helps_the_one_with_most_left()
    {
        RunPlan[] one = [.. ((string[])["a", "b", "c", "d"]).Select(scenario => new RunPlan(new RunKey(0, scenario, 0), null!))];
        using var queue = new PlanQueue(one, keepsWorlds: true);
        Assert.Equal(["a/0", "b/0", "c/0", "d/0", "none"], Take(queue, 0, 1, 2, 0, 1));
    }

    [Fact]
    public void The_same_replication_at_another_point_is_another_world()
    {
        RunPlan[] points = [new(new RunKey(0, "a", 0), null!), new(new RunKey(1, "a", 0), null!), new(new RunKey(1, "b", 0), null!)];
        using var queue = new PlanQueue(points, keepsWorlds: true);
        Assert.Equal(["a/0", "a/0 at point 1", "b/0 at point 1", "none"], Take(queue, 0, 1, 1, 0));
    }

    [Fact]
    public void No_plans_give_nothing()
    {
        using var queue = new PlanQueue([], keepsWorlds: true);
        Assert.Null(queue.Next(0));
    }

    private static string[] Take(PlanQueue queue, params int[] places) => [.. places.Select(place => queue.Next(place)?.Key.ToString() ?? "none")];
}
