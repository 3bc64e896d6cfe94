namespace OpgaveSim.Grains;

/// <summary>A stopwatch: time that passes while it runs, and stands still while it does not.</summary>
/// <param name="clock">By what it measures.</param>
internal sealed class RunningTime(TimeProvider clock)
{
    private TimeSpan before;
    private long since = clock.GetTimestamp();
    private bool isRunning = true;

    /// <summary>The time that has passed.</summary>
    public TimeSpan Elapsed => isRunning ? before + clock.GetElapsedTime(since) : before;

    /// <summary>Lets it run or stand still.</summary>
    /// <param name="isToRun">Whether it runs from now on.</param>
    public void Run(bool isToRun)
    {
        (before, since) = (Elapsed, clock.GetTimestamp());
        isRunning = isToRun;
    }
}
