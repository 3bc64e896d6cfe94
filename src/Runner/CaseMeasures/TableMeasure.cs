using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Vectors;
using OpgaveSim.Model.World;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Runner.CaseMeasures;

/// <summary>A measure of a table that exists.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name for a reader.</param>
/// <param name="Of">Its value for members; null is no value.</param>
public sealed record TableMeasure(string Id, Text Name, Func<int[], double?> Of)
{
    /// <summary>Its name inside a sentence.</summary>
    public Text Inside => new(char.ToLowerInvariant(Name.En[0]) + Name.En[1..], char.ToLowerInvariant(Name.Nl[0]) + Name.Nl[1..]);

    /// <summary>Its value for all tables together, of a measure of the whole network; null: the mean over tables that have a value.</summary>
    public Func<TwoModeNetwork, double?>? OfNetwork { get; init; }

    /// <summary>The measures that a case has the data for: kind always, the rest where the files give it.</summary>
    public static IReadOnlyList<TableMeasure> For(CaseWorld given)
    {
        var measures = new List<TableMeasure>
        {
            new("kind-variety", new Text("Variety of kind (Blau)", "Verscheidenheid van soort (Blau)"), members => Blau.Of(MembersByCategory.Of(members, given.Kind, given.Kinds.Count))),
            new("kind-variety-unbiased", new Text("Variety of kind (unbiased)", "Verscheidenheid van soort (zuiver)"), members => Blau.Unbiased(MembersByCategory.Of(members, given.Kind, given.Kinds.Count))),
        };
        if (given.Tier.All(tier => tier >= 0))
        {
            measures.Add(new("tier-variety", new Text("Variety of tier (Blau)", "Verscheidenheid van schaal (Blau)"), members => Blau.Of(MembersByCategory.Of(members, given.Tier, 3))));
        }

        if (given.Home.All(home => home >= 0) && given.DomainIds.Count > 0)
        {
            measures.Add(new("home-variety", new Text("Variety of home domain (Blau)", "Verscheidenheid van thuisdomein (Blau)"), members => Blau.Of(MembersByCategory.Of(members, given.Home, given.DomainIds.Count))));
        }

        if (given.Interests.Count > 0 && !given.Interests.Any(double.IsNaN))
        {
            AddPositions(given, measures);
        }

        measures.Add(new(
            "projection-clustering", new Text("Clustering of actors who share a table", "Clustering van actoren die een tafel delen"), _ => null)
        {
            OfNetwork = ProjectionClustering.Of,
        });
        return measures;
    }

    private static void AddPositions(CaseWorld given, List<TableMeasure> measures)
    {
        var dimensions = given.DomainIds.Count;
        double[] positions = [.. given.Interests];
        var unit = VectorLength.Unit(positions, dimensions);
        var largest = Math.Sqrt(4.0 * dimensions);
        measures.Add(new(
            "position-distance", new Text("Distance of positions (share of the largest possible)", "Afstand tussen posities (deel van de grootst mogelijke)"),
            members => Separation.OfPoints(positions, dimensions, members) / largest));
        measures.Add(new(
            "interest-distance", new Text("Separation of interests (1 − cosine)", "Afstand in belangen (1 − cosinus)"), members => Separation.OfDirections(unit, dimensions, members)));
    }
}
