using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Randomness;

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
    private ulong[] numbers = [];

    /// <summary>How many are left.</summary>
    public int Count { get; private set; }

    /// <summary>λ of a mixed invitation; the level of an assigned one.</summary>
    public double Mix { get; private set; }

    /// <summary>The run's draws, for rules that draw.</summary>
    public KeyedDraws Draws { get; private set; }

    /// <summary>The issue's id.</summary>
    public int Issue { get; private set; }

    /// <summary>The round.</summary>
    public int Round { get; private set; }

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

    /// <summary>Per candidate its keyed number, where the rule orders by it.</summary>
    public Span<ulong> Numbers => numbers.AsSpan(0, Count);

    /// <summary>Likeness of interests, where a rule begins with it.</summary>
    public LikenessColumns Likeness { get; } = new();

    /// <summary>Marginal coverage, where a rule begins with it.</summary>
    public CoverageColumns Coverage { get; } = new();

    /// <summary>Categories of an assigned composition, where a rule begins with it.</summary>
    public AssignedCategories Categories { get; } = new();

    /// <summary>Distances of an assigned composition, where a rule begins with it.</summary>
    public AssignedDistances Distances { get; } = new();

    /// <summary>Begins with the candidates of a table.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="reads">Per candidate the actor whose competence is read for it.</param>
    /// <param name="mix">λ of a mixed invitation; the level of an assigned one.</param>
    /// <param name="draws">The run's draws.</param>
    /// <param name="issue">The issue's id.</param>
    /// <param name="round">The round.</param>
    public void Begin(ReadOnlySpan<int> candidates, ReadOnlySpan<int> reads, double mix, KeyedDraws draws, int issue, int round)
    {
        (Count, Mix, Draws, Issue, Round) = (candidates.Length, mix, draws, issue, round);
        if (left.Length < Count)
        {
            (left, judged, stakes, numbers) = (new int[Count], new int[Count], new double[Count], new ulong[Count]);
            (scores, secondScores) = (new double[ScoreColumns.Room(Count)], new double[ScoreColumns.Room(Count)]);
        }

        candidates.CopyTo(left);
        reads.CopyTo(judged);
        Likeness.Rest(Count);
        Coverage.Rest(Count);
        Categories.Rest();
        Distances.Rest();
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
        Categories.Remove(at);
        Distances.Remove(at);
    }
}
