using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Estimates;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Estimates;

/// <summary>Estimates are right within a factor 1.5 at every size, and grow as what they estimate does.</summary>
public sealed class RunEstimateTests : IDisposable
{
    private const double Off = 1.5;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>
    /// Measured with <c>run</c>, mostly with <c>--no-report</c>: actors, issues a round, whether tables deliberate, seconds of one processor, megabytes at the peak.
    /// </summary>
    [Theory]
    [InlineData("world", 200, 4, true, 1.9, 179)]
    [InlineData("world", 1_000, 20, true, 2.8, 213)]
    [InlineData("world", 10_000, 200, true, 7.4, 690)]
    [InlineData("world", 16_000, 320, true, 8.4, 772)]
    [InlineData("world", 100_000, 2_000, true, 36.3, 1_654)]
    [InlineData("world", 100_000, 1, true, 4.9, 607)]
    [InlineData("world", 100_000, 2_000, false, 9.2, 1_179)]
    [InlineData("world", 1_000_000, 20_000, true, 398, 9_030)]
    [InlineData("actor", 10_000, 200, true, 10.4, 862)]
    [InlineData("actor", 16_000, 320, true, 11.7, 882)]
    [InlineData("actor", 100_000, 2_000, true, 52.5, 2_343)]
    [InlineData("actor", 100_000, 2_000, false, 20.1, 1_423)]
    public void They_are_near_what_was_measured(string grain, int actors, int issues, bool deliberates, double seconds, double megabytes)
    {
        var estimate = RunEstimate.Of(Experiment(grain, actors, issues, deliberates), 1);
        Assert.InRange(estimate.Seconds, seconds / Off, seconds * Off);
        Assert.InRange(estimate.MemoryBytes / 1e6, megabytes / Off, megabytes * Off);
    }

    [Fact]
    public void Ten_times_the_actors_take_ten_times_the_time_and_at_most_ten_times_the_memory()
    {
        var (small, large) = (RunEstimate.Of(Experiment("world", 100_000, 2_000), 1), RunEstimate.Of(Experiment("world", 1_000_000, 20_000), 1));
        Assert.Equal(10 * (small.Seconds - MeasuredCosts.Start), large.Seconds - MeasuredCosts.Start, 6);
        Assert.InRange(large.MemoryBytes, 5 * small.MemoryBytes, 10 * small.MemoryBytes);
    }

    [Fact]
    public void Worlds_at_a_time_share_the_time_and_not_the_memory()
    {
        var experiment = Experiment("world", 1_000, 20, replications: 8);
        var (one, four) = (RunEstimate.Of(experiment, 1), RunEstimate.Of(experiment, 4));
        Assert.Equal((one.Seconds - MeasuredCosts.Start) / 4, four.Seconds - MeasuredCosts.Start, 9);
        Assert.True(four.MemoryBytes > one.MemoryBytes);
        Assert.Equal(one.DiskBytes, four.DiskBytes);
    }

    [Fact]
    public void One_world_in_one_grain_uses_one_processor()
    {
        var experiment = Experiment("world", 1_000, 20);
        Assert.Equal(RunEstimate.Of(experiment, 1), RunEstimate.Of(experiment, 16));
    }

    private Experiment Experiment(string grain, int actors, int issues, bool deliberates = true, int replications = 1) => ExperimentReader.Read(folder.Write("experiment.yaml", $$"""
        name: estimate
        seed: 1
        rounds: 36
        replications: {{replications}}
        grain: {{grain}}
        measure: {{(deliberates ? "full" : "formation")}}
        world: { actors: {{actors}}, issuesPerRound: {{issues}} }
        scenarios:
          issue: { logic: issue{{(deliberates ? "" : ", meetings: 0")}} }
        """), ExperimentOptions.None);
}
