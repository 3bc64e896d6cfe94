using OpgaveSim.Model.Collections;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Diversity;

/// <summary>
/// Who sits at a table, measured. Null is no value. Variety of kind and of tier are outcomes; home, disparity, separation,
/// coverage and mandates are what the logics select on, and so are manipulation checks, never findings.
/// </summary>
/// <param name="Size">Members.</param>
/// <param name="KindVariety">Blau over kinds.</param>
/// <param name="TierVariety">Blau over tiers.</param>
/// <param name="HomeVariety">Blau over home domains.</param>
/// <param name="KindVarietyUnbiased">Blau over kinds, unbiased.</param>
/// <param name="TierVarietyUnbiased">Blau over tiers, unbiased.</param>
/// <param name="HomeVarietyUnbiased">Blau over home domains, unbiased.</param>
/// <param name="KindVarietyOfFour">Blau over kinds, rarefied to four members.</param>
/// <param name="HomeVarietyOfFour">Blau over home domains, rarefied to four members.</param>
/// <param name="KindForms">Variety of kind in its further forms; null for nobody.</param>
/// <param name="HomeDisparity">Rao–Stirling over home domains (α = β = 1), which is Rao's Q.</param>
/// <param name="HomeLeinsterCobbold">Leinster–Cobbold number of home domains, q = 1.</param>
/// <param name="InterestDistance">Mean 1 − cosine of interests over pairs.</param>
/// <param name="CompetenceDistance">Mean Euclidean distance of competence over pairs.</param>
/// <param name="Coverage">Σ r_d cov_d.</param>
/// <param name="MandateCover">Σ r_d·[a member is mandated in d].</param>
public sealed record Composition(
    int Size, double? KindVariety, double? TierVariety, double? HomeVariety, double? KindVarietyUnbiased, double? TierVarietyUnbiased,
    double? HomeVarietyUnbiased, double? KindVarietyOfFour, double? HomeVarietyOfFour, VarietyForms? KindForms, double? HomeDisparity,
    double? HomeLeinsterCobbold, double? InterestDistance, double? CompetenceDistance, double? Coverage, double? MandateCover)
{
    private const int Rarefied = 4, Tiers = 3;

    /// <summary>The composition of a group of actors at an issue's table.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="issue">The issue; null: none is known, and coverage and mandate cover have no value.</param>
    /// <param name="members">The members; an order that does not depend on who executes.</param>
    public static Composition Of(PublicWorld world, Issue? issue, ReadOnlySpan<int> members)
    {
        var actors = world.Actors;
        Prefetch.Rows(actors.UnitInterests, actors.Domains, members);
        Prefetch.Rows(actors.Competence, actors.Domains, members);
        Span<double> kinds = stackalloc double[actors.KindLabels.Count], tiers = stackalloc double[Tiers], homes = stackalloc double[actors.Domains];
        kinds.Clear();
        tiers.Clear();
        homes.Clear();
        foreach (var member in members)
        {
            kinds[actors.Kind[member]]++;
            tiers[(int)actors.Tier[member]]++;
            homes[actors.Home[member]]++;
        }

        return new Composition(
            members.Length, Blau.Of(kinds), Blau.Of(tiers), Blau.Of(homes),
            Blau.Unbiased(kinds), Blau.Unbiased(tiers), Blau.Unbiased(homes),
            Blau.Rarefied(kinds, Rarefied), Blau.Rarefied(homes, Rarefied), VarietyForms.Of(kinds),
            RaoStirling.Of(homes, DomainDistance.In(world)), LeinsterCobbold.Of(homes, DomainDistance.LikenessIn(world), 1),
            Separation.OfDirections(actors.UnitInterests, actors.Domains, members),
            Separation.OfPoints(actors.Competence, actors.Domains, members),
            members.Length == 0 || issue is null ? null : Diversity.Coverage.Of(actors, issue, members),
            members.Length == 0 || issue is null ? null : Diversity.MandateCover.Of(actors, issue, members));
    }
}
