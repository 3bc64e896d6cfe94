using OpgaveSim.Analysis.Inference.Choices;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Inference;

public class ConditionalLogitTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForDesign(1, "logit");

    [Fact]
    public void One_feature_worked_by_hand()
    {
        // three of four choose the alternative that has it: odds of 3, information 4 · ¾ · ¼
        var logit = ConditionalLogit.Of(["x"], [Pair(1, 0), Pair(1, 0), Pair(0, 1), Pair(1, 0)]);
        Assert.Equal((LogitFault.None, 4, 0), (logit.Fault, logit.Sets, logit.LeftOut));
        Assert.Equal(Math.Log(3), logit.Maximum!.Value("x")!.Value, 1e-6);
        Assert.Equal(Math.Sqrt(4 / 3.0), logit.Maximum.StandardError("x")!.Value, 1e-6);
        // pooled within pairs x has a deviation of √½
        Assert.Equal(Math.Log(3) * Math.Sqrt(0.5), logit.Maximum.PerDeviation("x")!.Value, 1e-6);
        Assert.Equal(Math.Log(3) / Math.Sqrt(4 / 3.0), logit.Maximum.Z("x")!.Value, 1e-6);
        // first step: gradient (3 − 1) / 2 over information 4 · ¼
        Assert.Equal(1, logit.FirstStep!.Value("x")!.Value, 1e-12);
        Assert.Equal(1, logit.FirstStep.StandardError("x")!.Value, 1e-12);
        Assert.Null(logit.Maximum.Value("y"));
        Assert.Null(logit.Maximum.ZOfDifference("x", "y"));
    }

    [Fact]
    public void Coefficients_that_made_the_choices_are_found()
    {
        double[] truth = [1, -0.5, 0];
        var held = new int[3];
        for (var study = 0; study < 40; study++)
        {
            var logit = ConditionalLogit.Of(["a", "b", "c"], [.. Enumerable.Range(0, 150).Select(set => Chosen(truth, study * 1_000 + set, 12))]);
            foreach (var (feature, place) in new[] { "a", "b", "c" }.Select((feature, place) => (feature, place)))
            {
                var off = (logit.Maximum!.Value(feature)!.Value - truth[place]) / logit.Maximum.StandardError(feature)!.Value;
                held[place] += Math.Abs(off) < 1.96 ? 1 : 0;
                Assert.InRange(off, -4, 4);
            }
        }

        // 38 of 40 are expected; under 33 has a chance of 1 in 200
        Assert.All(held, count => Assert.InRange(count, 33, 40));
    }

    [Fact]
    public void The_likelihood_is_highest_there()
    {
        ChoiceSet[] sets = [.. Enumerable.Range(0, 30).Select(set => Chosen([0.7, 0.2, -0.4], set, 6))];
        var logit = ConditionalLogit.Of(["a", "b", "c"], sets).Maximum!;
        double[] found = [logit.Value("a")!.Value, logit.Value("b")!.Value, logit.Value("c")!.Value];
        foreach (var step in new[] { -0.01, 0.01 })
        {
            for (var place = 0; place < 3; place++)
            {
                double[] beside = [.. found];
                beside[place] += step;
                Assert.True(Likelihood(sets, beside) < Likelihood(sets, found));
            }
        }
    }

    [Fact]
    public void Units_and_levels_do_not_matter()
    {
        ChoiceSet[] sets = [.. Enumerable.Range(0, 40).Select(set => Chosen([0.7, 0.2, 0], set, 6))];
        var one = ConditionalLogit.Of(["a", "b", "c"], sets).Maximum!;
        var other = ConditionalLogit.Of(["a", "b", "c"], [.. sets.Select(set => new ChoiceSet([.. set.Alternatives.Select(x => (double[])[1e6 + 1e3 * x[0], x[1], x[2]])]))]).Maximum!;
        Assert.Equal(one.Value("a")!.Value, other.Value("a")!.Value * 1e3, 1e-6);
        Assert.Equal(one.PerDeviation("a")!.Value, other.PerDeviation("a")!.Value, 1e-6);
        Assert.Equal(one.ZOfDifference("a", "b")!.Value, other.ZOfDifference("a", "b")!.Value, 1e-6);
    }

    [Fact]
    public void Separated_choices_have_a_side_and_no_size()
    {
        var all = ConditionalLogit.Of(["x"], [Pair(1, 0), Pair(2, 0), Pair(5, 3)]);
        Assert.Equal(LogitFault.Separation, all.Fault);
        Assert.Null(all.Maximum);
        Assert.True(all.FirstStep!.Value("x") > 0);
        // but for ties: still without end
        Assert.Equal(LogitFault.Separation, ConditionalLogit.Of(["x"], [Pair(1, 0), Pair(2, 2), Pair(5, 3)]).Fault);
        // only the first feature separates; the second alone has a maximum
        ChoiceSet[] mixed = [Two(1, 0, 0, 1), Two(1, 1, 0, 0), Two(1, 0, 0, 2), Two(0, 1, 0, 0), Two(0, 0, 0, 1)];
        Assert.Equal(LogitFault.Separation, ConditionalLogit.Of(["x", "y"], mixed).Fault);
        Assert.Equal(LogitFault.None, ConditionalLogit.Of(["y"], [.. mixed.Select(set => new ChoiceSet([.. set.Alternatives.Select(one => (double[])[one[1]])]))]).Fault);
        // neither does alone, but their sum does
        Assert.Equal(LogitFault.Separation, ConditionalLogit.Of(["x", "y"], [Two(2, -1, 0, 0), Two(-1, 2, 0, 0), Two(1, 1, 0, 0)]).Fault);
        // nearly separated is not separated: one in 200
        var nearly = ConditionalLogit.Of(["x"], [.. Enumerable.Repeat(Pair(1, 0), 199), Pair(0, 1)]);
        Assert.Equal(Math.Log(199), nearly.Maximum!.Value("x")!.Value, 1e-5);
    }

    [Fact]
    public void What_does_not_vary_within_sets_has_no_coefficient()
    {
        var logit = ConditionalLogit.Of(["x", "size"], [Two(1, 5, 0, 5), Two(1, 7, 0, 7), Two(0, 2, 1, 2), Two(1, 2, 0, 2)]);
        Assert.Equal(["size"], logit.Constant);
        Assert.Equal(Math.Log(3), logit.Maximum!.Value("x")!.Value, 1e-6);
        Assert.Null(logit.Maximum.Value("size"));
        var nothing = ConditionalLogit.Of(["size"], [Pair(5, 5), Pair(7, 7)]);
        Assert.Equal(LogitFault.NothingToLearn, nothing.Fault);
        Assert.Null(nothing.FirstStep);
    }

    [Fact]
    public void Features_that_say_the_same_are_collinear()
    {
        var logit = ConditionalLogit.Of(["x", "twice"], [Two(1, 2, 0, 0), Two(1, 2, 0, 0), Two(0, 0, 1, 2), Two(3, 6, 1, 2)]);
        Assert.Equal(LogitFault.Collinear, logit.Fault);
        Assert.Null(logit.Maximum);
        Assert.Null(logit.FirstStep);
    }

    [Fact]
    public void An_alternative_without_a_feature_is_dropped_and_its_set_counts_without_it()
    {
        var without = ConditionalLogit.Of(["x"], [Pair(1, 0), Pair(1, 0), Pair(0, 1), Pair(1, 0)]);
        var with = ConditionalLogit.Of(["x"], [new([[1], [double.NaN], [0]]), Pair(1, 0), new([[0], [1], [double.NaN], [double.NaN]]), Pair(1, 0)]);
        Assert.Equal((4, 0, 3), (with.Sets, with.LeftOut, with.Dropped));
        Assert.Equal(without.Maximum!.Value("x"), with.Maximum!.Value("x"));
        Assert.Equal(without.Maximum.StandardError("x"), with.Maximum.StandardError("x"));
        // the chosen one cannot be dropped, and what is dropped with a set that is left out is not counted
        Assert.Equal((0, 1, 0), ConditionalLogit.Of(["x"], [new([[double.NaN], [double.NaN], [0]])]) is var left ? (left.Sets, left.LeftOut, left.Dropped) : default);
    }

    /// <summary>One feature chooses as often for as against: its coefficient is 0 to the bit, and the other's is what it is alone.</summary>
    [Fact]
    public void A_coefficient_of_exactly_nothing_is_found_and_says_nothing()
    {
        var alone = ConditionalLogit.Of(["x"], [Pair(1, 0), Pair(0, 1)]);
        Assert.Equal(LogitFault.None, alone.Fault);
        Assert.Equal((0.0, 0.0), (alone.Maximum!.Value("x"), alone.Maximum.Z("x")));
        Assert.Equal(Math.Sqrt(2), alone.Maximum.StandardError("x")!.Value, 1e-12); // information 2 · ¼
        Assert.Equal(new SecondOpinion(TableLeaning.Neither, false), SecondOpinion.Of(alone, "x", "y"));

        ChoiceSet[] beside = [Two(1, 1, 0, 0), Two(1, 0, 0, 1), Two(1, 1, 0, 0), Two(1, 0, 0, 1), Two(0, 1, 1, 0), Two(0, 0, 1, 1)];
        var both = ConditionalLogit.Of(["x", "nothing"], beside).Maximum!;
        Assert.Equal(Math.Log(2), both.Value("x")!.Value, 1e-6); // four of six
        Assert.Equal(0, both.Value("nothing")!.Value, 1e-12);
        Assert.InRange(both.StandardError("nothing")!.Value, 0.5, 1.5);
    }

    [Fact]
    public void Sets_without_a_choice_or_a_feature_are_left_out()
    {
        var logit = ConditionalLogit.Of(["x"], [Pair(1, 0), Pair(0, 1), new([[3]]), new([]), Pair(double.NaN, 1), Pair(1, double.NaN)]);
        Assert.Equal((2, 4, 0), (logit.Sets, logit.LeftOut, logit.Dropped));
        Assert.Equal(0, logit.Maximum!.Value("x")!.Value, 1e-9);
        Assert.Equal(LogitFault.NothingToLearn, ConditionalLogit.Of(["x"], []).Fault);
    }

    private static ChoiceSet Pair(double chosen, double other) => new([[chosen], [other]]);

    private static ChoiceSet Two(double x, double y, double otherX, double otherY) => new([[x, y], [otherX, otherY]]);

    /// <summary>A set of normal features in which one is chosen: the highest utility with Gumbel noise.</summary>
    private static ChoiceSet Chosen(double[] coefficients, int set, int alternatives)
    {
        double[][] all = [.. Enumerable.Range(0, alternatives).Select(one => coefficients.Select((_, place) =>
            Draws.Normal(0, 1, Purpose.Bootstrap, (uint)set, (uint)(one * 10 + place))).ToArray())];
        double Utility(int one) => all[one].Zip(coefficients, (x, b) => x * b).Sum()
            - Math.Log(-Math.Log(KeyedDraws.ToOpenUniform(Draws.Bits(Purpose.BootstrapWorld, (uint)set, (uint)one))));
        return new([.. Enumerable.Range(0, alternatives).OrderByDescending(Utility).Take(1).Concat(
            Enumerable.Range(0, alternatives).OrderByDescending(Utility).Skip(1).Order()).Select(one => all[one])]);
    }

    private static double Likelihood(IEnumerable<ChoiceSet> sets, double[] coefficients) => sets.Sum(set =>
    {
        double Score(double[] one) => one.Zip(coefficients, (x, b) => x * b).Sum();
        return Score(set.Alternatives[0]) - Math.Log(set.Alternatives.Sum(one => Math.Exp(Score(one))));
    });
}
