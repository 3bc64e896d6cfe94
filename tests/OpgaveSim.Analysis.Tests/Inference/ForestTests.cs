using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Inference.Forests;
using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Inference;

public class ForestTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForDesign(1, "forest");

    /// <summary>Ten rows at 0 whose answer is 0 and ten at 1 whose answer is 10: any tree splits between, whatever its sample, and need not go on.</summary>
    private static readonly ReferenceTable TwoPlaces = Table(
        [.. Enumerable.Range(0, 20).Select(row => row < 10 ? 0.0 : 10)], [.. Enumerable.Range(0, 20).Select(row => row < 10 ? 0.0 : 1)], 1);

    [Fact]
    public void A_row_weighs_as_much_as_its_share_of_the_leaf()
    {
        var forest = new QuantileForest(Draws, new(7, 1)).Fit(TwoPlaces, 0);
        var low = forest.Of([0]);
        Assert.Equal(new double[10], low.Values);
        Assert.All(low.Weights, weight => Assert.Equal(0.1, weight, 12));
        Assert.Equal(10, forest.Of([1]).Mean, 12);
    }

    [Fact]
    public void Out_of_bag_a_row_says_nothing_of_itself()
    {
        var forest = new QuantileForest(Draws, new(20, 1)).Fit(TwoPlaces, 0);
        Assert.Equal(new double[9], forest.OutOfBag(3)!.Values);
        // an answer that nobody else has is not seen
        var noisy = Noisy(50);
        var other = new QuantileForest(Draws, new(20, 2)).Fit(noisy, 0);
        Assert.All(Enumerable.Range(0, 50), row => Assert.DoesNotContain(noisy.Parameter(row, 0), other.OutOfBag(row)!.Values));
        // of one tree's sample of 12 rows, none has a tree that was not grown on it
        var one = new QuantileForest(Draws, new(1, 1)).Fit(TwoPlaces, 0);
        Assert.Equal(12, Enumerable.Range(0, 20).Count(row => one.OutOfBag(row) is null));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(1_000, 632)]
    [InlineData(20_000, 12_640)]
    [InlineData(100_000, 15_000)]
    public void A_sample_is_part_of_the_rows(int rows, int expected) => Assert.Equal(expected, ForestSettings.Regression.SampleOf(rows));

    [Fact]
    public void The_split_is_the_best_there_is()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var source = KeyedDraws.ForReplication(5, seed);
            var (rows, answers) = Rough(source, 40, 3);
            int[] classOf = [.. answers.Select(answer => (int)answer % 3)];
            var growth = new ForestRows(rows, 3);
            var settings = new ForestSettings(1, 3);
            var number = TreeGrowth.Grow(growth, new VarianceCriterion(answers), source, 0, 3, settings);
            AssertBest(number, rows, part => Spread([.. part.Select(row => answers[row])]));
            var kind = TreeGrowth.Grow(growth, new GiniCriterion(classOf, 3), source, 1, 3, settings);
            AssertBest(kind, rows, part => part.Length - part.CountBy(row => classOf[row]).Sum(group => (double)group.Value * group.Value) / part.Length);
        }
    }

    [Fact]
    public void Leaves_hold_enough_rows_and_every_row_has_its_leaf()
    {
        var (rows, answers) = Rough(Draws, 300, 3);
        var growth = new ForestRows(rows, 3);
        var forest = RandomForest.Grow(growth, () => new VarianceCriterion(answers), 1, new(20, 4), Draws);
        for (var tree = 0; tree < 20; tree++)
        {
            var leaves = forest.LeavesOf(tree).ToArray();
            var grown = forest.Trees[tree];
            var sizes = leaves.Where((_, row) => grown.IsSampled[row]).CountBy(leaf => leaf).ToDictionary();
            Assert.Equal(grown.Leaves, sizes.Count);
            Assert.All(sizes.Values, size => Assert.True(size >= 4));
            Assert.Equal(189, sizes.Values.Sum());
            Assert.All(Enumerable.Range(0, 300), row => Assert.Equal(leaves[row], grown.Leaf(rows.AsSpan(row * 3, 3))));
        }
    }

    [Fact]
    public void A_tree_is_the_same_in_a_forest_of_any_size()
    {
        var (rows, answers) = Rough(Draws, 200, 3);
        var growth = new ForestRows(rows, 3);
        RandomForest Of(int trees) => RandomForest.Grow(growth, () => new VarianceCriterion(answers), 2, new(trees, 2), Draws);
        RandomForest few = Of(3), many = Of(30);
        for (var tree = 0; tree < 3; tree++)
        {
            Assert.Equal(many.Trees[tree].Feature, few.Trees[tree].Feature);
            Assert.Equal(many.Trees[tree].Bound, few.Trees[tree].Bound);
        }

        Assert.NotEqual(few.Trees[0].Bound, few.Trees[1].Bound);
    }

    [Fact]
    public void The_posterior_of_a_normal_value_is_found()
    {
        // θ uniform on [−3, 3], seen with a deviation of ½, beside two columns that say nothing: off the ends the posterior is normal
        var forest = new QuantileForest(Draws, new(200, 5)).Fit(Noisy(6_000), 0);
        Posterior[] inside = [.. Enumerable.Range(-20, 41).Select(place => forest.Of([place * 0.075, 0.5, 0.5]))];
        foreach (var p in new[] { 0.025, 0.25, 0.5, 0.75, 0.975 })
        {
            var off = inside.Select((posterior, place) => posterior.Quantile(p) - (place - 20) * 0.075).Average();
            Assert.Equal(0.5 * NormalDistribution.Quantile(p), off, 0.1);
        }

        // at the end it is cut off: half a normal distribution, with its median at 3 − ½ · 0.6745
        Posterior[] ends = [.. Enumerable.Range(0, 20).Select(place => forest.Of([3, 0.025 + place * 0.05, 0.5]))];
        Assert.Equal(2.663, ends.Average(posterior => posterior.Quantile(0.5)), 0.1);
        Assert.All(ends, posterior => Assert.InRange(posterior.Quantile(1), 2.8, 3));
    }

    [Fact]
    public void Intervals_out_of_bag_hold_the_truth_as_often_as_they_say()
    {
        var table = Noisy(2_000);
        var forest = new QuantileForest(Draws, new(150, 5)).Fit(table, 0);
        foreach (var level in new[] { 0.5, 0.9 })
        {
            var held = Enumerable.Range(0, 2_000).Count(row => forest.OutOfBag(row)!.Interval(level) is var interval
                && interval.Low <= table.Parameter(row, 0) && table.Parameter(row, 0) <= interval.High);
            // 2000 rows: standard errors of 0.011 and 0.007
            Assert.InRange(held / 2_000.0, level - 0.04, level + 0.04);
        }
    }

    [Fact]
    public void Parameters_have_forests_of_their_own()
    {
        var table = new ReferenceTable(
            [new("one", 0, 1), new("other", 0, 1)], ["s"],
            [.. Enumerable.Range(0, 100).SelectMany(row => new[] { row / 100.0, row / 100.0 })], [.. Enumerable.Range(0, 100).Select(row => (double)row)]);
        var forest = new QuantileForest(Draws, new(5, 2));
        Assert.Equal(forest.Fit(table, 0).Of([42]).Weights, forest.Fit(table, 0).Of([42]).Weights);
        Assert.NotEqual(forest.Fit(table, 0).Of([42]).Weights, forest.Fit(table, 1).Of([42]).Weights);
    }

    [Fact]
    public void Where_nothing_is_to_be_learnt_the_posterior_is_the_prior()
    {
        // summaries that are noise, or do not vary: a guess must not give away the answer of its row
        double[] drawn = [.. Enumerable.Range(0, 2_000).Select(row => Draws.Uniform(Purpose.Bootstrap, (uint)row, 40))];
        double[] noise = [.. Enumerable.Range(0, 6_000).Select(place => Draws.Uniform(Purpose.Bootstrap, (uint)place, 41))];
        foreach (var simulated in new[] { noise, new double[6_000] })
        {
            var forest = new QuantileForest(Draws, new(100, 5)).Fit(Table(drawn, simulated, 3), 0);
            Posterior[] found = [.. Enumerable.Range(0, 100).Select(place => forest.Of(noise.AsSpan(3 * place + 1, 3)))];
            foreach (var p in new[] { 0.1, 0.25, 0.5, 0.75, 0.9 })
            {
                Assert.Equal(p, found.Average(posterior => posterior.Quantile(p)), 0.1);
            }
        }
    }

    [Fact]
    public void Answers_that_are_alike_are_one_leaf()
    {
        var same = Table([.. Enumerable.Repeat(2.0, 10)], [.. Enumerable.Range(0, 10).Select(row => (double)row)], 1);
        var posterior = new QuantileForest(Draws, new(3, 1)).Fit(same, 0).Of([0]);
        Assert.Equal(10, posterior.Values.Count);
        Assert.Equal(2, posterior.Mean, 12);
    }

    [Fact]
    public void Neighbouring_numbers_are_still_told_apart()
    {
        var high = Math.BitIncrement(1.0);
        var rows = new ForestRows([1, high], 1);
        Assert.Equal(1.0, rows.Between(0, 0, 1));
        Assert.Equal(high, rows.Value(1, 0));
    }

    [Fact]
    public void Missing_values_are_refused()
    {
        var fault = Assert.Throws<ArgumentException>(() => new QuantileForest(Draws).Fit(Table(new double[10], [double.NaN, 1, 2, 3, 4, 5, 6, 7, 8, 9], 1), 0));
        Assert.Contains("missing values", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new QuantileForest(Draws).Fit(Table([0, 1], [], 0), 0));
        Assert.Throws<ArgumentException>(() => new QuantileForest(Draws).Fit(Table([], [], 1), 0));
        Assert.Throws<ArgumentException>(() => new QuantileForest(Draws).Fit(Table(new double[9], new double[9], 1), 0));
        Assert.Throws<ArgumentException>(() => new ForestRows([1, double.NaN], 1));
        Assert.Throws<ArgumentException>(() => new ForestRows([], 1));
    }

    internal static ReferenceTable Table(double[] drawn, double[] simulated, int summaries) =>
        new([new("theta", 0, 1)], [.. Enumerable.Range(0, summaries).Select(summary => $"s{summary}")], drawn, simulated);

    private static ReferenceTable Noisy(int rows)
    {
        double[] drawn = [.. Enumerable.Range(0, rows).Select(row => -3 + 6 * Draws.Uniform(Purpose.Bootstrap, (uint)row))];
        return Table(drawn, [.. drawn.SelectMany((theta, row) => new[]
        {
            Draws.Normal(theta, 0.5, Purpose.Bootstrap, (uint)row, 1),
            Draws.Uniform(Purpose.Bootstrap, (uint)row, 2), Draws.Uniform(Purpose.Bootstrap, (uint)row, 3),
        })], 3);
    }

    /// <summary>Features and answers with many equal values.</summary>
    private static (double[] Rows, double[] Answers) Rough(KeyedDraws source, int rows, int features) => (
        [.. Enumerable.Range(0, rows * features).Select(place => (double)source.Below(7, Purpose.Bootstrap, (uint)place))],
        [.. Enumerable.Range(0, rows).Select(row => (double)source.Below(9, Purpose.Bootstrap, (uint)row, 1))]);

    private static double Spread(double[] values) => values.Sum(value => (value - values.Average()) * (value - values.Average()));

    /// <summary>The root's split leaves no more impurity than any other that leaves 3 rows of the sample on each side.</summary>
    private static void AssertBest(ForestTree tree, double[] rows, Func<int[], double> impurity)
    {
        int[] sample = [.. Enumerable.Range(0, tree.IsSampled.Length).Where(row => tree.IsSampled[row])];
        double After(int feature, double bound) => sample.ToLookup(row => rows[row * 3 + feature] <= bound) is var sides
            && sides[true].Count() >= 3 && sides[false].Count() >= 3
                ? impurity([.. sides[true]]) + impurity([.. sides[false]]) : double.PositiveInfinity;

        var best = Enumerable.Range(0, 3).SelectMany(feature => Enumerable.Range(0, 6).Select(bound => After(feature, bound + 0.5))).Min();
        Assert.Equal(best, After(tree.Feature[0], tree.Bound[0]), 1e-9);
        Assert.True(best < impurity(sample));
    }
}
