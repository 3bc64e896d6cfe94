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
        var (written, committed) = (0, 0);
        var queue = new RunQueue(2, _ => written++, () => committed = written, TimeSpan.FromSeconds(1), () => { });
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var run = 0; run < 250; run++)
            {
                await queue.AddAsync(Run);
            }
        })));
        await queue.EndAsync();
        Assert.Equal((1000, 1000), (written, committed));
    }

    [Fact]
    public async Task Runs_that_come_soon_after_each_other_are_committed_together()
    {
        var (written, commits) = (0, new List<int>());
        var queue = new RunQueue(1, _ => written++, () => commits.Add(written), TimeSpan.FromHours(1), () => { });
        for (var run = 0; run < 5; run++)
        {
            await queue.AddAsync(Run);
        }

        await queue.EndAsync(); // the others of that hour do not come: nothing waits for them
        Assert.Equal([5], commits);
    }

    [Fact]
    public async Task A_run_that_need_not_wait_is_committed_before_the_next_is_written()
    {
        var (written, commits) = (0, new List<int>());
        var queue = new RunQueue(4, _ => written++, () => commits.Add(written), TimeSpan.Zero, () => { });
        for (var run = 0; run < 4; run++)
        {
            await queue.AddAsync(Run);
        }

        await queue.EndAsync();
        Assert.Equal([1, 2, 3, 4], commits);
    }

    [Fact]
    public async Task A_run_is_committed_though_no_other_comes()
    {
        var committed = new TaskCompletionSource();
        var queue = new RunQueue(1, _ => { }, committed.SetResult, TimeSpan.FromMilliseconds(1), () => { });
        await queue.AddAsync(Run);
        await committed.Task; // the queue is still open
        await queue.EndAsync();
    }

    [Fact]
    public async Task Without_a_run_nothing_is_committed()
    {
        var commits = 0;
        await new RunQueue(1, _ => { }, () => commits++, TimeSpan.FromSeconds(1), () => { }).EndAsync();
        Assert.Equal(0, commits);
    }

    [Fact]
    public async Task When_committing_fails_the_queue_ends()
    {
        var queue = new RunQueue(1, _ => { }, () => throw new IOException("the disk is full"), TimeSpan.Zero, () => { });
        await queue.AddAsync(Run);
        var told = await Assert.ThrowsAsync<RunsNotWrittenException>(queue.EndAsync);
        Assert.IsType<IOException>(told.InnerException);
    }

    [Fact]
    public async Task When_the_writer_fails_in_whatever_way_those_who_wait_and_those_who_come_are_told()
    {
        var (isFull, failures) = (new TaskCompletionSource(), 0);
        var queue = new RunQueue(1, _ =>
        {
            isFull.Task.Wait();
            throw new ArithmeticException("nobody foresaw this");
        }, () => { }, TimeSpan.FromSeconds(1), () => failures++);
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
