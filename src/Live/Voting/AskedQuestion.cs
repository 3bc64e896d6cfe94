namespace OpgaveSim.Live.Voting;

/// <summary>A question that the class was asked, with its votes. Guarded by its performance.</summary>
/// <param name="number">Its number, from 1.</param>
/// <param name="measure">The measure that it is about, by its place.</param>
/// <param name="round">Rounds played when it was asked.</param>
/// <param name="votes">Its votes.</param>
internal sealed class AskedQuestion(int number, int measure, int round, Votes votes)
{
    /// <summary>Its number, from 1.</summary>
    public int Number => number;

    /// <summary>The measure that it is about, by its place.</summary>
    public int Measure => measure;

    /// <summary>Rounds played when it was asked.</summary>
    public int Round => round;

    /// <summary>Its votes.</summary>
    public Votes Votes => votes;

    /// <summary>Whether votes are taken.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>In how many other worlds the left one ended higher, the right one, neither, when it closed; null: none was ready, or it is open.</summary>
    public IReadOnlyList<int>? Ahead { get; private set; }

    /// <summary>Takes no more votes.</summary>
    /// <param name="ahead">What other worlds showed; null: none was ready.</param>
    public void Close(IReadOnlyList<int>? ahead) => (IsOpen, Ahead) = (false, ahead);
}
