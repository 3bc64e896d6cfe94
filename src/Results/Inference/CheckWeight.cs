namespace OpgaveSim.Results.Inference;

/// <summary>What hangs on a part of a check.</summary>
public enum CheckWeight
{
    /// <summary>No number is told where it is missed.</summary>
    AnyNumber,
    /// <summary>Only the interval is told where it is missed, and no single value.</summary>
    Point,
    /// <summary>Nothing: it is shown.</summary>
    Shown,
}
