using OpgaveSim.Analysis.Sensitivity;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Comparisons;

/// <summary>What decides whether issue-driven tables do better than one form of interest-driven ones on one outcome, over a space that a Latin hypercube fills.</summary>
public sealed class ReversalSpace
{
    private const int LeastCases = 5;
    private const double LeastShare = 0.04;
    private readonly DesignInfo design;

    /// <summary>Looks at a space.</summary>
    /// <param name="map">The map.</param>
    /// <param name="design">The design that fills the space.</param>
    /// <param name="form">The form.</param>
    /// <param name="measure">The outcome.</param>
    public ReversalSpace(ReversalMap map, DesignInfo design, Arm form, Measure measure)
    {
        this.design = design;
        Measure = measure;
        Cells = [.. design.Points.Select(point => map.At(point.Index, form, measure))];
        Categories = [.. design.Factors.Select(Words)];
        double[][] cases = [.. design.Points.Select(point => design.Factors.Select((path, factor) => Value(point, path, factor)).ToArray())];
        int[] verdicts = [.. Cells.Select(cell => (int)cell.Verdict)];
        var tree = new DecisionTree(
            [.. Categories.Select(words => words is not null)], Enum.GetValues<ReversalVerdict>().Length, 3,
            Math.Max(LeastCases, (int)Math.Ceiling(LeastShare * cases.Length)));
        Tree = tree.Grow(cases, verdicts);
        Accuracy = tree.CrossValidated(cases, verdicts, KeyedDraws.ForDesign(map.Seed, design.Name));
        Commonest = verdicts.CountBy(verdict => verdict).Max(pair => pair.Value) / (double)cases.Length;
        Correlations = CorrelationsOf(cases);
    }

    /// <summary>The outcome.</summary>
    public Measure Measure { get; }

    /// <summary>The points.</summary>
    public IReadOnlyList<ReversalCell> Cells { get; }

    /// <summary>By factor its categories in the order of their numbers; null: it is a number.</summary>
    public IReadOnlyList<IReadOnlyList<string>?> Categories { get; }

    /// <summary>What decides, as a tree; its classes are <see cref="ReversalVerdict"/>.</summary>
    public DecisionNode Tree { get; }

    /// <summary>Share of points that the tree gives their verdict when it is grown without them (10 folds); null: fewer than 10 points.</summary>
    public double? Accuracy { get; }

    /// <summary>Share of the most frequent verdict: what the accuracy has to beat.</summary>
    public double Commonest { get; }

    /// <summary>
    /// By factor its rank correlation with the mean difference of issue-driven tables to the form, in [−1, 1]; null for categories, and where
    /// nothing varies.
    /// </summary>
    public IReadOnlyList<double?> Correlations { get; }

    /// <summary>Factors, those first that go most with the difference; without any correlation last.</summary>
    public IReadOnlyList<int> Ranked => [.. Enumerable.Range(0, design.Factors.Count)
        .OrderByDescending(factor => Correlations[factor] is { } correlation ? Math.Abs(correlation) : -1)];

    /// <summary>Points with a verdict.</summary>
    public int Count(ReversalVerdict verdict) => Cells.Count(cell => cell.Verdict == verdict);

    private double?[] CorrelationsOf(double[][] cases)
    {
        (double[] Case, double Mean)[] known = [.. Cells.Select((cell, place) => (cases[place], cell.FromIssue.Sample.Mean))
            .Where(pair => pair.Mean is not null).Select(pair => (pair.Item1, pair.Mean!.Value))];
        double[] means = [.. known.Select(pair => pair.Mean)];
        return [.. design.Factors.Select((_, factor) => Categories[factor] is not null || known.Length < 3
            ? null
            : Spearman.Of([.. known.Select(pair => pair.Case[factor])], means))];
    }

    private string[]? Words(string path) => design.Points.All(point => point.Number(path) is not null)
        ? null
        : [.. design.Points.Select(point => point.Settings[path]).Distinct().Order(StringComparer.Ordinal)];

    private double Value(PointInfo point, string path, int factor) => Categories[factor] is { } words
        ? words.ToList().IndexOf(point.Settings[path])
        : point.Number(path)!.Value;
}
