namespace OpgaveSim.Experiments.Definitions;

/// <summary>What an experiment expects, stated before it runs.</summary>
public sealed record Hypothesis
{
    /// <summary>The measure, by its id.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>Two scenarios: the first against the second.</summary>
    public IReadOnlyList<string> Contrast { get; init; } = [];

    /// <summary>Greater, less, or no difference that matters.</summary>
    public HypothesisDirection Direction { get; init; } = HypothesisDirection.Greater;

    /// <summary>The difference that matters; null: the measure's own.</summary>
    public double? By { get; init; }
}

/// <summary>Which way a difference is expected to go.</summary>
public enum HypothesisDirection
{
    /// <summary>The first scenario has more.</summary>
    Greater,
    /// <summary>The first scenario has less.</summary>
    Less,
    /// <summary>No difference that matters.</summary>
    Equal,
}
