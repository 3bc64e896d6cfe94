namespace OpgaveSim.Results.Comparisons;

/// <summary>What a comparison is made for, which decides how much it may claim.</summary>
public enum ComparisonRole
{
    /// <summary>A hypothesis of the experiment is about it. It is of the family too.</summary>
    Hypothesis,
    /// <summary>It is of the family that verdicts are given on: its interval holds together with all others of it.</summary>
    Family,
    /// <summary>It is reported with a 95 % interval of its own, and may suggest, but shows nothing by itself.</summary>
    Exploratory,
}
