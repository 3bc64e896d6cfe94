namespace OpgaveSim.Model.Formation;

/// <summary>By what the aware actors of an issue are ranked to start a table.</summary>
public enum StartRule
{
    /// <summary>The largest stake.</summary>
    Stake,
    /// <summary>The largest affinity.</summary>
    Affinity,
    /// <summary>Mandated in the heaviest domain, then the highest tier.</summary>
    Mandate,
    /// <summary>All equal: the keyed number decides.</summary>
    Random,
    /// <summary>The ranks of stake and affinity, mixed.</summary>
    Mixed,
}
