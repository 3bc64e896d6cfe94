using System.ComponentModel.DataAnnotations;

namespace OpgaveSim.Model.Parameters;

/// <summary>
/// What a world is made of: actors, domains, landscapes, issues. Scenarios of one design point share all of it.
/// The symbol behind each is that of docs/model.md; ranges are checked at the door, not here.
/// </summary>
public sealed record WorldParameters
{
    /// <summary>Number of actors; with a case, the number in the case.</summary>
    [Range(2, 1_000_000)]
    public int Actors { get; init; } = 200;

    /// <summary>D, number of domains (policy fields).</summary>
    [Range(1, 64)]
    public int Domains { get; init; } = 8;

    /// <summary>M, number of choices of each domain; D·M is at most 64.</summary>
    [Range(1, 64)]
    public int Choices { get; init; } = 8;

    /// <summary>Labels of the kinds of actor, each with an equal chance.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = ["public", "private", "civic"];

    /// <summary>ω, willingness to join (<i>bereidheid</i>), clamped to [0.02, 1].</summary>
    public NormalParameters Willingness { get; init; } = new() { Mean = 0.7, Sd = 0.15 };

    /// <summary>σ, collaboration skill (<i>samenwerkingsvaardigheid</i>), clamped to [0, 1].</summary>
    public NormalParameters Skill { get; init; } = new() { Mean = 0.5, Sd = 0.15 };

    /// <summary>Tables that an actor sits at, at the same time.</summary>
    [Range(1, 1000)]
    public int Capacity { get; init; } = 3;

    /// <summary>h, how far interests follow home and kind rather than being one's own.</summary>
    [Range(0.0, 1.0)]
    public double Clustering { get; init; } = 0.7;

    /// <summary>Share of the clustered interests that follows the kind's profile instead of the home domain.</summary>
    [Range(0.0, 1.0)]
    public double KindPull { get; init; } = 0.3;

    /// <summary>Chance that an interest outside the home and the next domain is negative.</summary>
    [Range(0.0, 1.0)]
    public double Opposition { get; init; } = 0.15;

    /// <summary>Factor on the cosine of interests when first ties are chosen.</summary>
    [Range(-10.0, 10.0)]
    public double Homophily { get; init; } = 1;

    /// <summary>How many random others an actor considers for its first ties.</summary>
    [Range(0, 32)]
    public int TiesConsidered { get; init; } = 8;

    /// <summary>How many of these it takes; 0 makes a world without ties.</summary>
    [Range(0, 32)]
    public int TiesTaken { get; init; } = 4;

    /// <summary>How many ties an actor keeps; over that the weakest go.</summary>
    [Range(1, 1000)]
    public int TiesKept { get; init; } = 32;

    /// <summary>q, issues that arrive in a round, fractions carried; null: max(1, actors/50).</summary>
    [Range(0.001, 100_000.0)]
    public double? IssuesPerRound { get; init; }

    /// <summary>How many domains an issue involves.</summary>
    public BreadthParameters Breadth { get; init; } = new();

    /// <summary>K, choices that the outcome of a choice depends on besides itself.</summary>
    [Range(0, 63)]
    public int Couplings { get; init; } = 4;

    /// <summary>κ, chance that a coupling of an issue's own choice crosses to another domain.</summary>
    [Range(0.0, 1.0)]
    public double CrossDomain { get; init; } = 0.5;

    /// <summary>τ, chance that a choice behaves as in the world at large, so that precedent teaches.</summary>
    [Range(0.0, 1.0)]
    public double Kinship { get; init; } = 0.5;

    /// <summary>What is assumed about a case where its files are silent.</summary>
    public CaseAssumptions Assume { get; init; } = new();

    /// <summary>
    /// Whether tables are like those of the case: issue j has as many seats as the case's table j mod T has members, and is the issue that it works on where the
    /// case says so. Tables of 2 to 256 members count; seats then has no effect, and neither have rounds of issues.
    /// </summary>
    public bool CaseTables { get; init; }

    /// <summary>q as it is used.</summary>
    public double ArrivalRate => IssuesPerRound ?? Math.Max(1.0, Actors / 50.0);
}
