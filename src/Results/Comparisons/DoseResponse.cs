using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// Dose and response: tables are given a level of diversity, and what comes of it is read within issue and table size, with the world as the unit. It
/// is the test of ‘multidisciplinary composition raises the chance of original solutions’, as nobody chooses who sits at the table. All slopes hold
/// at once, and so do all points of the curves, each family by itself.
/// </summary>
public sealed class DoseResponse
{
    private DoseResponse(IReadOnlyList<DoseCurve> curves) => Curves = curves;

    /// <summary>The tables that it is read from; the second is needed for novelty alone.</summary>
    public static IReadOnlyList<string> Needs { get; } = ["closed_table", "common_solution"];

    /// <summary>What answers: first the diversity that tables reached, then what came of it.</summary>
    public static IReadOnlyList<Measure> Responses { get; } = [.. ((string[])
        [
            "kind-variety-unbiased", "home-variety-unbiased", "competence-distance", "interest-distance",
            "common-novelty", "common-novelty-given-size", "new-and-useful", "quality",
        ]).Select(id => MeasureCatalogue.Find(id)!)];

    /// <summary>What came of the composition: the responses that are no check of it.</summary>
    public static IReadOnlyList<Measure> Outcomes { get; } = [.. Responses.Skip(4)];

    /// <summary>The curves, by attribute, response and λ.</summary>
    public IReadOnlyList<DoseCurve> Curves { get; }

    /// <summary>The attributes that were varied.</summary>
    public IReadOnlyList<VariedTrait> Traits => [.. Curves.Select(curve => curve.Trait).Distinct()];

    /// <summary>The orientations, ascending.</summary>
    public IReadOnlyList<double> Lambdas => [.. Curves.Select(curve => curve.Lambda).Distinct().Order()];

    /// <summary>The confidence of each slope.</summary>
    public double SlopeConfidence => JudgedFamily.Confidence(Curves.Count);

    /// <summary>The confidence of each point of the curves.</summary>
    public double PointConfidence => JudgedFamily.Confidence(Curves.Sum(curve => curve.Points.Count));

    /// <summary>The measure of the diversity that a table reached in an attribute.</summary>
    public static Measure Reached(VariedTrait attribute) => Responses[(int)attribute];

    /// <summary>The curve of an attribute, a response and λ; null: there is none.</summary>
    public DoseCurve? Of(VariedTrait attribute, Measure response, double lambda) =>
        Curves.FirstOrDefault(curve => curve.Trait == attribute && curve.Response == response && curve.Lambda == lambda);

    /// <summary>Whether scenarios have an assigned composition at two levels or more of an attribute, all else being equal.</summary>
    public static bool HasArms(Arms arms) => Groups(arms).Any();

    /// <summary>The curves; null where no attribute is varied, or closed_table is not stored.</summary>
    /// <param name="reader">The result.</param>
    /// <param name="arms">Its scenarios at the point.</param>
    /// <param name="point">The point of its design.</param>
    public static DoseResponse? Of(ResultReader reader, Arms arms, int point) =>
        HasArms(arms) && reader.Tables().Contains(Needs[0]) ? Of(arms, DoseTable.Read(reader, point)) : null;

    /// <summary>The curves of tables.</summary>
    internal static DoseResponse Of(Arms arms, IReadOnlyList<DoseTable> tables)
    {
        var byScenario = tables.ToLookup(table => table.Scenario);
        (AssignedArm[] Levels, Measure Response)[] asked = [.. from levels in Groups(arms) from response in Outcomes.Prepend(Reached(levels[0].Trait)) select (levels, response)];
        var slopes = JudgedFamily.Confidence(asked.Length);
        var points = JudgedFamily.Confidence(asked.Sum(one => one.Levels.Length - 1));
        return new DoseResponse([.. asked.Select(one => Curve(one.Levels, one.Response, byScenario, slopes, points))]);
    }

    /// <summary>Scenarios that differ in the level alone, by level, with level 0 among them and another.</summary>
    private static IEnumerable<AssignedArm[]> Groups(Arms arms) => arms.All
        .Select(AssignedArm.Of).OfType<AssignedArm>()
        .GroupBy(arm => (arm.Trait, arm.Lambda, arm.Arm.Logic.Answer, arm.Arm.Table))
        .Select(group => group.DistinctBy(arm => arm.Level).OrderBy(arm => arm.Level).ToArray())
        .Where(levels => levels.Length > 1 && levels[0].Level == 0)
        .OrderBy(levels => levels[0].Trait).ThenBy(levels => levels[0].Lambda);

    private static DoseCurve Curve(AssignedArm[] levels, Measure response, ILookup<string, DoseTable> tables, double slopes, double points)
    {
        var place = Responses.Index().First(one => one.Item == response).Index;
        var read = levels.SelectMany(level => tables[level.Arm.Name].Where(table => table.Size is not null && table.Values[place] is not null)
                .Select(table => (table.World, Group: (table.Issue, Size: table.Size!.Value), level.Level, Value: table.Values[place]!.Value)))
            .GroupBy(table => table.World).OrderBy(world => world.Key).Select(world => world.ToArray()).ToArray();
        double[] slope = [.. read.Select(world => WithinGroups.Slope<(int, int)>([.. world.Select(table => (table.Group, table.Level, table.Value))])).OfType<double>()];
        return new DoseCurve(levels[0].Trait, levels[0].Lambda, response, MeanEffect.Of(slope, slopes), [.. levels.Skip(1).Select(level =>
        {
            double[][] pairs = [.. read.Select(world =>
            {
                var alike = world.Where(table => table.Level == 0).ToDictionary(table => table.Group, table => table.Value);
                return world.Where(table => table.Level == level.Level && alike.ContainsKey(table.Group)).Select(table => table.Value - alike[table.Group]).ToArray();
            }).Where(world => world.Length > 0)];
            return new DosePoint(level.Level, MeanEffect.Of([.. pairs.Select(world => Moments.Mean(world)!.Value)], points), pairs.Sum(world => world.Length));
        })]);
    }
}
