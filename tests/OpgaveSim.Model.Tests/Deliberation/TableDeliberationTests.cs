using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tests.Deliberation;

public class TableDeliberationTests
{
    private static readonly PublicWorld World = WorldBuilder.Build(new WorldSource(3, 0, 36, new WorldParameters()));

    [Fact]
    public void It_speaks_in_order_of_initiator_round_and_number_and_goes_up()
    {
        Seat[] members = [SeatOf(9, 0), SeatOf(4, 1), SeatOf(5, 0), SeatOf(6, 0)];
        var talks = new TableDeliberation(World, Logics.Named("issue"), new TableParameters(), World.Issue(0), members);
        Assert.Equal(9, talks.Present[0].Actor);
        Assert.Equal(4, talks.Present[3].Actor);
        var numbers = talks.Present.Skip(1).Take(2).Select(seat => KeyedNumber.Of(World.Draws, 0, seat.Actor)).ToArray();
        Assert.True(numbers[0] < numbers[1]);
        while (!talks.IsAtItsEnd)
        {
            talks.Meet(talks.Meetings);
        }

        Assert.InRange(talks.Meetings, 1, 6);
        Assert.InRange(talks.Passed, 1, talks.Tried);
        Assert.True(talks.Landscape.Fitness([talks.Solution]) > talks.Landscape.Fitness([World.StatusQuo]));
        Assert.True(talks.IsRealised(talks.Meetings));
    }

    [Fact]
    public void A_table_without_turns_realises_nothing()
    {
        var talks = new TableDeliberation(World, Logics.Named("issue"), new TableParameters { Budget = 0 }, World.Issue(0), [SeatOf(1, 0), SeatOf(2, 0)]);
        while (!talks.IsAtItsEnd)
        {
            talks.Meet(0);
        }

        Assert.Equal(World.StatusQuo, talks.Solution);
        Assert.False(talks.IsRealised(talks.Meetings));
    }

    [Fact]
    public void Only_the_issue_s_choices_change()
    {
        var issue = World.Issue(1);
        var talks = new TableDeliberation(World, Logics.Named("mutual-gains"), new TableParameters(), issue, [SeatOf(1, 0), SeatOf(2, 0), SeatOf(3, 0)]);
        while (!talks.IsAtItsEnd)
        {
            talks.Meet(0);
        }

        Assert.Equal(World.StatusQuo & ~issue.ChoiceMask, talks.Solution & ~issue.ChoiceMask);
    }

    [Fact]
    public void Who_leaves_is_not_present_and_the_next_one_speaks()
    {
        var p = new TableParameters { Exit = 0, Veto = 1, Quorum = 0, Rule = DecisionRule.Majority };
        for (var id = 0; id < World.IssueCount; id++)
        {
            var talks = new TableDeliberation(World, Logics.Named("interest"), p, World.Issue(id), [.. Enumerable.Range(0, 8).Select(actor => SeatOf(20 * actor, 0))]);
            talks.Meet(0);
            var left = talks.LetGo(0);
            Assert.Equal(8, left.Count + talks.Present.Count);
            Assert.Empty(left.Intersect(talks.Present));
            if (left.Count > 0 && talks.Present.Count > 1)
            {
                talks.Meet(1);
                return;
            }
        }

        Assert.Fail("nobody left in any deliberation");
    }

    private static Seat SeatOf(int actor, int joined) => new(actor, joined, World.FirstTies(actor), World.FirstPractices(actor));
}
