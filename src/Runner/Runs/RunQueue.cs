using System.Diagnostics;
using System.Threading.Channels;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Runner.Runs;

/// <summary>
/// Takes finished runs from several workers and writes them one after the other, on a thread of its own: the database's memory comes
/// from and goes back to one place. Runs that finish soon after each other are committed together, none later than a moment after it was
/// written. When writing fails, whatever the reason, nobody waits for it any longer: whoever adds a run is told at once.
/// </summary>
internal sealed class RunQueue
{
    private readonly Channel<FinishedRun> runs;
    private readonly Task writing;

    /// <summary>A queue, ready for runs.</summary>
    /// <param name="length">Runs that may wait, at least 1.</param>
    /// <param name="write">Writes a run. Anything that it throws ends the queue.</param>
    /// <param name="commit">Makes what was written stay. Anything that it throws ends the queue.</param>
    /// <param name="together">How long a run that was written may wait for others to be committed with it.</param>
    /// <param name="failed">Is called once when writing fails, before anybody else learns of it.</param>
    public RunQueue(int length, Action<FinishedRun> write, Action commit, TimeSpan together, Action failed)
    {
        runs = Channel.CreateBounded<FinishedRun>(length);
        writing = Task.Factory.StartNew(() => Write(write, commit, together, failed), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Adds a run; waits while the queue is full.</summary>
    /// <param name="run">The run.</param>
    /// <exception cref="ChannelClosedException">Writing failed; <see cref="EndAsync"/> says why.</exception>
    public ValueTask AddAsync(FinishedRun run) => runs.Writer.WriteAsync(run, CancellationToken.None);

    /// <summary>Takes no more runs, and is done when all that came are written.</summary>
    /// <exception cref="RunsNotWrittenException">Writing failed.</exception>
    public Task EndAsync()
    {
        runs.Writer.TryComplete();
        return writing;
    }

    private void Write(Action<FinishedRun> write, Action commit, TimeSpan together, Action failed)
    {
        try
        {
            while (IsMore(Timeout.InfiniteTimeSpan))
            {
                var watch = Stopwatch.StartNew();
                do
                {
                    write(Next());
                }
                while (together - watch.Elapsed is var left && left > TimeSpan.Zero && IsMore(left));
                commit();
            }
        }
        catch (Exception e)
        {
            try
            {
                failed();
            }
            finally
            {
                runs.Writer.TryComplete(e);
            }

            throw new RunsNotWrittenException(e);
        }
    }

    /// <summary>Waits for a run; false: none came, in that time or ever.</summary>
    private bool IsMore(TimeSpan patience)
    {
        var more = runs.Reader.WaitToReadAsync(CancellationToken.None).AsTask();
        return more.Wait(patience) && more.Result;
    }

    private FinishedRun Next() => runs.Reader.TryRead(out var run) ? run : throw new InvalidOperationException("a run was there, and nobody else takes it");
}
