using OpgaveSim.Model.Formation.Scores;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>
/// The candidates of a table that are left while others are picked, with what an <see cref="InviteRule"/> needs to score them. It is used
/// again and again, allocates nothing once it has grown, and holds on to no world.
/// </summary>
internal sealed class ScoredCandidates
{
    private int[] left = [];
    private int[] judged = [];
    private double[] scores = [];
    private double[] secondScores = [];
    private double[] stakes = [];

    /// <summary>How many are left.</summary>
    public int Count { get; private set; }

    /// <summary>λ of a mixed invitation.</summary>
    public double Mix { get; private set; }

    /// <summary>Who is left.</summary>
    public ReadOnlySpan<int> Left => left.AsSpan(0, Count);

    /// <summary>Per candidate the actor whose competence is read for it (ĉ).</summary>
    public ReadOnlySpan<int> Judged => judged.AsSpan(0, Count);

    /// <summary>The scores, with room for whole vectors.</summary>
    public Span<double> Scores => scores;

    /// <summary>Room for scores of a second kind.</summary>
    public Span<double> SecondScores => secondScores;

    /// <summary>Per candidate its stake, where a rule sets it.</summary>
    public Span<double> Stakes => stakes.AsSpan(0, Count);

    /// <summary>Likeness of interests, where a rule begins with it.</summary>
    public LikenessColumns Likeness { get; } = new();

    /// <summary>Marginal coverage, where a rule begins with it.</summary>
    public CoverageColumns Coverage { get; } = new();

    /// <summary>Begins with the candidates of a table.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="reads">Per candidate the actor whose competence is read for it.</param>
    /// <param name="mix">λ of a mixed invitation.</param>
    public void Begin(ReadOnlySpan<int> candidates, ReadOnlySpan<int> reads, double mix)
    {
        (Count, Mix) = (candidates.Length, mix);
        if (left.Length < Count)
        {
            (left, judged, stakes) = (new int[Count], new int[Count], new double[Count]);
            (scores, secondScores) = (new double[ScoreColumns.Room(Count)], new double[ScoreColumns.Room(Count)]);
        }

        candidates.CopyTo(left);
        reads.CopyTo(judged);
        Likeness.Rest(Count);
        Coverage.Rest(Count);
    }

    /// <summary>Puts the last candidate in the place of one that goes.</summary>
    public void Remove(int at)
    {
        Count--;
        left[at] = left[Count];
        judged[at] = judged[Count];
        stakes[at] = stakes[Count];
        scores[at] = scores[Count];
        Likeness.Remove(at);
        Coverage.Remove(at);
    }
}
