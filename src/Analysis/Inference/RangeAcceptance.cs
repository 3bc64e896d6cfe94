using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// Which draws from a prior meet known facts, each given as a range: rejection (Pritchard et al. 1999) with the ranges as tolerances, also
/// known as history matching or pattern-oriented modelling (Grimm et al. 2005). Facts without a value are not met.
/// </summary>
public sealed class RangeAcceptance
{
    private readonly ReferenceTable table;
    private readonly int[] columns;
    private readonly bool[][] met;

    /// <summary>Holds every row against every fact. O(rows × facts²).</summary>
    /// <param name="table">Draws with their facts as summaries, at least one row.</param>
    /// <param name="facts">The facts, at least one.</param>
    /// <exception cref="ArgumentException">The table has no rows or lacks a fact, or there are no facts.</exception>
    public RangeAcceptance(ReferenceTable table, IReadOnlyList<FactRange> facts)
    {
        if (table.Rows == 0 || facts.Count == 0)
        {
            throw new ArgumentException($"Acceptance needs at least one row and one fact; there are {table.Rows} and {facts.Count}.");
        }

        (this.table, Facts) = (table, facts);
        columns = [.. facts.Select(fact => ColumnOf(fact.Id))];
        met = [.. Enumerable.Range(0, table.Rows).Select(row => facts.Select((fact, index) => fact.Holds(Value(row, index))).ToArray())];
        Accepted = [.. Enumerable.Range(0, table.Rows).Where(row => met[row].All(isMet => isMet))];
        PairShares = [.. facts.Select((_, one) => facts.Select((_, other) => Share(row => met[row][one] && met[row][other])).ToArray())];
    }

    /// <summary>The facts.</summary>
    public IReadOnlyList<FactRange> Facts { get; }

    /// <summary>Rows that meet all facts, ascending.</summary>
    public IReadOnlyList<int> Accepted { get; }

    /// <summary>Share of rows that meet all facts.</summary>
    public double AcceptedShare => (double)Accepted.Count / table.Rows;

    /// <summary>
    /// By fact and fact, the share of rows that meet both; of a fact with itself, the share that meet it. Two facts that are each met, and never
    /// together, are what the model cannot have both.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<double>> PairShares { get; }

    /// <summary>Share of rows that meet all facts but one: how much that one alone forbids.</summary>
    /// <param name="fact">Index of the fact that is left out.</param>
    public double ShareWithout(int fact) => Share(row => Enumerable.Range(0, Facts.Count).All(other => other == fact || met[row][other]));

    /// <summary>Whether a row meets a fact.</summary>
    /// <param name="row">Row, from 0.</param>
    /// <param name="fact">Index of the fact.</param>
    public bool IsMet(int row, int fact) => met[row][fact];

    /// <summary>
    /// The rows that come nearest to all facts, for where none meets all: by the root of the sum of squared gaps, each as a part of its range's
    /// width (of the fact's standard deviation over all rows where the range is a point or has no end; what does not vary counts as it is). Weights
    /// are Epanechnikov's, 1 − (d / D)² with D the distance of the first row that is left out; where that leaves no weight, or no row is left
    /// out, all weigh the same. Rows with a missing fact have no distance and are left out.
    /// </summary>
    /// <param name="count">How many rows, at most.</param>
    /// <returns>Nearest first; among equals the smaller row first.</returns>
    public IReadOnlyList<WeightedRow> Nearest(int count)
    {
        double[] units = [.. Facts.Select((_, fact) => Unit(fact))];
        var near = Enumerable.Range(0, table.Rows).Select(row => (Row: row, Distance: Distance(row, units)))
            .Where(one => double.IsFinite(one.Distance)).OrderBy(one => one.Distance).ThenBy(one => one.Row).Take(count + 1).ToArray();
        var bound = near.Length > count ? near[count].Distance : double.PositiveInfinity;
        var taken = near.Take(count).ToArray();
        double[] weights = [.. taken.Select(one => double.IsInfinity(bound) || bound == 0 ? 1 : 1 - one.Distance / bound * (one.Distance / bound))];
        var sum = weights.Sum();
        return [.. taken.Select((one, place) => new WeightedRow(one.Row, sum > 0 ? weights[place] / sum : 1.0 / taken.Length, one.Distance))];
    }

    /// <summary>
    /// The medoid of rows: the one whose parameters have the least sum of distances to those of the others (Kaufman and Rousseeuw 1987), each
    /// parameter by its place in its prior, so that all count alike; the smaller row among equals. No value without rows. O(rows² × parameters).
    /// </summary>
    /// <param name="table">The draws.</param>
    /// <param name="rows">The rows, e.g. those accepted.</param>
    public static int? Medoid(ReferenceTable table, IReadOnlyList<int> rows)
    {
        double[][] places = [.. rows.Select(row => table.Parameters.Select((parameter, index) => parameter.Place(table.Parameter(row, index))).ToArray())];
        var sums = new double[rows.Count];
        Parallel.For(0, rows.Count, one => sums[one] = places.Sum(other => Math.Sqrt(places[one].Zip(other, (x, y) => (x - y) * (x - y)).Sum())));
        return rows.Count == 0 ? null : Enumerable.Range(0, rows.Count).OrderBy(one => sums[one]).ThenBy(one => rows[one]).Select(one => rows[one]).First();
    }

    private int ColumnOf(string fact)
    {
        var column = table.Summaries.ToList().IndexOf(fact);
        return column >= 0 ? column : throw new ArgumentException(
            $"The fact {fact} is not among the summaries of the table: {string.Join(", ", table.Summaries)}. Simulate it too, or leave the fact out.");
    }

    private double Value(int row, int fact) => table.Summary(row, columns[fact]);

    private double Share(Func<int, bool> isMet) => (double)Enumerable.Range(0, table.Rows).Count(isMet) / table.Rows;

    private double Unit(int fact)
    {
        var width = Facts[fact].High - Facts[fact].Low;
        return width > 0 && double.IsFinite(width) ? width
            : Moments.Deviation([.. Enumerable.Range(0, table.Rows).Select(row => Value(row, fact)).Where(double.IsFinite)]) is { } deviation and > 0
                ? deviation : 1;
    }

    private double Distance(int row, double[] units) =>
        Math.Sqrt(Facts.Select((fact, index) => fact.Gap(Value(row, index)) / units[index]).Sum(gap => gap * gap));
}
