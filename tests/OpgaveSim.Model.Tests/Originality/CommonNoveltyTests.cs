using System.Numerics;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Originality;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tests.Originality;

public class CommonNoveltyTests
{
    private static readonly PublicWorld World = WorldBuilder.Build(new WorldSource(3, 0, 36, new WorldParameters()));

    /// <summary>Three scenarios that realised other solutions, 190, 30 and none, before the last issue arrived.</summary>
    private static readonly IReadOnlyList<Precedent>[] Scenarios = [Realised(190, 1), Realised(30, 2), []];

    [Fact]
    public void Agrees_with_a_plain_computation_for_every_issue()
    {
        var common = new CommonNovelty(World, Scenarios);
        const ulong solution = 0x123456789ABCDEF0;
        var known = 0;
        for (var id = 0; id < World.IssueCount; id++)
        {
            var issue = World.Issue(id);
            var precedents = Scenarios.SelectMany(realised => realised
                .Where(one => one.Round < issue.Arrival && BitOperations.PopCount(one.Choices & issue.ChoiceMask) >= World.Parameters.Choices).TakeLast(100)).ToArray();
            common.Begin(issue);
            Assert.Equal(precedents.Length, common.Precedents);
            Assert.Equal(precedents.Length >= 5, common.HasValue);
            var (novelty, givenSize) = common.Of(solution);
            if (precedents.Length < 5)
            {
                Assert.Equal((null, null), (novelty, givenSize));
                continue;
            }

            known++;
            double Mean(ulong x) => precedents.Select(one => (double)BitOperations.PopCount((x ^ one.Solution) & one.Choices & issue.ChoiceMask)
                / BitOperations.PopCount(one.Choices & issue.ChoiceMask)).Order().Take(15).Average();
            var reach = BitOperations.PopCount((solution ^ World.StatusQuo) & issue.ChoiceMask);
            Assert.Equal(Mean(solution) / Enumerable.Range(0, 64).Average(i => Mean(World.Draws.Bits(Purpose.NoveltyReference, (uint)id, (uint)i))), novelty!.Value, 1e-12);
            Assert.Equal(Mean(solution) / Enumerable.Range(0, 64).Average(i => Mean(OfReach(issue, reach, i))), givenSize!.Value, 1e-12);
        }

        Assert.InRange(known, 80, World.IssueCount - 1);
    }

    [Fact]
    public void The_order_of_scenarios_makes_no_difference_to_the_bit()
    {
        var (one, other) = (new CommonNovelty(World, Scenarios), new CommonNovelty(World, [.. Scenarios.Reverse()]));
        for (var id = 0; id < World.IssueCount; id++)
        {
            one.Begin(World.Issue(id));
            other.Begin(World.Issue(id));
            Assert.Equal(one.Of(77), other.Of(77));
            Assert.Equal(one.Of(1UL << 63), other.Of(1UL << 63));
        }
    }

    [Fact]
    public void Precedents_are_those_of_before_the_issue_arrived_however_late_a_table_closes()
    {
        var issue = World.Issue(100);
        Precedent[] realised = [.. Enumerable.Range(0, 5).Select(i => new Precedent(i, issue.Arrival - 1 + (i / 4), 5, issue.ChoiceMask))];
        var common = new CommonNovelty(World, [realised]);
        common.Begin(issue);
        Assert.Equal((4, false, (null, null)), (common.Precedents, common.HasValue, common.Of(1)));
        common = new CommonNovelty(World, [realised, [new Precedent(9, issue.Arrival - 1, 6, issue.ChoiceMask)]]);
        common.Begin(issue);
        Assert.Equal((5, true), (common.Precedents, common.HasValue));
        Assert.NotNull(common.Of(1).Novelty);
    }

    [Fact]
    public void With_a_yardstick_of_0_there_is_no_value()
    {
        var issue = World.Issue(100);
        var opposite = World.StatusQuo ^ issue.ChoiceMask;
        var common = new CommonNovelty(World, [[.. Enumerable.Range(0, 20).Select(i => new Precedent(i, 0, opposite, issue.ChoiceMask))]]);
        common.Begin(issue);
        Assert.Equal((0, null), common.Of(opposite)); // every solution of that reach is this one
        Assert.Equal(2, common.Of(World.StatusQuo).Novelty!.Value, 0.25);
    }

    private static Precedent[] Realised(int count, uint scenario)
    {
        var draws = KeyedDraws.ForReplication(8, 0);
        return [.. Enumerable.Range(0, count).Select(i => new Precedent(
            i % World.IssueCount, i * 34 / count, draws.Bits(Purpose.NoveltyReference, scenario, (uint)i), World.Issue(i % 40).ChoiceMask))];
    }

    private static ulong OfReach(Issue issue, int reach, int index)
    {
        var order = new DrawWithoutReplacement();
        order.Begin(World.Draws, Purpose.ReachReference, (uint)issue.Id, (uint)index, BitOperations.PopCount(issue.ChoiceMask));
        var choices = Enumerable.Range(0, 64).Where(choice => (issue.ChoiceMask >> choice & 1) == 1).ToArray();
        var solution = World.StatusQuo;
        for (var i = 0; i < reach && order.TryNext(out var place); i++)
        {
            solution ^= 1UL << choices[place];
        }

        return solution;
    }
}
