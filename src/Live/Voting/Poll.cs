using OpgaveSim.Live.Watching;

namespace OpgaveSim.Live.Voting;

/// <summary>What a class is asked to predict, with its votes; curves are held back meanwhile. Guarded by its performance.</summary>
/// <param name="audience">Who watches.</param>
/// <param name="limits">How many votes count.</param>
internal sealed class Poll(Audience audience, LiveLimits limits)
{
    private Votes? votes;
    private int measure;

    /// <summary>Whether curves are held back, so that votes are taken.</summary>
    public bool IsHeld { get; private set; }

    /// <summary>The measure that was asked about last, by its place; null: none yet.</summary>
    public int? Question => votes is null ? null : measure;

    /// <summary>Left higher, right higher, no difference; null: nothing was asked yet.</summary>
    public int[]? Counts => votes?.Counts;

    /// <summary>Asks about a measure; earlier votes are gone.</summary>
    public void Ask(int about) => (IsHeld, measure, votes) = (true, about, new Votes(audience, limits));

    /// <summary>Shows the curves: nobody votes any more.</summary>
    public void Show() => IsHeld = false;

    /// <summary>Counts a hand more or less; nothing happens when nothing was asked yet.</summary>
    public void Raise(int choice, int by) => votes?.Raise(choice, by);

    /// <summary>Takes a vote.</summary>
    /// <returns>Whether it counts: not when none is asked for, nor when as many of the address count as can.</returns>
    public bool Cast(string device, string address, int choice) => IsHeld && votes is not null && votes.Cast(device, address, choice);
}
