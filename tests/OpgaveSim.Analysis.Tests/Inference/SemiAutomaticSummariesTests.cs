using OpgaveSim.Analysis.Inference;

namespace OpgaveSim.Analysis.Tests.Inference;

public class SemiAutomaticSummariesTests
{
    /// <summary>A parameter whose logit is linear in one summary and square in another is found; noise gets next to nothing.</summary>
    [Fact]
    public void Lines_and_squares_are_found()
    {
        var parameter = new InferredParameter("x", 0, 1);
        var sobol = new ScrambledSobol(new(3), 3);
        double[][] points = [.. Enumerable.Range(0, 400).Select(row => sobol.Point((uint)row)).Select(point => (double[])[2 * point[0] - 1, 4 * point[1] - 2, point[2]])];
        double[] logits = [.. points.Select(point => 0.5 + 1.5 * point[0] - point[1] * point[1])];
        var table = new ReferenceTable([parameter], ["a", "b", "noise"], [.. logits.Select(parameter.FromLogit)], [.. points.SelectMany(point => point)]);
        var summaries = SemiAutomaticSummaries.Fit(table, [0]);
        Assert.Equal(0.5 + 1.5 * 0.3 - 0.7 * 0.7, summaries.Of([0.3, 0.7, 0.2])[0], 1e-3);
        Assert.Equal(1, summaries.Regressions[0].LeaveOneOutR2!.Value, 1e-5);
        Assert.All(summaries.OfDraws(), (guess, row) => Assert.Equal(logits[row], guess, 1e-2));
    }

    /// <summary>
    /// Of u = Φ(μ) a line in the mean of 8 values knows corr(Φ(μ), μ)² · 8/9 = (3/π) · 8/9, and a square adds nothing, as all is symmetric. The standard error
    /// of 4,000 draws is about 0.004.
    /// </summary>
    [Fact]
    public void Of_the_normal_example_the_share_that_is_known_comes_out()
    {
        var r2 = SemiAutomaticSummaries.LeaveOneOutR2(NormalExample.Table(4_000, 7), 0)!.Value;
        Assert.Equal(3 / Math.PI * 8 / 9, r2, 0.012);
    }

    /// <summary>Uniform on −1 to 1 has deviation 0.578, so that what lies beyond 1.74 says no more than that.</summary>
    [Fact]
    public void What_lies_beyond_three_deviations_says_no_more_than_three_do()
    {
        var table = new ReferenceTable(
            [new("x", 0, 1)], ["a"], [.. Enumerable.Range(0, 200).Select(row => (row + 0.5) / 200)], [.. Enumerable.Range(0, 200).Select(row => (row - 99.5) / 100)]);
        var summaries = SemiAutomaticSummaries.Fit(table, [0]);
        Assert.Equal(summaries.Of([1.75])[0], summaries.Of([60])[0]);
        Assert.Equal(summaries.Of([-1.75])[0], summaries.Of([-1e9])[0]);
        Assert.True(summaries.Of([1.7])[0] != summaries.Of([1.6])[0]);
    }

    [Fact]
    public void Noise_alone_says_nothing()
    {
        var table = NormalExample.Table(500, 8).Only([1, 2, 3]);
        Assert.InRange(SemiAutomaticSummaries.LeaveOneOutR2(table, 0)!.Value, -0.02, 0.02);
    }
}
