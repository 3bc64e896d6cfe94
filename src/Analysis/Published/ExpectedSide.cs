namespace OpgaveSim.Analysis.Published;

/// <summary>How a published value binds.</summary>
public enum ExpectedSide
{
    /// <summary>Ours should be near it.</summary>
    Around,
    /// <summary>Ours should be above it.</summary>
    Above,
    /// <summary>Ours should be below it.</summary>
    Below,
}
