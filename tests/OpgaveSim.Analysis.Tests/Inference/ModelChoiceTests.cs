using OpgaveSim.Analysis.Inference.Forests;
using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Testing;

namespace OpgaveSim.Analysis.Tests.Inference;

/// <summary>
/// Ten values with a deviation of 1 and a mean that is 0, or drawn from a normal distribution with a deviation of 1. Their mean says all
/// there is to know: it is normal with variance 0.1 or 1.1, so the posterior probability of each model is known.
/// </summary>
public class ModelChoiceTests
{
    private const int Rows = 3_000;

    private static readonly KeyedDraws Draws = KeyedDraws.ForDesign(1, "models");

    private static readonly Lazy<ModelChoice> Known = new(() => new([Model("zero", 0.1, 0), Model("free", 1.1, 1)], Draws));

    [Fact]
    public void The_probability_is_that_of_bayes()
    {
        double sum = 0, clear = 0;
        const int points = 61;
        for (var place = 0; place < points; place++)
        {
            var mean = -3 + 0.1 * place;
            var chosen = Known.Value.Of([mean, 0.5, 0.5]);
            var truth = Truth(mean);
            var off = Math.Abs(chosen.Probability - (chosen.Model == "zero" ? truth : 1 - truth));
            (sum, clear) = (sum + off, Math.Abs(mean) > 1 ? Math.Max(clear, off) : clear);
        }

        Assert.InRange(sum / points, 0, 0.04);
        // away from the border, where the choice itself hangs on few rows
        Assert.InRange(clear, 0, 0.1);
    }

    [Fact]
    public void The_likelier_model_is_chosen()
    {
        Assert.Equal("zero", Known.Value.Of([0, 0.5, 0.5]).Model);
        Assert.Equal("free", Known.Value.Of([-1.2, 0.5, 0.5]).Model);
        Assert.Equal("free", Known.Value.Of([2.5, 0.5, 0.5]).Model);
        var votes = Known.Value.Of([2.5, 0.5, 0.5]).Votes;
        Assert.Equal(["zero", "free"], votes.Select(vote => vote.Model));
        Assert.Equal(1, votes.Sum(vote => vote.Share), 12);
        Assert.InRange(votes[1].Share, 0.95, 1);
    }

    [Fact]
    public void As_many_are_confused_as_must_be()
    {
        var confusion = Known.Value.Confusion;
        Assert.All(confusion, row => Assert.Equal(Rows, row.Sum()));
        // the best rule: "zero" where |mean| < 0.5136, as the densities are equal there
        var zeroMissed = 2 * NormalDistribution.Probability(-0.5136 / Math.Sqrt(0.1));
        var freeMissed = 1 - 2 * NormalDistribution.Probability(-0.5136 / Math.Sqrt(1.1));
        Assert.Equal(0.5, Truth(0.5136), 0.001);
        var best = (zeroMissed + freeMissed) / 2;
        Assert.InRange(Known.Value.ErrorRate!.Value, best - 0.02, best + 0.06);
        Assert.Equal((confusion[0][1] + confusion[1][0]) / (2.0 * Rows), Known.Value.ErrorRate!.Value, 12);
    }

    [Fact]
    public void Models_that_are_one_are_told_apart_no_better_than_by_a_coin()
    {
        var same = new ModelChoice([Model("one", 1, 2), Model("other", 1, 3)], Draws, new(100, 1));
        Assert.InRange(same.ErrorRate!.Value, 0.46, 0.54);
        Assert.InRange(Enumerable.Range(-9, 19).Average(place => same.Of([place * 0.1, 0.5, 0.5]).Probability), 0.4, 0.6);
    }

    /// <summary>Two models that are one share its votes, so that neither has half of them; as a group they are as probable as Bayes says, with two thirds beforehand.</summary>
    [LongFact]
    public void Models_that_share_their_votes_are_chosen_together()
    {
        SimulatedModel[] models = [Model("zero", 0.1, 0), Model("free", 1.1, 1), Model("free too", 1.1, 2)];
        ModelChoice alone = new(models, Draws, new(200, 1)), together = new(models, Draws, new(200, 1), [0, 1, 1]);
        double sum = 0;
        const int points = 21;
        for (var place = 0; place < points; place++)
        {
            double mean = -2 + 0.2 * place, zero = Truth(mean) / (Truth(mean) + 2 * (1 - Truth(mean)));
            var chosen = together.Of([mean, 0.5, 0.5]);
            sum += Math.Abs(chosen.Probability - (chosen.Model == "zero" ? zero : 1 - zero));
        }

        Assert.InRange(sum / points, 0, 0.05);
        var far = (double[])[1.6, 0.5, 0.5];
        Assert.InRange(alone.Of(far).Probability, 0.3, 0.65);
        Assert.InRange(together.Of(far).Probability, 0.95, 1);
        Assert.Contains("free", together.Of(far).Model, StringComparison.Ordinal);
        Assert.Equal(alone.Of(far).Votes, together.Of(far).Votes);
        Assert.Equal(alone.Confusion, together.Confusion);
    }

    /// <summary>The model is one of the group that is chosen, also where another one has more votes by itself.</summary>
    [Fact]
    public void The_model_is_the_first_of_the_group_and_not_of_all()
    {
        var choice = new ModelChoice([Model("free", 1.1, 1), Model("zero", 0.1, 0), Model("free too", 1.1, 2), Model("free as well", 1.1, 3)], Draws, new(200, 1), [0, 1, 0, 0]);
        var parted = Enumerable.Range(0, 200).Select(place => choice.Of([place * 0.01, 0.5, 0.5]))
            .Where(chosen => chosen.Votes[1].Share < 0.5 && chosen.Votes.All(vote => vote.Share <= chosen.Votes[1].Share)).ToArray();
        Assert.NotEmpty(parted);
        Assert.All(parted, chosen => Assert.Contains("free", chosen.Model, StringComparison.Ordinal));
    }

    [Fact]
    public void One_model_is_certain_of_itself()
    {
        var only = new ModelChoice([new("only", ForestTests.Table(new double[10], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 1))], Draws, new(20, 1));
        var chosen = only.Of([2]);
        Assert.Equal(("only", 1.0), (chosen.Model, chosen.Probability));
        Assert.Equal(1, chosen.Votes[0].Share);
    }

    [Fact]
    public void Models_have_the_same_summaries()
    {
        var fault = Assert.Throws<ArgumentException>(() => new ModelChoice(
            [new("one", ForestTests.Table([0], [1], 1)), new("other", ForestTests.Table([0], [1, 2], 2))], Draws));
        Assert.Contains("other has not those of one", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Posterior probability that the mean is 0.</summary>
    private static double Truth(double mean)
    {
        double zero = Math.Exp(-mean * mean / 0.2) / Math.Sqrt(0.1), free = Math.Exp(-mean * mean / 2.2) / Math.Sqrt(1.1);
        return zero / (zero + free);
    }

    private static SimulatedModel Model(string id, double variance, int number) => new(id, ForestTests.Table(
        new double[Rows],
        [.. Enumerable.Range(0, Rows).SelectMany(row => new[]
        {
            Draws.Normal(0, Math.Sqrt(variance), Purpose.Bootstrap, (uint)row, (uint)number),
            Draws.Uniform(Purpose.Bootstrap, (uint)row, 10, (uint)number), Draws.Uniform(Purpose.Bootstrap, (uint)row, 11, (uint)number),
        })],
        3));
}
