using MathNet.Numerics.Distributions;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Statistics;

public class PrecisionStoppingTests
{
    [Theory]
    [InlineData(20, 100, new[] { 20, 30, 45, 68, 100 })]
    [InlineData(6, 6, new[] { 6 })]
    [InlineData(1, 4, new[] { 1, 2, 3, 4 })]
    public void It_looks_at_fixed_numbers_of_worlds(int least, int most, int[] looks) =>
        Assert.Equal(looks, PrecisionStopping.Looks(least, most));

    [Fact]
    public void The_widest_interval_counts_and_none_is_never_narrow()
    {
        double[] narrow = [1, 1, 1, 1, 1, 1], wide = [1, 2, 3, 4, 5, 6];
        Assert.Equal(MeanInterval.Of(wide)!.Value.HalfWidth, PrecisionStopping.WidestHalf([narrow, wide]));
        Assert.Equal(0, PrecisionStopping.WidestHalf([narrow]));
        Assert.Null(PrecisionStopping.WidestHalf([narrow, [1, 2]]));
        Assert.Null(PrecisionStopping.WidestHalf([]));
    }

    /// <summary>docs/model.md states these bounds.</summary>
    [Theory]
    [InlineData(10, 0.02)]
    [InlineData(20, 0.01)]
    public void Stopping_by_precision_leaves_intervals_nearly_as_good_as_they_say(int atLeast, double least)
    {
        var draws = new KeyedDraws(77);
        const int times = 2_000;
        var holds = 0;
        Parallel.For(0, times, time =>
        {
            double[] Values(int count) => [.. Enumerable.Range(0, count).Select(i => Normal.InvCDF(0, 1, draws.Uniform(Purpose.Bootstrap, (uint)time, (uint)atLeast, (uint)i)))];
            var worlds = PrecisionStopping.Looks(atLeast, 500).First(look => look == 500 || PrecisionStopping.WidestHalf([Values(look)]) <= 0.3);
            Interlocked.Add(ref holds, MeanInterval.Of(Values(worlds))!.Value.Contains(0) ? 1 : 0);
        });
        Assert.InRange(holds / (double)times, 0.95 - 0.01 - least, 0.965);
    }
}
