namespace OpgaveSim.Model.Records;

/// <summary>What became of a choice that an agreement changes.</summary>
public enum ChoiceFate
{
    /// <summary>It has an owner, who is not done yet.</summary>
    Open,
    /// <summary>Its owner carried it out.</summary>
    Delivered,
    /// <summary>Nobody took it on: it stays as it was.</summary>
    Orphaned,
    /// <summary>Its owner was not done in time: it stays as it was.</summary>
    Lapsed,
    /// <summary>Its owner carried it out and took it back at the end.</summary>
    Struck,
}
