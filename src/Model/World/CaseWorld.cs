namespace OpgaveSim.Model.World;

/// <summary>
/// A case as its files give it: who the actors are and what is known of them. Null stands for what the files do not say;
/// it is then generated or assumed as docs/model.md section 7 states. Actors are in the order of actors.csv, domains in
/// that of domains.csv (or of issues.csv where there are no domains).
/// </summary>
public sealed record CaseWorld
{
    /// <summary>Identifiers of the actors.</summary>
    public required IReadOnlyList<string> ActorIds { get; init; }

    /// <summary>Names of the actors as a reader should see them.</summary>
    public required IReadOnlyList<string> ActorNames { get; init; }

    /// <summary>Identifiers of the domains.</summary>
    public required IReadOnlyList<string> DomainIds { get; init; }

    /// <summary>Names of the domains as a reader should see them.</summary>
    public required IReadOnlyList<string> DomainNames { get; init; }

    /// <summary>Labels of the kinds, in ordinal order.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>Kind of each actor, an index in <see cref="Kinds"/>.</summary>
    public required IReadOnlyList<int> Kind { get; init; }

    /// <summary>Home domain of each actor; −1: not given.</summary>
    public required IReadOnlyList<int> Home { get; init; }

    /// <summary>Tier of each actor (0 local, 1 regional, 2 national); −1: not given.</summary>
    public required IReadOnlyList<int> Tier { get; init; }

    /// <summary>Mandate of each actor, bit d for domain d; null: not given.</summary>
    public required IReadOnlyList<ulong?> Mandate { get; init; }

    /// <summary>Interests as given, actor by actor, domain by domain (actors × domains); not yet scaled. All NaN: not given.</summary>
    public required IReadOnlyList<double> Interests { get; init; }

    /// <summary>Competence, actor by actor, domain by domain, each in [0, 1]; NaN: not given.</summary>
    public required IReadOnlyList<double> Competence { get; init; }

    /// <summary>Willingness of each actor in [0, 1]; NaN: not given.</summary>
    public required IReadOnlyList<double> Willingness { get; init; }

    /// <summary>Skill of each actor in [0, 1]; NaN: not given.</summary>
    public required IReadOnlyList<double> Skill { get; init; }

    /// <summary>Capacity of each actor; 0: not given.</summary>
    public required IReadOnlyList<int> Capacity { get; init; }

    /// <summary>
    /// Ties as known, each pair once with the smaller actor first, in order of the pair; null: not known.
    /// Parallel kinds are merged (strongest, symmetric) and self-ties dropped before.
    /// </summary>
    public IReadOnlyList<CaseTie>? Ties { get; init; }

    /// <summary>The issues to work on; null: generated over the domains.</summary>
    public IReadOnlyList<CaseIssue>? Issues { get; init; }

    /// <summary>The tables that exist, for comparison; empty: none given.</summary>
    public IReadOnlyList<CaseTable> Tables { get; init; } = [];

    /// <summary>Everything that was assumed, merged, dropped or generated, in words, for the report. It stays with the program that read the case: a world does without it.</summary>
    public IReadOnlyList<CaseRemark> Assumptions { get; init; } = [];
}
