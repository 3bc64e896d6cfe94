using System.Diagnostics;

namespace OpgaveSim.Runner.Benchmarks;

/// <summary>Processor time of this process, all threads, the kernel's part included.</summary>
public static class ProcessorTime
{
    /// <summary>Seconds since the process began.</summary>
    public static double Seconds
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.TotalProcessorTime.TotalSeconds;
        }
    }

    /// <summary>Processor seconds and wall seconds of something.</summary>
    public static async Task<(double Processor, double Wall)> OfAsync(Func<Task> work)
    {
        var (before, watch) = (Seconds, Stopwatch.StartNew());
        await work();
        return (Seconds - before, watch.Elapsed.TotalSeconds);
    }
}
