using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.World;

namespace OpgaveSim.Runner.Measuring;

/// <summary>A measure of a table that exists.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name for a reader.</param>
/// <param name="Of">Its value for members; null is no value.</param>
public sealed record TableMeasure(string Id, string Name, Func<int[], double?> Of)
{
    /// <summary>The measures that a case has the data for: kind always, the rest where the files give it.</summary>
    public static IReadOnlyList<TableMeasure> For(CaseWorld given)
    {
        var measures = new List<TableMeasure>
        {
            new("kind-variety", "Variety of kind (Blau)", members => Blau.Of(Count(members, given.Kinds.Count, given.Kind))),
            new("kind-variety-unbiased", "Variety of kind (unbiased)", members => Blau.Unbiased(Count(members, given.Kinds.Count, given.Kind))),
        };
        if (given.Tier.All(tier => tier >= 0))
        {
            measures.Add(new("tier-variety", "Variety of tier (Blau)", members => Blau.Of(Count(members, 3, given.Tier))));
        }

        if (given.Home.All(home => home >= 0) && given.DomainIds.Count > 0)
        {
            measures.Add(new("home-variety", "Variety of home domain (Blau)", members => Blau.Of(Count(members, given.DomainIds.Count, given.Home))));
        }

        if (given.Interests.Count > 0 && !given.Interests.Any(double.IsNaN))
        {
            AddPositions(given, measures);
        }

        return measures;
    }

    private static void AddPositions(CaseWorld given, List<TableMeasure> measures)
    {
        var dimensions = given.DomainIds.Count;
        double[] positions = [.. given.Interests];
        var unit = VectorLength.Unit(positions, dimensions);
        var largest = Math.Sqrt(4.0 * dimensions);
        measures.Add(new(
            "position-distance", "Distance of positions (share of the largest possible)",
            members => Separation.OfPoints(positions, dimensions, members) / largest));
        measures.Add(new(
            "interest-distance", "Separation of interests (1 − cosine)", members => Separation.OfDirections(unit, dimensions, members)));
    }

    private static double[] Count(int[] members, int categories, IReadOnlyList<int> category)
    {
        var counts = new double[categories];
        foreach (var member in members)
        {
            counts[category[member]]++;
        }

        return counts;
    }
}
