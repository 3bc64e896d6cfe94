using OpgaveSim.Analysis.Inference.Forests;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Inference;

public class ForestClassifierTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForDesign(1, "classifier");

    [Fact]
    public void Every_tree_votes_for_the_class_that_it_saw_most_of()
    {
        // at 0 all are of class 2; at 1 nine in ten of class 0: any sample of 25 out of 40 has more of them than of the two others
        double[] rows = [.. Enumerable.Range(0, 40).Select(row => row < 20 ? 0.0 : 1)];
        int[] classOf = [.. Enumerable.Range(0, 40).Select(row => row < 20 ? 2 : row < 22 ? 1 : 0)];
        var forest = new ForestClassifier(rows, 1, classOf, 3, Draws, new(30, 1));
        Assert.Equal([0, 0, 30], forest.Votes([0]));
        Assert.Equal([30, 0, 0], forest.Votes([1]));
        // out of bag the row of class 1 is still taken for class 0
        var votes = forest.OutOfBagVotes(20);
        Assert.Equal(0, ForestClassifier.Chosen(votes));
        Assert.InRange(votes.Sum(), 1, 29);
    }

    [Fact]
    public void The_first_among_equals_is_chosen()
    {
        Assert.Equal(1, ForestClassifier.Chosen([1, 3, 3]));
        Assert.Equal(0, ForestClassifier.Chosen([5]));
        Assert.Equal(-1, ForestClassifier.Chosen([0, 0]));
        Assert.Equal(-1, ForestClassifier.Chosen([]));
    }

    [Fact]
    public void A_border_that_no_single_feature_tells_is_found()
    {
        // the class is whether two coordinates are on the same side: each alone says nothing
        double[] rows = [.. Enumerable.Range(0, 4_000).Select(place => Draws.Uniform(Purpose.Bootstrap, (uint)place))];
        int[] classOf = [.. Enumerable.Range(0, 1_000).Select(row => rows[row * 4] > 0.5 == rows[row * 4 + 1] > 0.5 ? 1 : 0)];
        var forest = new ForestClassifier(rows, 4, classOf, 2, Draws, new(100, 1));
        var wrong = Enumerable.Range(0, 1_000).Count(row => ForestClassifier.Chosen(forest.OutOfBagVotes(row)) != classOf[row]);
        Assert.InRange(wrong, 1, 150);
        Assert.Equal(1, ForestClassifier.Chosen(forest.Votes([0.2, 0.3, 0.5, 0.5])));
        Assert.Equal(0, ForestClassifier.Chosen(forest.Votes([0.2, 0.7, 0.5, 0.5])));
    }

    [Fact]
    public void Without_anything_to_tell_them_apart_the_larger_class_is_chosen()
    {
        var forest = new ForestClassifier(new double[20], 1, [.. Enumerable.Range(0, 20).Select(row => row < 4 ? 0 : 1)], 2, Draws, new(9, 1));
        Assert.Equal([0, 9], forest.Votes([3]));
        Assert.Equal([1, 0], new ForestClassifier([5], 1, [0], 2, Draws, new(1, 1)).Votes([3]));
    }
}
