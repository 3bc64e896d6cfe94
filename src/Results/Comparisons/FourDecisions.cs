using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// Which decision makes the difference between interest-driven and issue-driven tables: of the sixteen scenarios in which start, invitation, answer
/// and deliberation are each from interest or from the issue, and all else is equal, each world gives a Shapley value a decision. A world counts
/// for an outcome when all sixteen have a value there. The intervals of all effects hold at once: each has the confidence 1 − .05 / number.
/// </summary>
public sealed class FourDecisions
{
    private const int Scenarios = 1 << 4;

    private FourDecisions(IReadOnlyList<DecisionEffects> outcomes, IReadOnlyList<(Measure Measure, NoVariation Why)> leftOut) =>
        (Outcomes, LeftOut) = (outcomes, leftOut);

    /// <summary>The decisions, in the order of a table's course.</summary>
    public static IReadOnlyList<Decision> All { get; } = Enum.GetValues<Decision>();

    /// <summary>The primary outcomes that vary, in the catalogue's order.</summary>
    public IReadOnlyList<DecisionEffects> Outcomes { get; }

    /// <summary>Those of which nothing can be said, each with why.</summary>
    public IReadOnlyList<(Measure Measure, NoVariation Why)> LeftOut { get; }

    /// <summary>Effects that are shown: four decisions and their total, an outcome.</summary>
    public int Effects => EffectsOf(Outcomes.Count);

    /// <summary>The confidence of each interval.</summary>
    public double Confidence => JudgedFamily.Confidence(Effects);

    /// <summary>The effects; null where a scenario of the sixteen is not there.</summary>
    /// <param name="set">The scenarios, which ran in the same worlds.</param>
    public static FourDecisions? Of(ComparisonSet set)
    {
        if (Factorial(set.Arms) is not { } arms)
        {
            return null;
        }

        var all = ComparisonSet.Primary.Select(measure => (Measure: measure, Games: Games(set, arms, measure))).ToArray();
        (Measure Measure, NoVariation? Why)[] reasons = [.. all.Select(one => (one.Measure, WhyNot(set, arms, one.Measure, one.Games)))];
        var known = all.Where((_, place) => reasons[place].Why is null).ToArray();
        var confidence = JudgedFamily.Confidence(EffectsOf(known.Length));
        return new FourDecisions(
            [.. known.Select(one => Of(one.Measure, one.Games, confidence))],
            [.. reasons.Where(one => one.Why is not null).Select(one => (one.Measure, one.Why!.Value))]);
    }

    private static int EffectsOf(int outcomes) => outcomes * (All.Count + 1);

    private static DecisionEffects Of(Measure measure, IReadOnlyList<double[]> games, double confidence)
    {
        double[][] values = [.. games.Select(game => ShapleyValues.Of(game))];
        return new DecisionEffects(
            measure,
            [.. All.Select(decision => MeanEffect.Of([.. values.Select(value => value[(int)decision])], confidence))],
            MeanEffect.Of([.. games.Select(game => game[^1] - game[0])], confidence));
    }

    /// <summary>The sixteen scenarios, bit i of a place saying whether decision i is from the issue; null: one is missing. The first set that is whole counts.</summary>
    private static Arm[]? Factorial(Arms arms) => arms.All.GroupBy(arm => arm.Table)
        .Select(alike => Enumerable.Range(0, Scenarios).Select(bits => alike.FirstOrDefault(arm => arm.Logic == LogicOf(bits))).ToArray())
        .Where(found => found.All(arm => arm is not null))
        .Select(found => found.OfType<Arm>().ToArray())
        .FirstOrDefault();

    private static Logic LogicOf(int bits)
    {
        double Of(Decision decision) => bits >> (int)decision & 1;
        return Logics.Complete(new LogicChoice(null, Of(Decision.Start)), new LogicChoice(null, Of(Decision.Invite)), Of(Decision.Answer), Of(Decision.Deliberate));
    }

    /// <summary>The values of the sixteen in each world in which all have one, in the order of worlds.</summary>
    private static double[][] Games(ComparisonSet set, Arm[] arms, Measure measure) => WholeGames.Of([.. arms.Select(arm => set.Values(arm, measure))]);

    private static NoVariation? WhyNot(ComparisonSet set, Arm[] arms, Measure measure, double[][] games) =>
        arms.Select(arm => set.CannotVary(arm, measure)).FirstOrDefault(why => why is not null) ?? WholeGames.WhyNot(games);
}
