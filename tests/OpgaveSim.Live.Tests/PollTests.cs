using OpgaveSim.Live.Voting;
using OpgaveSim.Live.Watching;

namespace OpgaveSim.Live.Tests;

/// <summary>What a class is asked, and what of it is shown when.</summary>
public class PollTests
{
    private static readonly int[][] Ahead = [[1, 2, 3], [4, 5, 6], [20, 0, 0], [0, 1, 19], [0, 0, 0], [7, 7, 6]];

    private readonly Poll poll = new(new Audience(), new LiveLimits());

    [Fact]
    public void Before_a_question_there_is_nothing_to_vote_on_and_curves_are_held_back()
    {
        Assert.True(poll.IsHeld);
        Assert.False(poll.IsAsking);
        Assert.Null(poll.Shown);
        Assert.False(poll.Cast("a", "here", 0));
        Assert.Equal((null, null), (poll.VoteOf("a").Number, poll.VoteOf("a").Choice));
        poll.Raise(0, 1);
        poll.Show(null);
        Assert.False(poll.IsHeld);
        Assert.Null(poll.Shown);
    }

    [Fact]
    public void How_others_voted_is_hidden_until_curves_are_shown()
    {
        poll.Ask(3, 7);
        Assert.True(poll.Cast("a", "here", 0));
        Assert.True(poll.Cast("b", "here", 2));
        Assert.True(poll.Cast("a", "here", 1));
        poll.Raise(2, 1);
        var open = poll.Shown!;
        Assert.Equal((1, 3, true, 2), (open.Number, open.Measure, open.IsOpen, open.Voted));
        Assert.Equal([0, 0, 1], open.Hands);
        Assert.Null(open.Votes);
        Assert.Equal(1, poll.VoteOf("a").Choice);
        Assert.Null(poll.VoteOf("c").Choice);

        poll.Show(Ahead);
        Assert.False(poll.Cast("c", "here", 0));
        poll.Raise(2, 1);
        Assert.Equal([0, 1, 2], poll.Shown!.Votes);
        Assert.Null(poll.Shown.Before);
        Assert.Equal(1, poll.VoteOf("a").Choice);
        Assert.Equal([0, 1, 19], poll.Asked[0].Ahead);
    }

    [Fact]
    public void The_same_question_again_is_held_against_the_first_time()
    {
        poll.Ask(3, 0);
        poll.Cast("a", "here", 0);
        poll.Show(null);
        poll.Ask(1, 0);
        poll.Show(null);
        Assert.Null(poll.Shown!.Before);
        poll.Ask(3, 9);
        Assert.True(poll.IsHeld);
        Assert.Null(poll.VoteOf("a").Choice);
        poll.Cast("a", "here", 1);
        Assert.Null(poll.Shown.Before);
        poll.Show(null);
        Assert.Equal(3, poll.Shown.Number);
        Assert.Equal([1, 0, 0], poll.Shown.Before);
        Assert.Equal([0, 1, 0], poll.Shown.Votes);
        poll.Ask(3, 12);
        poll.Show(null);
        Assert.Equal([1, 0, 0], poll.Shown.Before);
        Assert.Equal([0, 0, 0], poll.Shown.Votes);
    }

    [Fact]
    public void A_question_that_nobody_answered_yet_is_replaced_but_numbers_are_not_used_twice()
    {
        poll.Ask(0, 0);
        poll.Ask(1, 0);
        Assert.Equal([(2, 1)], poll.Asked.Select(one => (one.Number, one.Measure)));
        poll.Cast("a", "here", 2);
        poll.Ask(0, 0);
        Assert.Equal([(2, 1, false), (3, 0, true)], poll.Asked.Select(one => (one.Number, one.Measure, one.IsOpen)));
    }

    [Fact]
    public void The_file_has_a_row_a_vote_the_same_number_for_a_voter_and_no_device()
    {
        poll.Ask(3, 0);
        poll.Cast("device-b", "192.0.2.1", 0);
        poll.Cast("device-a", "192.0.2.2", 2);
        poll.Raise(1, 1);
        poll.Raise(1, 1);
        poll.Show(Ahead);
        poll.Ask(1, 4);
        poll.Cast("device-c", "192.0.2.1", 1);
        poll.Show(null);
        poll.Ask(3, 12);
        poll.Cast("device-b", "192.0.2.1", 1);
        poll.Show(Ahead);
        poll.Ask(5, 12);
        poll.Cast("device-b", "192.0.2.1", 1);
        Assert.Equal("""
            question,measure,time,month,voter,choice,count,worlds_left_higher,worlds_right_higher,worlds_no_difference
            1,quality,1,0,1,none,1,0,1,19
            1,quality,1,0,2,left,1,0,1,19
            1,quality,1,0,,right,2,0,1,19
            2,novelty,1,4,3,right,1,,,
            3,quality,2,12,2,right,1,0,1,19

            """, VoteFile.Of(poll.Asked), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Without_votes_the_file_has_its_header_only() => Assert.Single(VoteFile.Of([]).Split('\n', StringSplitOptions.RemoveEmptyEntries));
}
