using System.Globalization;
using MathNet.Numerics.Distributions;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Results.Tests.Statistics;

/// <summary>
/// The statistics of a comparison do what they promise, over thousands of simulated comparisons with a fixed seed.
/// equal-scenarios.csv holds the primary outcomes of 240 worlds of one scenario (random, at the defaults).
/// </summary>
public class SimulatedStatisticsTests
{
    private static readonly KeyedDraws Draws = new(20261124);
    private static readonly double[][] Pool = ReadPool();

    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(100)]
    public void Intervals_of_normal_samples_hold_the_mean_as_often_as_they_say(int size) =>
        Assert.InRange(Coverage(size, probability => Normal.InvCDF(3, 2, probability), 3), 0.935, 0.965);

    [Theory]
    [InlineData(20, 0.90)]
    [InlineData(200, 0.93)]
    public void Intervals_of_exponential_samples_hold_the_mean_nearly_as_often(int size, double atLeast) =>
        Assert.InRange(Coverage(size, probability => -Math.Log(1 - probability), 1), atLeast, 0.965);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Equal_scenarios_are_seldom_better_or_worse(bool isPaired)
    {
        var wrong = Count(1_000, comparison =>
        {
            var size = ((int[])[8, 20, 60])[comparison % 3];
            var sample = Equal(comparison, comparison % 8, size, isPaired);
            return IsWrong(ComparisonVerdict.Of(sample, 0).Verdict);
        });
        Assert.InRange(wrong, 20, 60);
    }

    [Fact]
    public void Within_what_matters_equal_scenarios_are_no_different()
    {
        var same = Count(200, comparison =>
            ComparisonVerdict.Of(Equal(comparison, 3, 20, true), 0.05).Verdict == DifferenceVerdict.NoDifferenceThatMatters);
        Assert.True(same > 190, $"{same}");
    }

    [Fact]
    public void In_a_family_of_equal_scenarios_any_better_or_worse_is_seldom()
    {
        Arm[] arms = [.. Enumerable.Range(0, 5).Select(arm => Made.Arm($"a{arm}", arm, Logics.Named("interest")))];
        var wrong = Count(400, family =>
        {
            var set = new ComparisonSet(
                new Arms(arms, "a0"), [],
                (arm, measure) => [.. Values(family * 1000 + arm.Position, ComparisonSet.Primary.TakeWhile(one => one != measure).Count(), 20).Select(value => (double?)value)],
                (_, _) => true);
            Assert.Equal(4 * 6, set.Family.Count);
            return set.Family.Any(one => one.Side != 0);
        });
        Assert.True(wrong <= 0.05 * 400 + 2 * Math.Sqrt(400 * 0.05 * 0.95), $"{wrong} of 400");
    }

    private static double Coverage(int size, Func<double, double> quantile, double mean) => Count(2_000, sample =>
        MeanInterval.Of([.. Enumerable.Range(0, size).Select(i => quantile(Uniform(sample, size, i)))])!.Value.Contains(mean)) / 2_000.0;

    private static bool IsWrong(DifferenceVerdict verdict) => verdict is DifferenceVerdict.Better or DifferenceVerdict.Worse;

    private static SampleDifference Equal(int comparison, int source, int size, bool isPaired)
    {
        double?[] one = [.. Values(2 * comparison, source, size).Select(value => (double?)value)];
        double?[] other = [.. Values(2 * comparison + 1, source, size).Select(value => (double?)value)];
        return isPaired ? SampleDifference.Paired(one, other) : SampleDifference.Unpaired(one, other);
    }

    /// <summary>Values of the five primary outcomes from the pool, or from a normal, an exponential or a uniform distribution.</summary>
    private static IEnumerable<double> Values(int sample, int source, int size) => Enumerable.Range(0, size).Select(i =>
    {
        var probability = Uniform(sample, 1_000 + source, i);
        return source switch
        {
            < 5 => Pool[source][(int)(probability * Pool[source].Length)],
            5 => Normal.InvCDF(0, 1, probability),
            6 => -Math.Log(1 - probability),
            _ => probability,
        };
    });

    private static double Uniform(int sample, int of, int index) => Draws.Uniform(Purpose.Bootstrap, (uint)sample, (uint)of, (uint)index);

    private static int Count(int times, Func<int, bool> holds)
    {
        var count = 0;
        Parallel.For(0, times, one => Interlocked.Add(ref count, holds(one) ? 1 : 0));
        return count;
    }

    private static double[][] ReadPool()
    {
        using var stream = typeof(SimulatedStatisticsTests).Assembly.GetManifestResourceStream("equal-scenarios.csv")!;
        using var reader = new StreamReader(stream);
        double[][] rows = [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(',').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray())];
        return [.. Enumerable.Range(0, 5).Select(column => rows.Select(row => row[column]).ToArray())];
    }
}
