using OpgaveSim.Model.Networks;

namespace OpgaveSim.Analysis.Inference.Summaries;

/// <summary>
/// Who sits at which table, and what is known of actors and tables: all that summaries are made from, alike for simulated and for observed tables.
/// Immutable by agreement. Actors and domains are numbered from 0.
/// </summary>
public sealed record SeatedTables
{
    /// <summary>Kind of each actor, from 0.</summary>
    public required IReadOnlyList<int> Kind { get; init; }

    /// <summary>Who sits at which table.</summary>
    public required TwoModeNetwork Network { get; init; }

    /// <summary>Number of domains; 0: interests, competence and requirements are not known.</summary>
    public int Domains { get; init; }

    /// <summary>Interests, actor by actor, domain by domain, each actor's with Σ|i| = 1 or all zero; null: not known.</summary>
    public double[]? Interests { get; init; }

    /// <summary>Competence, actor by actor, domain by domain, in [0, 1]; null: not known.</summary>
    public double[]? Competence { get; init; }

    /// <summary>Per table what its issue requires of each domain, ≥ 0, summing to 1; null: not known.</summary>
    public IReadOnlyList<double[]>? Requirements { get; init; }

    /// <summary>Ties, each pair once, the smaller actor first; null: not known.</summary>
    public IReadOnlyList<(int First, int Second)>? Ties { get; init; }

    /// <summary>Per table the actor that convened it; null: not known.</summary>
    public IReadOnlyList<int>? Conveners { get; init; }

    /// <summary>Whether actors that sit at no table are among the actors, as far as there are any.</summary>
    public bool HasUnseated { get; init; } = true;

    /// <summary>What is known.</summary>
    public CaseColumns Columns =>
        (Interests is null ? CaseColumns.None : CaseColumns.Positions)
        | (Competence is null ? CaseColumns.None : CaseColumns.Competence)
        | (Requirements is null ? CaseColumns.None : CaseColumns.TableIssues)
        | (Ties is null ? CaseColumns.None : CaseColumns.Ties)
        | (HasUnseated ? CaseColumns.Unseated : CaseColumns.None)
        | (Conveners is null ? CaseColumns.None : CaseColumns.Conveners);
}
