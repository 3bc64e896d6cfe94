using System.Threading.Channels;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Runner.Runs;

/// <summary>
/// Takes finished runs from several workers and writes them one after the other, on a thread of its own: the database's memory comes
/// from and goes back to one place. When writing fails, whatever the reason, nobody waits for it any longer: whoever adds a run is told at once.
/// </summary>
internal sealed class RunQueue
{
    private readonly Channel<FinishedRun> runs;
    private readonly Task writing;

    /// <summary>A queue, ready for runs.</summary>
    /// <param name="length">Runs that may wait, at least 1.</param>
    /// <param name="write">Writes a run. Anything that it throws ends the queue.</param>
    /// <param name="failed">Is called once when writing fails, before anybody else learns of it.</param>
    public RunQueue(int length, Action<FinishedRun> write, Action failed)
    {
        runs = Channel.CreateBounded<FinishedRun>(length);
        writing = Task.Factory.StartNew(() => Write(write, failed), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
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

    private void Write(Action<FinishedRun> write, Action failed)
    {
        try
        {
            foreach (var run in runs.Reader.ReadAllAsync(CancellationToken.None).ToBlockingEnumerable(CancellationToken.None))
            {
                write(run);
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
}
