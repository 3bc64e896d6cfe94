using OpgaveSim.Grains.Contracts;

namespace OpgaveSim.Silo.Tests.Grains;

/// <summary>Replies to letters posted inside a silo: all come together, in their places, or whoever waits is told why not.</summary>
public class ReplyTrayTests
{
    [Fact]
    public async Task Replies_come_in_any_order_and_lie_in_their_places()
    {
        var replies = new int[8];
        var tray = new ReplyTray<int>(replies, 3);
        foreach (var (from, order) in ((int, int[])[])[(1, [2, 0, 1]), (4, [1, 2, 0]), (7, [0])])
        {
            var slots = tray.Begin(from, order.Length).ToArray();
            Assert.Equal(order.Length, slots.Length);
            var all = tray.AllAsync(() => true, NobodyAsks);
            foreach (var at in order)
            {
                Assert.False(all.IsCompleted);
                await slots[at].Fill(10, from + at, static (ten, number) => ten * number);
            }

            await all;
        }

        Assert.Equal([0, 10, 20, 30, 40, 50, 60, 70], replies);
    }

    [Fact]
    public async Task What_goes_wrong_is_thrown_where_the_replies_are_awaited()
    {
        var tray = new ReplyTray<int>(new int[2], 2);
        var slots = tray.Begin(0, 2).ToArray();
        await slots[0].Fill(0, 0, static (_, _) => throw new WorldLostException("lost on purpose"));
        await slots[1].Fill(0, 0, static (_, _) => throw new InvalidOperationException("a second one"));
        var thrown = await Assert.ThrowsAsync<WorldLostException>(() => tray.AllAsync(() => true, NobodyAsks));
        Assert.Equal("lost on purpose", thrown.Message);
    }

    [Fact]
    public async Task Whoever_waits_for_a_reply_that_cannot_come_learns_it()
    {
        var tray = new ReplyTray<int>(new int[2], 2);
        tray.Begin(0, 2);
        tray.Put(0, 1);
        var asked = 0;
        await Assert.ThrowsAsync<WorldLostException>(() => tray.AllAsync(() => ++asked < 2, NobodyAsks));
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task Whoever_waits_in_vain_gives_up_though_nobody_moved()
    {
        var tray = new ReplyTray<int>(new int[2], 2);
        tray.Begin(0, 2);
        tray.Put(0, 1);
        await Assert.ThrowsAsync<WorldLostException>(() => tray.AllAsync(() => true, _ => Task.Delay(Timeout.Infinite), most: 4));
    }

    [Fact]
    public async Task A_letter_that_was_lost_is_known_when_whoever_it_went_to_answers_a_call()
    {
        var tray = new ReplyTray<int>(new int[4], 4);
        tray.Begin(0, 3);
        tray.Put(1, 1);
        var called = new List<int>();
        var thrown = await Assert.ThrowsAsync<WorldLostException>(() => tray.AllAsync(() => true, at =>
        {
            called.Add(at);
            return Task.CompletedTask;
        }));
        Assert.Equal([0, 2], called);
        Assert.Contains("never arrived", thrown.Message);
    }

    [Fact]
    public async Task A_call_that_fails_tells_why_and_a_reply_that_comes_late_is_a_reply()
    {
        var tray = new ReplyTray<int>(new int[1], 1);
        tray.Begin(0, 1);
        await Assert.ThrowsAsync<TimeoutException>(() => tray.AllAsync(() => true, _ => Task.FromException(new TimeoutException())));

        var replies = new int[1];
        tray = new ReplyTray<int>(replies, 1);
        tray.Begin(0, 1);
        await tray.AllAsync(() => true, at =>
        {
            tray.Put(at, 5); // it was busy, and took the letter in before the call
            return Task.CompletedTask;
        });
        Assert.Equal([5], replies);
    }

    private static Task NobodyAsks(int at) => throw new InvalidOperationException($"{at} need not be called");
}
