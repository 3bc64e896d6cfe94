using OpgaveSim.Analysis.Sensitivity;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Sensitivity;

public class DecisionTreeTests
{
    private static readonly double[][] Grid = [.. from x in Enumerable.Range(0, 10) from y in Enumerable.Range(0, 10) select (double[])[x, y]];

    [Fact]
    public void One_question_that_tells_all_is_asked_halfway_between()
    {
        var tree = new DecisionTree([false, false], 2);
        var root = tree.Grow(Grid, [.. Grid.Select(one => one[1] > 3 ? 1 : 0)]);
        Assert.Equal((1, 3.5), (root.Factor, root.Bound));
        Assert.Equal((0, 40), (root.Yes!.Class, root.Yes.Cases));
        Assert.Equal((1, 60), (root.No!.Class, root.No.Cases));
        Assert.Null(root.Yes.Yes);
    }

    [Fact]
    public void Questions_follow_each_other_up_to_the_depth()
    {
        int[] corner = [.. Grid.Select(one => one[0] > 4 && one[1] > 4 ? 1 : 0)];
        var two = new DecisionTree([false, false], 2, depth: 2);
        var root = two.Grow(Grid, corner);
        Assert.All(Grid.Zip(corner), pair => Assert.Equal(pair.Second, two.Answer(root, pair.First)));
        // one question cannot tell: the more frequent answer is the same on both sides of it, so they are joined
        Assert.Null(new DecisionTree([false, false], 2, depth: 1).Grow(Grid, [.. Grid.Select(one => one[0] > 4 && one[1] > 5 ? 1 : 0)]).Yes);
    }

    [Fact]
    public void A_category_is_or_is_not()
    {
        double[][] cases = [.. Enumerable.Range(0, 30).Select(place => (double[])[place % 3])];
        var root = new DecisionTree([true], 2).Grow(cases, [.. cases.Select(one => one[0] == 1 ? 1 : 0)]);
        Assert.Equal((0, 1.0), (root.Factor, root.Bound));
        Assert.Equal((1, 0), (root.Yes!.Class, root.No!.Class));
    }

    [Fact]
    public void Few_cases_or_one_class_are_an_answer()
    {
        var tree = new DecisionTree([false], 2, least: 5);
        Assert.Null(tree.Grow([[0], [1], [2], [3]], [0, 0, 1, 1]).Yes);
        Assert.Equal(0, tree.Grow([[0], [1]], [0, 0]).Class);
        Assert.Null(tree.CrossValidated([[0], [1]], [0, 1], Draws));
    }

    [Fact]
    public void Accuracy_is_that_on_cases_not_seen()
    {
        var tree = new DecisionTree([false, false], 2);
        Assert.Equal(1, tree.CrossValidated(Grid, [.. Grid.Select(one => one[1] > 3 ? 1 : 0)], Draws));
        // where nothing is to be learnt it is near a half
        int[] chance = [.. Grid.Select((_, place) => Draws.Below(2, Purpose.Bootstrap, (uint)place))];
        Assert.InRange(tree.CrossValidated(Grid, chance, Draws)!.Value, 0.3, 0.7);
        Assert.Equal(tree.CrossValidated(Grid, chance, Draws), tree.CrossValidated(Grid, chance, Draws));
    }

    private static KeyedDraws Draws => KeyedDraws.ForDesign(1, "tree");
}
