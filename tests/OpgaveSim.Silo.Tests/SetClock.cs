namespace OpgaveSim.Silo.Tests;

/// <summary>A clock that a test moves on; waits are over when it has.</summary>
internal sealed class SetClock : TimeProvider
{
    private readonly List<Wait> waits = [];
    private long now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var wait = new Wait(this, () => callback(state), now + dueTime.Ticks);
        waits.Add(wait);
        return wait;
    }

    /// <summary>Moves on, and ends the waits that are over.</summary>
    public void Pass(double seconds)
    {
        now += TimeSpan.FromSeconds(seconds).Ticks;
        foreach (var wait in waits.Where(wait => wait.Due <= now).ToArray())
        {
            waits.Remove(wait);
            wait.End();
        }
    }

    private sealed class Wait(SetClock clock, Action end, long due) : ITimer
    {
        public long Due => due;

        public void End() => end();

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException("waits here are set once");

        public void Dispose() => clock.waits.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
