using OpgaveSim.Live.Protocol;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Records;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Live.Measuring;

/// <summary>
/// The measures that are drawn as curves: over the tables that have closed, as results have them over all that count. While only tables
/// of the warm-up have closed they are over those, and do not count.
/// </summary>
public static class LiveMeasures
{
    /// <summary>The measure of participation: 1 less the share of actors that never sat at a table that counts.</summary>
    public const string Participation = "participation";

    private static readonly string[] OfTables = ["kind-variety-unbiased", "novelty", "novelty-given-size", "quality", "payoff-of-all"];

    /// <summary>Their ids, in the order of the page.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. OfTables, Participation];

    /// <summary>What the page says of them, in the order of the page.</summary>
    public static IReadOnlyList<ShownMeasure> All { get; } =
    [
        .. OfTables.Select(id => MeasureCatalogue.OfTables.Single(measure => measure.Id == id)).Select(measure => new ShownMeasure(
            measure.Id, Name(measure), Meaning(measure), measure.SmallestDifference ?? 0.05)),
        new(Participation, new("Participation", "Deelname"),
            new("Share of all actors that sat at a table.", "Aandeel van alle actoren dat aan een tafel zat."), 0.05),
    ];

    /// <summary>The measures over tables that have closed.</summary>
    /// <param name="closed">The tables, by issue.</param>
    /// <param name="actors">Number of actors.</param>
    /// <returns>A value a measure, null for no value; and whether they count.</returns>
    public static (double?[] Values, bool Counts) Of(IReadOnlyCollection<ClosedTable> closed, int actors)
    {
        ClosedTable[] counted = [.. closed.Where(table => !table.IsWarmUp)];
        var over = counted.Length > 0 ? counted : [.. closed];
        var values = new double?[Ids.Count];
        for (var i = 0; i < OfTables.Length; i++)
        {
            double[] each = [.. over.Select(MeasureCatalogue.OfTables.Single(measure => measure.Id == OfTables[i]).OfTable!).OfType<double>()];
            values[i] = each.Length == 0 ? null : each.Sum() / each.Length;
        }

        var seated = over.SelectMany(table => table.Members.Select(member => member.Actor)).Distinct().Count();
        values[^1] = over.Length == 0 ? null : 1 - (double)(actors - seated) / actors;
        return (values, counted.Length > 0);
    }

    /// <summary>A name short enough to be read whole beside a curve; where the page has one word for a thing, that word.</summary>
    private static Text Name(Measure measure) => measure.Id switch
    {
        "kind-variety-unbiased" => new("Diversity of kinds", "Diversiteit in soorten"),
        "novelty" => new("Originality", "Originaliteit"),
        "novelty-given-size" => new("Originality given size", "Originaliteit bij gelijke omvang"),
        _ => MeasureTexts.Name(measure),
    };

    private static Text Meaning(Measure measure) => measure.Id switch
    {
        "kind-variety-unbiased" => new("Probability that two different members of a table are of different kinds.", "De kans dat twee verschillende leden van een tafel van verschillende soort zijn."),
        "novelty" => new("How much a solution differs from earlier ones; 1 means as by chance.", "Hoezeer een oplossing van eerdere verschilt; 1 betekent zoals bij toeval."),
        "novelty-given-size" => new("Originality compared with solutions that change as much.", "Originaliteit vergeleken met oplossingen die evenveel veranderen."),
        "quality" => new("How much of the attainable gain the table achieves; 0 without agreement.", "Hoeveel van de haalbare winst de tafel binnenhaalt; 0 zonder overeenstemming."),
        _ => new("What a table yields for all actors on average, seated or not.", "Wat een tafel gemiddeld oplevert voor alle actoren, aan tafel of niet."),
    };
}
