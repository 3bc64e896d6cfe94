using OpgaveSim.Live.Playing;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Live.Tests;

/// <summary>The story is about an issue whose pictures show what it says. Which world comes out ahead plays no part.</summary>
public class StoryChoiceTests
{
    /// <summary>A table of five that asked six, adopted, and has both bars: all that the story shows.</summary>
    private static readonly Shown Plain = new(5, 0, Asked: 6, Passed: 2, Quality: 0.5, Novelty: 0.5);

    [Fact]
    public void An_issue_that_was_not_solved_in_both_worlds_is_not_told_of()
    {
        Assert.Null(StoryChoice.Of([], []));
        Assert.Null(StoryChoice.Of([Table(1, Plain)], []));
        Assert.Null(StoryChoice.Of([Table(1, Plain)], [Table(2, Plain)]));
        Assert.Null(StoryChoice.Of([Table(1, Plain)], [Table(1, Plain) with { Outcome = TableOutcome.NoAgreement }]));
        Assert.Equal(2, StoryChoice.Of([Table(1, Plain), Table(2, Plain)], [Table(2, Plain)]));
    }

    [Fact]
    public void What_can_be_shown_counts_in_its_order()
    {
        // each is better than the one before it in one respect, and worse than it in all that count less
        Shown[] left =
        [
            Plain with { Size = 10, First = 50, Quality = 0.09, Asked = 9, Passed = 0 },
            Plain with { Quality = 0.09, Asked = 4, Passed = 0 },
            Plain with { Asked = 4, Passed = 0 },
            Plain with { First = 50, Asked = 4, Passed = 0 },
            Plain with { First = 50, Passed = 0 },
            Plain with { First = 50 },
        ];
        var right = left.Select(one => one with { First = 0 }).ToArray();
        for (var issue = 1; issue < left.Length; issue++)
        {
            Assert.Equal(issue, Choice(left[..(issue + 1)], right[..(issue + 1)]));
        }
    }

    [Fact]
    public void Of_equals_the_tables_that_differ_most_are_told_of_and_then_the_first()
    {
        Assert.Equal(1, Choice([Plain, Plain with { First = 3 }, Plain with { First = 3 }], [Plain with { First = 1 }, Plain, Plain]));
        Assert.Equal(0, Choice([Plain, Plain], [Plain, Plain]));
    }

    [Theory]
    [InlineData(0.09, 0.5)]
    [InlineData(0.5, 0.09)]
    [InlineData(0.5, null)]
    public void A_bar_that_cannot_be_seen_in_one_world_makes_the_issue_come_later(double quality, double? novelty)
    {
        var unseen = Plain with { Quality = quality, Novelty = novelty };
        Assert.Equal(1, Choice([unseen, Plain], [Plain, Plain]));
        Assert.Equal(1, Choice([Plain, Plain], [unseen, Plain]));
    }

    [Fact]
    public void Who_wins_plays_no_part()
    {
        var draws = KeyedDraws.ForReplication(28, 0);
        var drawn = 0u;
        int Below(int count) => draws.Below(count, default(Purpose), drawn++);
        for (var attempt = 0; attempt < 200; attempt++)
        {
            Shown[] One() => [.. Enumerable.Range(0, 8).Select(_ => new Shown(2 + Below(10), Below(4), Below(12), Below(3), Seen(), Seen()))];
            double Seen() => 0.1 + (Below(900) / 1000.0);
            Shown[] Better(Shown[] tables) => [.. tables.Select(table => table with { Quality = 1, Novelty = 1.2 })];
            Shown[] Worse(Shown[] tables) => [.. tables.Select(table => table with { Quality = 0.1, Novelty = 0.1 })];
            var (left, right) = (One(), One());
            var choice = Choice(left, right);
            Assert.NotNull(choice);
            Assert.Equal(choice, Choice(right, left));
            Assert.Equal(choice, Choice(Better(left), Worse(right)));
            Assert.Equal(choice, Choice(Worse(left), Better(right)));
        }
    }

    private static int? Choice(Shown[] left, Shown[] right) => StoryChoice.Of(left.Select((one, issue) => Table(issue, one)), right.Select((one, issue) => Table(issue, one)));

    private static ClosedTable Table(int issue, Shown shown) => new()
    {
        Issue = issue,
        Arrival = 0,
        Convened = 0,
        Closed = 3,
        Outcome = TableOutcome.Realised,
        Breadth = 2,
        Members = [.. Enumerable.Range(shown.First, shown.Size).Select((actor, at) => new MemberRecord(actor, 0, null, at == 0))],
        AtClose = null!, // the story shows nothing of it
        Scouted = 20,
        Asked = shown.Asked,
        Passed = shown.Passed,
        Quality = shown.Quality,
        Realised = new RealisedSolution(0, 0, Novelty: shown.Novelty),
    };

    /// <summary>What the story shows of a table.</summary>
    /// <param name="Size">Members.</param>
    /// <param name="First">The actor who started it; the others are the ones after it.</param>
    /// <param name="Asked">How many were asked.</param>
    /// <param name="Passed">Proposals that passed.</param>
    /// <param name="Quality">Its quality.</param>
    /// <param name="Novelty">Its novelty.</param>
    private sealed record Shown(int Size, int First, int Asked, int Passed, double Quality, double? Novelty);
}
