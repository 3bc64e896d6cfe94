using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Designs;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// What the factors of a whole factorial design add to the difference between two scenarios. All points share their worlds, so each world gives a
/// Shapley value a factor. A world counts for an outcome when both scenarios have a value there at every point. The intervals of all shares and of
/// the three differences hold at once: each has the confidence 1 − .05 / number.
/// </summary>
public sealed class FactorialEffects
{
    private FactorialEffects(DesignInfo design, Arm arm, Arm against, IReadOnlyList<FactorialOutcome> outcomes, IReadOnlyList<(Measure Measure, NoVariation Why)> leftOut) =>
        (Design, Arm, Against, Outcomes, LeftOut) = (design, arm, against, outcomes, leftOut);

    /// <summary>The design.</summary>
    public DesignInfo Design { get; }

    /// <summary>The scenario.</summary>
    public Arm Arm { get; }

    /// <summary>That which it is compared with.</summary>
    public Arm Against { get; }

    /// <summary>The primary outcomes that vary, in the catalogue's order.</summary>
    public IReadOnlyList<FactorialOutcome> Outcomes { get; }

    /// <summary>Those of which nothing can be said, each with why.</summary>
    public IReadOnlyList<(Measure Measure, NoVariation Why)> LeftOut { get; }

    /// <summary>Intervals that hold at once.</summary>
    public int Effects => EffectsOf(Design, Outcomes.Count);

    /// <summary>The confidence of each.</summary>
    public double Confidence => JudgedFamily.Confidence(Effects);

    /// <summary>Whether effects can be told of a design: it is factorial, has all combinations, and 2 to <see cref="ShapleyValues.MostPlayers"/> factors.</summary>
    public static bool CanBeToldOf(DesignInfo design) =>
        design.Type == DesignType.Factorial && design.Factors.Count is >= 2 and <= ShapleyValues.MostPlayers && design.Points.Count == 1 << design.Factors.Count;

    /// <summary>The effects of every design of which they can be told, on the difference between the issue-driven and the interest-driven scenario, and of every scenario to the baseline.</summary>
    public static IReadOnlyList<FactorialEffects> All(RunValues values, ResultComparisons comparisons) =>
    [
        .. from design in values.Designs.Where(CanBeToldOf)
           from contrast in new SensitivityOutputs(values, comparisons).Contrasts
           select Of(values, comparisons, design, contrast.Arm, contrast.Against),
    ];

    /// <summary>The effects.</summary>
    /// <param name="values">The runs' values.</param>
    /// <param name="comparisons">Their comparisons.</param>
    /// <param name="design">A design of which effects can be told.</param>
    /// <param name="arm">A scenario.</param>
    /// <param name="against">That which it is compared with.</param>
    public static FactorialEffects Of(RunValues values, ResultComparisons comparisons, DesignInfo design, Arm arm, Arm against)
    {
        var places = InOrderOfCoalitions(design);
        var all = ComparisonSet.Primary.Select(measure => (Measure: measure, Games: Games(values, places, arm, against, measure))).ToArray();
        (Measure Measure, NoVariation? Why)[] reasons = [.. all.Select(one => (one.Measure, WhyNot(comparisons, design, arm, against, one.Measure, one.Games)))];
        var known = all.Where((_, place) => reasons[place].Why is null).ToArray();
        var confidence = JudgedFamily.Confidence(EffectsOf(design, known.Length));
        return new FactorialEffects(
            design, arm, against, [.. known.Select(one => Outcome(design, one.Measure, one.Games, confidence))],
            [.. reasons.Where(one => one.Why is not null).Select(one => (one.Measure, one.Why!.Value))]);
    }

    private static int EffectsOf(DesignInfo design, int outcomes) => outcomes * (design.Factors.Count + 3);

    private static FactorialOutcome Outcome(DesignInfo design, Measure measure, double[][] games, double confidence)
    {
        double[][] shares = [.. games.Select(game => ShapleyValues.Of(game))];
        var all = games[0].Length - 1;
        return new FactorialOutcome(
            measure,
            MeanEffect.Of([.. games.Select(game => game[0])], confidence),
            MeanEffect.Of([.. games.Select(game => game[all])], confidence),
            MeanEffect.Of([.. games.Select(game => game[all] - game[0])], confidence),
            [.. design.Factors.Select((factor, place) => new FactorEffect(
                factor, MeanEffect.Of([.. shares.Select(share => share[place])], confidence),
                Moments.Mean([.. games.Select(game => game[1 << place] - game[0])])!.Value,
                Moments.Mean([.. games.Select(game => game[all] - game[all ^ (1 << place)])])!.Value))]);
    }

    /// <summary>The points by the factors that are high there: bit i of a place is factor i.</summary>
    private static PointInfo[] InOrderOfCoalitions(DesignInfo design) =>
        [.. design.Points.Index().OrderBy(one => Enumerable.Range(0, design.Factors.Count).Sum(factor => design.Unit[one.Index][factor] == 0 ? 0 : 1 << factor)).Select(one => one.Item)];

    /// <summary>The differences at all points, of each world in which both scenarios have a value at each, in the order of worlds.</summary>
    private static double[][] Games(RunValues values, PointInfo[] points, Arm arm, Arm against, Measure measure) => WholeGames.Of(
        [.. points.Select(point => values.Worlds(point.Index, arm.Name, measure.Id)
            .Zip(values.Worlds(point.Index, against.Name, measure.Id), (one, other) => one - other).ToArray())]);

    private static NoVariation? WhyNot(ResultComparisons comparisons, DesignInfo design, Arm arm, Arm against, Measure measure, double[][] games)
    {
        var whys = design.Points.Select(point => comparisons.At(point.Index)).Select(set => set.CannotVary(set.Arms.Named(arm.Name), set.Arms.Named(against.Name), measure)).ToArray();
        return whys.All(why => why is not null) ? whys[0] : WholeGames.WhyNot(games);
    }
}
