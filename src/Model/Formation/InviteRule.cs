namespace OpgaveSim.Model.Formation;

/// <summary>By what a table scores candidates.</summary>
public enum InviteRule
{
    /// <summary>Stake times likeness: who shares a stake and interests.</summary>
    Interest,
    /// <summary>Likeness alone: mean cosine of interests with the members.</summary>
    Kindred,
    /// <summary>Marginal coverage of stakes: who brings interests that are not yet at the table.</summary>
    MutualGains,
    /// <summary>Marginal coverage of what the issue requires, as judged.</summary>
    Issue,
    /// <summary>Affinity: ability for the issue, as judged, whatever is covered already.</summary>
    Expert,
    /// <summary>Formal responsibility for the issue's domains, then tier.</summary>
    Mandate,
    /// <summary>All equal: the keyed number decides.</summary>
    Random,
    /// <summary>Exact greedy coverage over all actors, without judgement error: a yardstick, not a practice.</summary>
    CoverageReference,
    /// <summary>The ranks of interest and issue, mixed.</summary>
    Mixed,
}
