using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Vectors;
using OpgaveSim.Model.World;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Results.CaseMeasures;

/// <summary>
/// The measures of tables that exist: those of <see cref="MeasureCatalogue"/> that are of composition, and a few that only a field has. Each is there where the
/// case has the data for it; nothing is assumed or generated.
/// </summary>
public static class TableMeasures
{
    private const int Rarefied = 4, Tiers = 3;

    private static readonly string[] Few =
        ["kind-variety", "kind-variety-unbiased", "tier-variety", "home-variety", "position-distance", "interest-distance", "projection-clustering"];

    /// <summary>The few measures that say most.</summary>
    /// <param name="given">The case.</param>
    public static IReadOnlyList<TableMeasure> Main(CaseWorld given) => [.. All(given).Where(measure => Few.Contains(measure.Id))];

    /// <summary>Every measure that the case has the data for.</summary>
    /// <param name="given">The case.</param>
    public static IReadOnlyList<TableMeasure> All(CaseWorld given) =>
    [
        .. OfKind(given),
        .. given.Tier.All(tier => tier >= 0) ? OfTier(given) : [],
        .. HasHomes(given) ? OfHome(given) : [],
        .. HasInterests(given) ? OfPositions(given) : [],
        .. HasCompetence(given) ? OfCompetence(given) : [],
        .. given.Issues is null ? [] : OfIssues(given),
        .. HasHomes(given) && given.Tier.All(tier => tier >= 0) ? OfFaultlines(given) : [],
        new("projection-clustering", MeasuredTexts.Clustering, MeasuredTexts.ClusteringMeaning, (_, _) => null) { OfNetwork = ProjectionClustering.Of },
    ];

    private static bool HasHomes(CaseWorld given) => given.DomainIds.Count > 0 && given.Home.All(home => home >= 0);

    private static bool HasInterests(CaseWorld given) => given.Interests.Count > 0 && !given.Interests.Any(double.IsNaN);

    private static bool HasCompetence(CaseWorld given) => given.Competence.Count > 0 && !given.Competence.Any(double.IsNaN);

    private static IEnumerable<TableMeasure> OfKind(CaseWorld given)
    {
        TableMeasure Over(string id, Func<double[], double?> of) => Known(id, (_, members) => of(MembersByCategory.Of(members, given.Kind, given.Kinds.Count)));
        yield return Over("kind-variety", counts => Blau.Of(counts));
        yield return Over("kind-variety-unbiased", counts => Blau.Unbiased(counts));
        yield return Over("kind-variety-of-four", counts => Blau.Rarefied(counts, Rarefied));
        yield return Over("kind-shannon", counts => Shannon.Of(counts));
        yield return Over("kind-hill-0", counts => HillNumber.Of(counts, 0));
        yield return Over("kind-hill-1", counts => HillNumber.Of(counts, 1));
        yield return Over("kind-hill-2", counts => HillNumber.Of(counts, 2));
        yield return Over("kind-hill-inf", counts => HillNumber.Of(counts, double.PositiveInfinity));
        yield return Over("kind-pielou", counts => Pielou.Of(counts));
    }

    private static IEnumerable<TableMeasure> OfTier(CaseWorld given)
    {
        TableMeasure Over(string id, Func<double[], double?> of) => Known(id, (_, members) => of(MembersByCategory.Of(members, given.Tier, Tiers)));
        yield return Over("tier-variety", counts => Blau.Of(counts));
        yield return Over("tier-variety-unbiased", counts => Blau.Unbiased(counts));
    }

    private static IEnumerable<TableMeasure> OfHome(CaseWorld given)
    {
        var domains = given.DomainIds.Count;
        TableMeasure Over(string id, Func<double[], double?> of) => Known(id, (_, members) => of(MembersByCategory.Of(members, given.Home, domains)));
        yield return Over("home-variety", counts => Blau.Of(counts));
        yield return Over("home-variety-unbiased", counts => Blau.Unbiased(counts));
        yield return Over("home-variety-of-four", counts => Blau.Rarefied(counts, Rarefied));
        if (HasCompetence(given))
        {
            var distances = DomainDistance.Matrix([.. given.Competence], domains);
            double[] likenesses = [.. distances.Select(distance => 1 - distance)];
            yield return Over("home-disparity", counts => RaoStirling.Of(counts, distances));
            yield return Over("home-leinster-cobbold", counts => LeinsterCobbold.Of(counts, likenesses, 1));
        }
    }

    private static IEnumerable<TableMeasure> OfPositions(CaseWorld given)
    {
        var dimensions = given.DomainIds.Count;
        double[] positions = [.. given.Interests];
        var unit = VectorLength.Unit(positions, dimensions);
        var largest = Math.Sqrt(4.0 * dimensions);
        yield return new(
            "position-distance", MeasuredTexts.PositionDistance, MeasuredTexts.PositionDistanceMeaning,
            (_, members) => Separation.OfPoints(positions, dimensions, members) / largest);
        yield return Known("interest-distance", (_, members) => Separation.OfDirections(unit, dimensions, members));
    }

    private static IEnumerable<TableMeasure> OfCompetence(CaseWorld given)
    {
        var dimensions = given.DomainIds.Count;
        double[] competence = [.. given.Competence];
        yield return Known("competence-distance", (_, members) => Separation.OfPoints(competence, dimensions, members));
    }

    /// <summary>What a table has to do with the issue that it works on; a table whose issue is not given has no value.</summary>
    private static IEnumerable<TableMeasure> OfIssues(CaseWorld given)
    {
        var issues = given.Tables.Select(table => IssueOf(given, table)).ToArray();
        if (issues.All(issue => issue is null))
        {
            yield break;
        }

        var actors = Profiles(given);
        TableMeasure Over(string id, Func<Issue, int[], double?> of) =>
            Known(id, (table, members) => issues[table] is { } issue && members.Length > 0 ? of(issue, members) : null);
        if (HasCompetence(given))
        {
            yield return Over("coverage", (issue, members) => Coverage.Of(actors, issue, members));
        }

        if (given.Mandate.All(mandate => mandate is not null))
        {
            yield return Over("mandate-cover", (issue, members) => MandateCover.Of(actors, issue, members));
        }

        if (HasInterests(given))
        {
            var missing = new MissingAtTable(actors);
            yield return Over("missing-at-table", (issue, members) => missing.Count(issue, members));
        }
    }

    private static IEnumerable<TableMeasure> OfFaultlines(CaseWorld given)
    {
        double[] Squared(int[] members) => Faultline.SquaredDistances(
            members.Length, [.. members.Select(member => given.Kind[member])], [.. members.Select(member => given.Home[member])],
            [.. members.Select(member => given.Tier[member])]);
        double? Value(int[] members, Func<double[], double?> of) => members.Length > Faultline.Most ? null : of(Squared(members));
        yield return Known("faultline", (_, members) => Value(members, squared => Faultline.Fau(squared, members.Length)));
        yield return Known("faultline-silhouette", (_, members) => Value(members, squared => Faultline.SilhouetteWidth(squared, members.Length)));
    }

    private static TableMeasure Known(string id, Func<int, int[], double?> of) =>
        MeasureCatalogue.Find(id) is { } measure ? new(id, MeasureTexts.Name(measure), MeasureTexts.Meaning(measure), of)
            : throw new ArgumentOutOfRangeException(nameof(id), id, "the catalogue has no such measure");

    private static Issue? IssueOf(CaseWorld given, CaseTable table) =>
        given.Issues!.FirstOrDefault(issue => issue.Id == table.Issue) is { } found ? IssueGeneration.Create(0, 0, [.. found.Requirement], 1, -1) : null;

    /// <summary>What the files say of actors; what they do not say is 0 here, and no measure that needs it is offered.</summary>
    private static ActorProfiles Profiles(CaseWorld given)
    {
        var (count, domains) = (given.ActorIds.Count, given.DomainIds.Count);
        var interests = HasInterests(given) ? InterestGeneration.Scaled([.. given.Interests], domains) : new double[count * domains];
        return new ActorProfiles
        {
            Count = count,
            Domains = domains,
            KindLabels = given.Kinds,
            Kind = [.. given.Kind],
            Home = [.. given.Home.Select(home => Math.Max(home, 0))],
            Tier = [.. given.Tier.Select(tier => (Tier)Math.Max(tier, 0))],
            Mandate = [.. given.Mandate.Select(mandate => mandate ?? 0)],
            Interests = interests,
            UnitInterests = VectorLength.Unit(interests, domains),
            Competence = HasCompetence(given) ? [.. given.Competence] : new double[count * domains],
            Willingness = new double[count],
            Skill = new double[count],
            Capacity = new int[count],
        };
    }
}
