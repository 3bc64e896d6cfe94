using OpgaveSim.Live.Seating;

namespace OpgaveSim.Live.Tests;

/// <summary>Who gets a seat when all are taken, and how much time is left.</summary>
public class SeatBookTests
{
    [Fact]
    public void A_newcomer_gets_the_seat_that_was_left_longest_ago_and_long_enough()
    {
        var clock = new Clock();
        var book = new SeatBook(2, clock);
        Assert.True(book.HasRoom(out var goes) && goes is null);
        var first = book.Take(5, null, "a");
        clock.Now += TimeSpan.FromMinutes(1);
        var second = book.Take(3, null, "b");
        Assert.Equal([3, 5], book.All.Select(seat => seat.Actor));
        Assert.False(book.HasRoom(out _)); // both came just now
        clock.Now += SeatBook.LongAway - TimeSpan.FromMinutes(1);
        Assert.True(book.HasRoom(out goes));
        Assert.Same(first, goes);
        using var stream = new CancellationTokenSource();
        first.Come(stream);
        Assert.False(book.HasRoom(out _)); // it is there again, and the other one was away a minute less
        clock.Now += TimeSpan.FromMinutes(1);
        Assert.True(book.HasRoom(out goes));
        Assert.Same(second, goes);
        book.Free(first);
        Assert.True(stream.IsCancellationRequested);
        Assert.Null(book.Of(first.Hash));
        Assert.Same(second, book.Of(SeatSecret.HashOf("b")));
        Assert.True(book.HasRoom(out goes) && goes is null);
    }

    [Fact]
    public void Secrets_are_of_128_bits_and_differ()
    {
        string[] secrets = [.. Enumerable.Range(0, 100).Select(_ => SeatSecret.New())];
        Assert.All(secrets, secret => Assert.Matches("^[A-Za-z0-9_-]{22}$", secret));
        Assert.Equal(100, secrets.Distinct().Count());
    }

    [Theory]
    [InlineData(15.0, false, 4, 11.0, false)]
    [InlineData(15.0, false, 15, 0.0, true)]
    [InlineData(15.0, false, 20, 0.0, true)]
    [InlineData(15.0, true, 20, 15.0, false)]
    [InlineData(null, false, 20, null, false)]
    public void Time_runs_unless_it_stands_still(double? seconds, bool isPaused, int later, double? left, bool hasRunOut)
    {
        var clock = new Clock();
        var countdown = new Countdown(seconds, clock.GetTimestamp(), isPaused, clock);
        clock.Now += TimeSpan.FromSeconds(later);
        Assert.Equal(left, countdown.SecondsLeft(clock.GetTimestamp()));
        Assert.Equal(hasRunOut, countdown.HasRunOut(clock.GetTimestamp()));
    }

    /// <summary>A clock that goes when it is told to.</summary>
    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
