namespace OpgaveSim.Results.Facts;

/// <summary>What the model makes of a fact of the field.</summary>
public enum FactFinding
{
    /// <summary>The model has it.</summary>
    Met,
    /// <summary>The model has something else.</summary>
    Missed,
    /// <summary>The worlds that were run do not tell.</summary>
    Inconclusive,
    /// <summary>The result has no value for it.</summary>
    NoValue,
    /// <summary>Nothing in the model, or in its results, corresponds to it.</summary>
    NotInModel,
}
