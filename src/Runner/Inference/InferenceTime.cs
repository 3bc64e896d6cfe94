using OpgaveSim.Experiments.Estimates;

namespace OpgaveSim.Runner.Inference;

/// <summary>About how long an inference takes: to tell minutes from hours, on a machine that does nothing else.</summary>
public static class InferenceTime
{
    /// <summary>Processor seconds to measure a world, for each of its actors and each of its seats' tables, and to learn from one.</summary>
    private const double Measuring = 8e-6, Learning = 0.02;

    /// <summary>The estimate, of what is not there yet.</summary>
    /// <param name="worlds">The case.</param>
    /// <param name="options">How it is executed.</param>
    public static TimeSpan Of(CaseWorlds worlds, InferenceOptions options)
    {
        var processors = options.Parallel ?? Environment.ProcessorCount;
        var ahead = worlds.Ahead.Take(options.GateOnly ? 1 : int.MaxValue).ToArray();
        var simulating = ahead.Sum(experiment => RunEstimate.Of(experiment, processors).Seconds);
        var measuring = ahead.Sum(experiment => (double)experiment.RunCount * experiment.Points[0].World.Actors * experiment.Head.Rounds * Measuring);
        return TimeSpan.FromSeconds(simulating + (measuring + (options.GateOnly ? 0 : options.Draws * Learning)) / processors);
    }
}
