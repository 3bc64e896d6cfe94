namespace OpgaveSim.Analysis.Sensitivity;

/// <summary>A node of a decision tree: a question about one factor, or at the end of a branch an answer.</summary>
/// <param name="Counts">Cases of the sample that come here, by class.</param>
/// <param name="Class">The most frequent class here, the first among equals.</param>
public sealed record DecisionNode(IReadOnlyList<int> Counts, int Class)
{
    /// <summary>The factor that is asked about; −1: this is an answer.</summary>
    public int Factor { get; init; } = -1;

    /// <summary>What is asked: whether the factor is at most this, or for a category whether it is this.</summary>
    public double Bound { get; init; }

    /// <summary>Where cases go that are at most (or are) the bound; null: this is an answer.</summary>
    public DecisionNode? Yes { get; init; }

    /// <summary>Where the other cases go; null: this is an answer.</summary>
    public DecisionNode? No { get; init; }

    /// <summary>Cases of the sample that come here.</summary>
    public int Cases => Counts.Sum();
}
