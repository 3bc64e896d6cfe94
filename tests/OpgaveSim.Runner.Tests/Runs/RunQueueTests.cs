using System.Threading.Channels;
using OpgaveSim.Results.Tables;
using OpgaveSim.Runner.Runs;

namespace OpgaveSim.Runner.Tests.Runs;

/// <summary>What workers finish reaches the writer, and nobody waits for a writer that is no more.</summary>
public sealed class RunQueueTests
{
    private static readonly FinishedRun Run = new(null!, null!, null!);

    [Fact]
    public async Task All_that_is_added_is_written_one_after_the_other()
    {
        var written = 0;
        var queue = new RunQueue(2, _ => written++, () => { });
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var run = 0; run < 250; run++)
            {
                await queue.AddAsync(Run);
            }
        })));
        await queue.EndAsync();
        Assert.Equal(1000, written);
    }

    [Fact]
    public async Task When_the_writer_fails_in_whatever_way_those_who_wait_and_those_who_come_are_told()
    {
        var (isFull, failures) = (new TaskCompletionSource(), 0);
        var queue = new RunQueue(1, _ =>
        {
            isFull.Task.Wait();
            throw new ArithmeticException("nobody foresaw this");
        }, () => failures++);
        await queue.AddAsync(Run);
        Task[] waiting = [.. Enumerable.Range(0, 8).Select(_ => queue.AddAsync(Run).AsTask())];
        isFull.SetResult();
        foreach (var one in waiting.Skip(2)) // one may be in the writer's hands, one in the queue
        {
            await Assert.ThrowsAsync<ChannelClosedException>(() => one);
        }

        await Assert.ThrowsAsync<ChannelClosedException>(() => queue.AddAsync(Run).AsTask());
        var told = await Assert.ThrowsAsync<RunsNotWrittenException>(queue.EndAsync);
        Assert.IsType<ArithmeticException>(told.InnerException);
        Assert.Equal(1, failures);
    }
}
