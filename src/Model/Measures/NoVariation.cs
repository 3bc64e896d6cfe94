namespace OpgaveSim.Model.Measures;

/// <summary>Why a measure cannot be judged: it can only have one value here, or had only one.</summary>
public enum NoVariation
{
    /// <summary>All actors are of one kind.</summary>
    OneKind,
    /// <summary>All actors have the same home domain.</summary>
    OneHome,
    /// <summary>All actors work at the same tier.</summary>
    OneTier,
    /// <summary>Domains do not differ in who is able in them.</summary>
    DomainsCoincide,
    /// <summary>No actor holds a mandate.</summary>
    NoMandate,
    /// <summary>Actors are alike in kind, home and tier.</summary>
    ActorsAlike,
    /// <summary>Actors differ in one trait that has two values: tables split cleanly or not at all.</summary>
    OneTraitOfTwo,
    /// <summary>No table can come to anything: it has no meetings, or no turns.</summary>
    NoDeliberation,
    /// <summary>The phase that it is of is off.</summary>
    PhaseOff,
    /// <summary>Too few issues arrive for a solution to have the precedents that it needs.</summary>
    TooFewIssues,
    /// <summary>No issue arrives after the warm-up.</summary>
    NothingCounts,
    /// <summary>The experiment measures formation alone.</summary>
    NotMeasured,
    /// <summary>There is no world in which both scenarios had a value.</summary>
    NoValue,
    /// <summary>It had the same value in all worlds, in both scenarios.</summary>
    SameInAllWorlds,
    /// <summary>Both scenarios had the same value as each other in every world.</summary>
    IdenticalInAllWorlds,
    /// <summary>The scenarios differed by the same amount, not 0, in every world.</summary>
    SameDifferenceInAllWorlds,
    /// <summary>The two are of different results, and each result has its own common precedents.</summary>
    OtherPrecedents,
    /// <summary>It has the same value in all random networks as in the observed one.</summary>
    SameInAllNetworks,
}
