using CsCheck;
using OpgaveSim.Model.Actors;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.Relations;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tests.Course;

public class ActorStateTests
{
    private static readonly PublicWorld World = WorldBuilder.Build(new WorldSource(1, 0, 12, new WorldParameters { Actors = 40 }));

    [Fact]
    public void It_convenes_brings_what_it_had_and_learns_when_the_table_closes()
    {
        var actor = New();
        var reply = actor.Receive(new ActorMail(3, [], [7], default), 2);
        Assert.Equal([7], reply.Joined);
        Assert.Equal(2, reply.Seat!.Joined);
        Assert.Equal([7], actor.Seats.ToArray());
        actor.Receive(new ActorMail(3, [new Settlement(7, 5, SeatEnd.Realised, [3, 9], 0b1, 0b11)], [], default), 6);
        Assert.Equal(0, actor.Seats.Length);
        Assert.Contains(actor.Ties, tie => tie.To == 9 && tie.Round == 5);
        Assert.Equal(0b1UL, actor.Practices[0] & 0b11);
        Assert.DoesNotContain(reply.Seat.Ties, tie => tie.Round == 5);
        Assert.Equal([ActorEventKind.Convened, ActorEventKind.Realised], actor.History.Select(happening => happening.What));
    }

    [Fact]
    public void Who_left_gets_neither_ties_nor_solution()
    {
        var actor = New();
        var before = (actor.Ties, actor.Practices);
        actor.Receive(new ActorMail(3, [], [7], default), 2);
        actor.Receive(new ActorMail(3, [new Settlement(7, 4, SeatEnd.Left, [], 0, 0)], [], default), 5);
        Assert.Equal(0, actor.Seats.Length);
        Assert.Equal(before, (actor.Ties, actor.Practices));
    }

    [Fact]
    public void A_full_actor_refuses_and_cannot_convene()
    {
        var actor = New();
        actor.Receive(new ActorMail(3, [], [0, 1, 2], default), 0);
        var reply = actor.Receive(new ActorMail(3, [], [], new[] { new Invitation(new TableView(5, [1]), true) }), 0);
        Assert.Empty(reply.Joined);
        Assert.Null(reply.Seat);
        Assert.Throws<InvalidOperationException>(() => actor.Receive(new ActorMail(3, [], [6], default), 0));
    }

    [Fact]
    public void History_holds_the_last_sixteen_and_a_copy_is_its_own()
    {
        var actor = New();
        for (var round = 0; round < 20; round++)
        {
            actor.Receive(new ActorMail(3, [new Settlement(round - 1, round - 1, SeatEnd.NothingRealised, [3], 0, 0)], [round], default), round);
        }

        Assert.Equal(ActorState.HistoryLimit, actor.History.Count);
        var copy = actor.Copy();
        copy.Receive(new ActorMail(3, [], [90], default), 30);
        Assert.Equal(1, actor.Seats.Length);
        Assert.Equal(2, copy.Seats.Length);
    }

    [Fact]
    public void What_tables_and_others_were_given_stays_as_it_is_and_ties_are_what_they_would_be() =>
        Gen.Select(Gen.Int[1, 9], Gen.Int[0, 2], Gen.Int[0, 39].HashSet[1, 11]).Array[0, 60].Sample(steps =>
        {
            var actor = New();
            var expected = World.FirstTies(3).ToArray();
            var seats = new List<int>();
            var given = new List<(Tie[] Ties, Tie[] Then)>();
            foreach (var ((what, which, others), round) in steps.Select((step, round) => (step, round)))
            {
                if (what <= 4 && seats.Count < 3)
                {
                    var ties = actor.Receive(new ActorMail(3, [], [round], default), round).Seat!.Ties;
                    seats.Add(round);
                    given.Add((ties, [.. ties]));
                }
                else if (seats.Count > 0)
                {
                    var (issue, end) = (seats[which % seats.Count], what <= 6 ? SeatEnd.Left : what == 7 ? SeatEnd.NothingRealised : SeatEnd.Realised);
                    int[] members = end == SeatEnd.Left ? [] : [3, .. others.Where(other => other != 3)];
                    seats.Remove(issue);
                    if (end != SeatEnd.Left)
                    {
                        expected = TieGrowth.After(expected, 3, members, end == SeatEnd.Realised, round, new TableParameters(), 32);
                    }

                    actor.Receive(new ActorMail(3, [new Settlement(issue, round, end, members, 0, 0)], [], default), round + 1);
                }

                Assert.Equal(expected, actor.Ties);
                Assert.All(given, one => Assert.Equal(one.Then, one.Ties));
            }
        });

    private static ActorState New() => new(World, new RunSetting(World.Source, Logics.Named("interest"), new TableParameters(), 0, MeasureScope.Full), 3);
}
