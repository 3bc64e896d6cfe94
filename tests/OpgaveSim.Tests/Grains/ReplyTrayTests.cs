using OpgaveSim.Grains;

namespace OpgaveSim.Tests.Grains;

/// <summary>Replies to letters posted inside a silo: all come together, in their places, or whoever waits is told why not.</summary>
public class ReplyTrayTests
{
    [Fact]
    public async Task Replies_come_in_any_order_and_lie_in_their_places()
    {
        var replies = new int[5];
        var tray = new ReplyTray<int>(replies, 3);
        var all = tray.AllAsync(() => true);
        foreach (var at in (int[])[3, 1, 2])
        {
            Assert.False(all.IsCompleted);
            await new ReplySlot<int>(tray, at).Fill(10, at, static (ten, number) => ten * number);
        }

        await all;
        Assert.Equal([0, 10, 20, 30, 0], replies);
    }

    [Fact]
    public async Task What_goes_wrong_is_thrown_where_the_replies_are_awaited()
    {
        var tray = new ReplyTray<int>(new int[2], 2);
        await new ReplySlot<int>(tray, 0).Fill(0, 0, static (_, _) => throw new WorldLostException("lost on purpose"));
        await new ReplySlot<int>(tray, 1).Fill(0, 0, static (_, _) => throw new InvalidOperationException("a second one"));
        var thrown = await Assert.ThrowsAsync<WorldLostException>(() => tray.AllAsync(() => true));
        Assert.Equal("lost on purpose", thrown.Message);
    }

    [Fact]
    public async Task Whoever_waits_for_a_reply_that_cannot_come_learns_it()
    {
        var tray = new ReplyTray<int>(new int[2], 2);
        tray.Put(0, 1);
        var asked = 0;
        await Assert.ThrowsAsync<WorldLostException>(() => tray.AllAsync(() => ++asked < 2));
        Assert.Equal(2, asked);
    }
}
