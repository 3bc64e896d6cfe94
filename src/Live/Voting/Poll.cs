using OpgaveSim.Live.Protocol;
using OpgaveSim.Live.Watching;

namespace OpgaveSim.Live.Voting;

/// <summary>
/// What a class is asked to predict, question after question. Curves and bands are held back from the start until somebody predicted or skipped it,
/// and while a question is open; how others voted is hidden until then. Guarded by its performance.
/// </summary>
/// <param name="audience">Who watches.</param>
/// <param name="limits">How many votes count.</param>
internal sealed class Poll(Audience audience, LiveLimits limits)
{
    private const int MostQuestions = 100;

    private readonly List<AskedQuestion> asked = [];

    /// <summary>Whether curves and bands are held back.</summary>
    public bool IsHeld { get; private set; } = true;

    /// <summary>Whether votes are taken.</summary>
    public bool IsAsking => IsHeld && asked.Count > 0 && asked[^1].IsOpen;

    /// <summary>All questions, the first one first; at most the last 100.</summary>
    public IReadOnlyList<AskedQuestion> Asked => asked;

    /// <summary>The last question as everybody may see it; null: nothing was asked yet.</summary>
    public ShownPoll? Shown => asked is not [.., var last] ? null : new(
        last.Number, last.Measure, last.IsOpen, last.Votes.Hands, last.Votes.Voters, last.IsOpen ? null : last.Votes.Counts, last.IsOpen ? null : Before(last)?.Votes.Counts);

    /// <summary>Asks about a measure; a question that is open and that nobody voted on is as if it was never asked.</summary>
    /// <param name="about">The measure, by its place.</param>
    /// <param name="round">Rounds played.</param>
    public void Ask(int about, int round)
    {
        var number = asked is [.., var before] ? before.Number + 1 : 1;
        if (IsAsking && asked[^1].Votes.IsEmpty)
        {
            asked.RemoveAt(asked.Count - 1);
        }

        Close(null);
        asked.Add(new AskedQuestion(number, about, round, new Votes(audience, limits)));
        if (asked.Count > MostQuestions)
        {
            asked.RemoveAt(0);
        }

        IsHeld = true;
    }

    /// <summary>Shows the curves, and how the class voted: nobody votes any more.</summary>
    /// <param name="ahead">By measure: in how many other worlds the left one ended higher, the right one, neither; null: none is ready.</param>
    public void Show(IReadOnlyList<int[]>? ahead)
    {
        Close(ahead);
        IsHeld = false;
    }

    /// <summary>Counts a hand more or less; nothing happens when no question is open.</summary>
    public void Raise(int choice, int by)
    {
        if (IsAsking)
        {
            asked[^1].Votes.Raise(choice, by);
        }
    }

    /// <summary>Takes a vote.</summary>
    /// <returns>Whether it counts: not when none is asked for, nor when as many of the address count as can.</returns>
    public bool Cast(string device, string address, int choice) => IsAsking && asked[^1].Votes.Cast(device, address, choice);

    /// <summary>What a device voted on the last question.</summary>
    public OwnVote VoteOf(string device) => asked is [.., var last] ? new OwnVote(last.Number, last.Votes.ChoiceOf(device)) : new OwnVote(null, null);

    private AskedQuestion? Before(AskedQuestion question) => asked.Find(one => one.Measure == question.Measure && one.Number < question.Number);

    private void Close(IReadOnlyList<int[]>? ahead)
    {
        if (asked is [.., { IsOpen: true } open])
        {
            open.Close(ahead?[open.Measure]);
        }
    }
}
