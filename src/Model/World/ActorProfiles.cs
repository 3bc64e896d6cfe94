namespace OpgaveSim.Model.World;

/// <summary>
/// The public profiles of all actors, as flat arrays: what others can know and score without asking. Immutable by
/// agreement; receivers only read the arrays. Counts are made when first asked for, always the same ones.
/// </summary>
public sealed class ActorProfiles
{
    /// <summary>Number of actors.</summary>
    public required int Count { get; init; }

    /// <summary>D.</summary>
    public required int Domains { get; init; }

    /// <summary>Labels of the kinds.</summary>
    public required IReadOnlyList<string> KindLabels { get; init; }

    /// <summary>Per actor its kind.</summary>
    public required int[] Kind { get; init; }

    /// <summary>Per actor its home domain.</summary>
    public required int[] Home { get; init; }

    /// <summary>Per actor its tier.</summary>
    public required Tier[] Tier { get; init; }

    /// <summary>Per actor the domains of its mandate, bit d for domain d.</summary>
    public required ulong[] Mandate { get; init; }

    /// <summary>Interests i, actor by actor, domain by domain; Σ|i| = 1 per actor, or all zero.</summary>
    public required double[] Interests { get; init; }

    /// <summary>Interests scaled to Euclidean length 1 (a zero vector stays zero), so that a dot product is a cosine.</summary>
    public required double[] UnitInterests { get; init; }

    /// <summary>Competence c in [0, 1], actor by actor, domain by domain.</summary>
    public required double[] Competence { get; init; }

    /// <summary>Per actor its willingness ω.</summary>
    public required double[] Willingness { get; init; }

    /// <summary>Per actor its skill σ.</summary>
    public required double[] Skill { get; init; }

    /// <summary>Per actor the tables that it can sit at, at the same time.</summary>
    public required int[] Capacity { get; init; }

    /// <summary>Number of actors of each kind.</summary>
    public int[] ActorsByKind => field ??= Counted(Kind, KindLabels.Count);

    /// <summary>Number of actors of each home domain, D long.</summary>
    public int[] ActorsByHome => field ??= Counted(Home, Domains);

    /// <summary>An actor's interests, D long.</summary>
    public ReadOnlySpan<double> InterestsOf(int actor) => Interests.AsSpan(actor * Domains, Domains);

    /// <summary>An actor's interests at length 1, D long.</summary>
    public ReadOnlySpan<double> UnitInterestsOf(int actor) => UnitInterests.AsSpan(actor * Domains, Domains);

    /// <summary>An actor's competence, D long.</summary>
    public ReadOnlySpan<double> CompetenceOf(int actor) => Competence.AsSpan(actor * Domains, Domains);

    private static int[] Counted(int[] categories, int count)
    {
        var actors = new int[count];
        foreach (var category in categories)
        {
            actors[category]++;
        }

        return actors;
    }
}
