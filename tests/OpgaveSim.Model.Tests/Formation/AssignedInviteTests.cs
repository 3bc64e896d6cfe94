using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Model.Tests.Formation;

public class AssignedInviteTests
{
    private const int Issue = 2, Round = 4;
    private static readonly PublicWorld World = WorldBuilder.Build(new WorldSource(5, 0, 36, new WorldParameters()));
    private static readonly int[] Candidates = [.. Enumerable.Range(10, 40)], Members = [0, 3, 7];

    [Fact]
    public void A_pick_of_level_zero_is_of_the_initiators_category_and_one_of_level_one_of_the_rarest()
    {
        // actors 0 and 1 are of category 0, 2 and 3 of category 1, 4 and 5 of category 2; nobody is of category 3
        int[] of = [0, 0, 1, 1, 2, 2], actors = [2, 2, 2, 0];
        var categories = new AssignedCategories();
        var scores = new double[5];
        categories.Begin(of, actors, [2, 0], [1, 3, 4, 5]);
        categories.Score(World.Draws, Issue, Round, 0, scores);
        Assert.Equal([0, 1, 0, 0], scores[..4]);
        categories.Score(World.Draws, Issue, Round, 1, scores);
        Assert.Equal([0, 0, 1, 1], scores[..4]);

        categories.Join(2); // now one of each sits there, so the keyed number decides
        categories.Remove(2); // actor 4 goes, actor 5 takes its place
        categories.Score(World.Draws, Issue, Round, 1, scores);
        var rarest = Enumerable.Range(0, 3).MaxBy(category => World.Draws.Bits(Purpose.AssignedCategory, Issue, (uint)category));
        Assert.Equal([rarest == 0 ? 1 : 0, rarest == 1 ? 1 : 0, rarest == 2 ? 1 : 0], scores[..3]);
    }

    [Fact]
    public void The_level_is_the_chance_that_a_pick_adds_variety_and_each_pick_has_its_own_draw()
    {
        var categories = new AssignedCategories();
        var scores = new double[2];
        var added = 0;
        for (var issue = 0; issue < 500; issue++)
        {
            categories.Begin([0, 0, 1], [2, 1], [0], [1, 2]);
            for (var pick = 0; pick < 4; pick++)
            {
                categories.Score(World.Draws, issue, Round, 0.3, scores);
                Assert.Equal(World.Draws.Uniform(Purpose.AssignedPick, (uint)issue, Round, (uint)pick) < 0.3, scores[1] == 1);
                added += (int)scores[1];
                categories.Join(0); // so that category 1 stays the rarest
            }
        }

        Assert.InRange(added / 2000.0, 0.27, 0.33);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.1, 1)]
    [InlineData(0.125, 2)]
    [InlineData(0.25, 2)]
    [InlineData(0.5, 0)]
    [InlineData(0.75, 4)]
    [InlineData(1, 3)]
    public void The_place_in_the_order_of_distance_is_the_level_rounded_half_up(double level, int expected)
    {
        var distances = new AssignedDistances();
        distances.Begin([5, 4, 3, 2, 1]);
        ((double[])[3, 1, 2, 5, 4]).CopyTo(distances.Sums);
        var scores = new double[5];
        distances.Score(level, scores);
        Assert.Equal([expected], Enumerable.Range(0, 5).Where(place => scores[place] == 1));
        Assert.Equal(1, scores.Sum());
    }

    [Fact]
    public void Of_equal_distances_the_larger_keyed_number_comes_first()
    {
        var distances = new AssignedDistances();
        distances.Begin([.. Candidates.Select(actor => KeyedNumber.Of(World.Draws, Issue, actor))]);
        var scores = new double[Candidates.Length];
        distances.Score(0, scores);
        Assert.Equal(Candidates.MaxBy(actor => KeyedNumber.Of(World.Draws, Issue, actor)), Candidates[Array.IndexOf(scores, 1)]);
        distances.Score(1, scores);
        Assert.Equal(Candidates.MinBy(actor => KeyedNumber.Of(World.Draws, Issue, actor)), Candidates[Array.IndexOf(scores, 1)]);
    }

    [Theory]
    [InlineData("kind", 0)]
    [InlineData("kind", 0.4)]
    [InlineData("kind", 1)]
    [InlineData("home", 0)]
    [InlineData("home", 0.6)]
    [InlineData("home", 1)]
    [InlineData("competence", 0)]
    [InlineData("competence", 0.3)]
    [InlineData("competence", 1)]
    [InlineData("interests", 0)]
    [InlineData("interests", 0.7)]
    [InlineData("interests", 1)]
    public void Picks_are_those_of_a_plain_reading_of_the_rule(string trait, double level)
    {
        var (group, left, expected) = (Members.ToList(), Candidates.ToList(), new List<int>());
        while (expected.Count < 9)
        {
            var next = trait is "kind" or "home" ? ByCategory(trait, level, group, left, expected.Count) : ByDistance(trait, level, group, left);
            left.Remove(next);
            group.Add(next);
            expected.Add(next);
        }

        Assert.Equal(expected, Pick(trait, level, Candidates, 9));
        Assert.Equal(expected, Pick(trait, level, [.. Candidates.Reverse()], 9));
    }

    [Fact]
    public void Where_nobody_of_the_category_is_left_anybody_comes()
    {
        int[] others = [.. Candidates.Where(actor => World.Actors.Kind[actor] != World.Actors.Kind[Members[0]]).Take(4)];
        Assert.Equal(others.OrderByDescending(actor => KeyedNumber.Of(World.Draws, Issue, actor)), Pick("kind", 0, others, 7));
    }

    /// <summary>Over the tables of three worlds: alike at level 0, unlike at level 1, more unlike with each level, and chance in between.</summary>
    [Theory]
    [InlineData("kind")]
    [InlineData("home")]
    [InlineData("competence")]
    [InlineData("interests")]
    public void Variety_rises_with_the_level_and_chance_lies_between_its_ends(string trait)
    {
        double[] levels = [0, 0.25, 0.5, 0.75, 1];
        double[] found = [.. levels.Select(level => Variety(trait, Logics.Assigned(AssignedInvite.Varying(trait), level, 0, 0)))];
        Assert.Equal(found.Order(), found);
        Assert.Equal(levels.Length, found.Distinct().Count());
        Assert.InRange(Variety(trait, Logics.Complete(null, new("random", 0), 0, 0)), found[0] + 0.03, found[^1] - 0.03);
    }

    [Fact]
    public void Sizes_do_not_hang_on_the_level_where_everybody_comes()
    {
        int[] Sizes(double level) => [.. Run(Logics.Assigned(AssignedInvite.Varying("kind"), level, 0, 0), 0).ClosedTables
            .OrderBy(table => table.Issue).Select(table => table.Members.Count)];
        Assert.Equal(Sizes(0).Average(), Sizes(1).Average(), 0.25);
    }

    private static double Variety(string trait, Logic logic) => Enumerable.Range(0, 3).Average(replication =>
        Run(logic, replication).ClosedTables.Select(table => Of(trait, table.AtStart)).OfType<double>().Average());

    private static Model.Records.RunRecord Run(Logic logic, int replication) => Play.Run(Play.Setting(
        logic, new WorldParameters { Actors = 120, Capacity = 20 }, new TableParameters { Fill = true, Meetings = 0 }, replication: replication));

    private static double? Of(string trait, Composition? composition) => trait switch
    {
        "kind" => composition?.KindVarietyUnbiased,
        "home" => composition?.HomeVarietyUnbiased,
        "competence" => composition?.CompetenceDistance,
        _ => composition?.InterestDistance,
    };

    private static int ByCategory(string trait, double level, List<int> group, List<int> left, int pick)
    {
        var of = trait == "kind" ? World.Actors.Kind : World.Actors.Home;
        var wanted = World.Draws.Uniform(Purpose.AssignedPick, Issue, Round, (uint)pick) < level
            ? of.Distinct().OrderBy(category => group.Count(actor => of[actor] == category))
                .ThenByDescending(category => World.Draws.Bits(Purpose.AssignedCategory, Issue, (uint)category)).First()
            : of[group[0]];
        int[] ofIt = [.. left.Where(actor => of[actor] == wanted)];
        return (ofIt.Length > 0 ? ofIt : [.. left]).MaxBy(actor => KeyedNumber.Of(World.Draws, Issue, actor));
    }

    private static int ByDistance(string trait, double level, List<int> group, List<int> left)
    {
        int[] order = [.. left.OrderBy(actor => group.Average(member => Distance(trait, actor, member)))
            .ThenByDescending(actor => KeyedNumber.Of(World.Draws, Issue, actor))];
        return order[(int)Math.Floor(level * (order.Length - 1) + 0.5)];
    }

    private static double Distance(string trait, int one, int other)
    {
        double[] x, y;
        if (trait == "competence")
        {
            (x, y) = (World.Actors.CompetenceOf(one).ToArray(), World.Actors.CompetenceOf(other).ToArray());
            return Math.Sqrt(x.Zip(y, (p, q) => (p - q) * (p - q)).Sum()) / Math.Sqrt(2);
        }

        (x, y) = (World.Actors.InterestsOf(one).ToArray(), World.Actors.InterestsOf(other).ToArray());
        return 1 - x.Zip(y, (p, q) => p * q).Sum() / Math.Sqrt(x.Sum(p => p * p) * y.Sum(q => q * q));
    }

    private static List<int> Pick(string trait, double level, int[] candidates, int seats)
    {
        var picks = new List<int>();
        new Inviting().Pick(
            World, Logics.Assigned(AssignedInvite.Varying(trait), level, 0, 0), World.Issue(Issue), new TableView(Issue, Members), candidates, candidates,
            seats, Round, picks);
        return picks;
    }
}
