using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Measures;

/// <summary>
/// How much the actors and issues of a world can differ, as far as it is known before the world is made: what a measure can vary by at all.
/// The numbers are the most that there can be; a generated world can by chance have fewer.
/// </summary>
/// <param name="Kinds">Kinds of actor, ≥ 1.</param>
/// <param name="Homes">Home domains, ≥ 1.</param>
/// <param name="Tiers">Tiers, 1 … 3.</param>
/// <param name="DomainsDiffer">Whether two domains can differ in who is able in them.</param>
/// <param name="HasMandates">Whether an actor can hold a mandate.</param>
/// <param name="HasCompetence">Whether an actor can be able in any domain.</param>
/// <param name="HasInterests">Whether an actor can have an interest in any domain.</param>
/// <param name="Issues">Issues that arrive.</param>
/// <param name="CountedIssues">Those of them that arrive after the warm-up.</param>
public sealed record WorldVariety(
    int Kinds, int Homes, int Tiers, bool DomainsDiffer, bool HasMandates, bool HasCompetence, bool HasInterests, int Issues, int CountedIssues)
{
    private const double Rounding = 1e-12;

    /// <summary>How many of kind, home and tier can differ, 0 … 3.</summary>
    public int TraitsThatDiffer => Traits.Count(values => values > 1);

    /// <summary>Whether one of kind, home and tier differs, and has two values: a table splits along it or not at all.</summary>
    public bool HasOneTraitOfTwo => TraitsThatDiffer == 1 && Traits.Max() == 2;

    private int[] Traits => [Kinds, Homes, Tiers];

    /// <summary>The variety of a world. O(actors · D²) for a case.</summary>
    /// <param name="p">The world's parameters; with a case its numbers of actors and domains.</param>
    /// <param name="given">The case; null: a generated world.</param>
    /// <param name="rounds">Rounds in which issues arrive.</param>
    /// <param name="warmUp">Rounds of arrival that do not count.</param>
    public static WorldVariety Of(WorldParameters p, CaseWorld? given, int rounds, int warmUp) =>
        (given is null ? OfGenerated(p) : OfCase(given, p.Assume)).WithIssues(p, given, rounds, warmUp);

    /// <summary>The same actors with other issues.</summary>
    /// <param name="p">The world's parameters.</param>
    /// <param name="given">The case, or null.</param>
    /// <param name="rounds">Rounds in which issues arrive.</param>
    /// <param name="warmUp">Rounds of arrival that do not count.</param>
    public WorldVariety WithIssues(WorldParameters p, CaseWorld? given, int rounds, int warmUp) => this with
    {
        Issues = IssueArrivals.Count(p, given, 0, rounds),
        CountedIssues = IssueArrivals.Count(p, given, Math.Min(warmUp, rounds), rounds),
    };

    /// <summary>The variety of the actors of a case; of its issues nothing is said (0).</summary>
    /// <param name="given">The case; it may have no domains, if it is only measured.</param>
    /// <param name="assume">What is assumed of it.</param>
    public static WorldVariety OfCase(CaseWorld given, CaseAssumptions assume)
    {
        var domains = Math.Max(1, given.DomainIds.Count);
        return new WorldVariety(
            given.Kinds.Count, HomesOf(given, domains), given.Tier.Select(tier => Math.Max(tier, 0)).Distinct().Count(),
            domains > 1 && CanDiffer(given.Competence, domains),
            Enumerable.Range(0, given.ActorIds.Count).Any(actor => given.Mandate[actor] is { } mandate
                ? mandate != 0
                : KindMeanings.CanHoldMandate(given.Kinds[given.Kind[actor]], assume.Public)),
            given.Competence.Count == 0 || given.Competence.Any(value => value != 0),
            given.Interests.Count == 0 || given.Interests.Any(value => value != 0),
            0, 0);
    }

    private static WorldVariety OfGenerated(WorldParameters p) => new(
        p.Kinds.Distinct(StringComparer.Ordinal).Count(), p.Domains, 3, p.Domains > 1,
        p.Kinds.Any(kind => KindMeanings.CanHoldMandate(kind, p.Assume.Public)), true, true, 0, 0);

    /// <summary>Homes that are given, or that a position or a draw can make one.</summary>
    private static int HomesOf(CaseWorld given, int domains)
    {
        var homes = new HashSet<int>();
        for (var actor = 0; actor < given.Home.Count && homes.Count < domains; actor++)
        {
            homes.UnionWith(given.Home[actor] >= 0 ? [given.Home[actor]] : Candidates(given, actor, domains));
        }

        return Math.Max(1, homes.Count);
    }

    private static IEnumerable<int> Candidates(CaseWorld given, int actor, int domains)
    {
        double[] sizes = [.. given.Interests.Skip(actor * domains).Take(domains).Select(Math.Abs)];
        return sizes.Length < domains || sizes.Any(double.IsNaN)
            ? Enumerable.Range(0, domains)
            : Enumerable.Range(0, domains).Where(domain => sizes[domain] == sizes.Max());
    }

    /// <summary>Whether columns of competence differ, or are yet to be drawn.</summary>
    private static bool CanDiffer(IReadOnlyList<double> competence, int domains) =>
        competence.Any(double.IsNaN) || DomainDistance.Matrix([.. competence], domains).Any(distance => distance > Rounding);
}
