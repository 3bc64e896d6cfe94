using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Results.Tests.Comparisons;

/// <summary>How far a hypothesis could have gone: by the measure, and by chance.</summary>
public class HypothesisFindingTests
{
    private static readonly Measure Kinds = MeasureCatalogue.Find("kind-variety-unbiased")!, Quality = MeasureCatalogue.Find("quality")!;

    [Theory]
    [InlineData(0.60, 0.61, 0.62, HypothesisVerdict.OutOfReach, OutOfReach.MoreThanChance)]
    [InlineData(0.60, 0.61, 0.70, HypothesisVerdict.NotBorneOut, null)]
    [InlineData(0.60, 0.70, 0.62, HypothesisVerdict.BorneOut, OutOfReach.MoreThanChance)]
    [InlineData(0.60, 0.50, 0.62, HypothesisVerdict.Contradicted, OutOfReach.MoreThanChance)]
    [InlineData(0.72, 0.73, 0.70, HypothesisVerdict.OutOfReach, OutOfReach.MoreThanTheMeasure)]
    [InlineData(0.72, 0.755, 0.70, HypothesisVerdict.OutOfReach, OutOfReach.MoreThanChance)]
    public void Of_variety_of_kind(double against, double arm, double chance, HypothesisVerdict verdict, OutOfReach? why)
    {
        var finding = Found(Kinds, HypothesisDirection.Greater, 0.05, against, arm, chance);
        Assert.Equal(why, finding.WhyOutOfReach);
        Assert.Equal(verdict, finding.Verdict);
        Assert.Equal(0.75, finding.Largest);
        Assert.Equal(chance - against, finding.Chance!.Sample.Mean!.Value, 1e-9);
    }

    [Fact]
    public void Chance_bounds_what_no_scenario_chooses_by_and_nothing_else()
    {
        Assert.Null(Found(Quality, HypothesisDirection.Greater, 0.05, 0.60, 0.61, 0.62).WhyOutOfReach);
        Assert.Null(Found(Kinds, HypothesisDirection.Less, 0.05, 0.60, 0.61, 0.62).WhyOutOfReach);
        Assert.Null(Found(Kinds, HypothesisDirection.Equal, 0.05, 0.60, 0.61, 0.62).WhyOutOfReach);
        Assert.Null(Found(Kinds, HypothesisDirection.Greater, null, 0.60, 0.61, 0.62).WhyOutOfReach);
        Assert.Equal(OutOfReach.MoreThanTheMeasure, Found(Quality, HypothesisDirection.Greater, 0.05, 0.97, 0.98, 0.90).WhyOutOfReach);
    }

    [Fact]
    public void It_is_said_why()
    {
        Assert.Equal(
            "Out of reach here: “Issue-driven” does not select on it, and even chance (“By chance”) differs from “Interest-driven” only by +0.020 [0.013, 0.027], while 0.05 was stated.",
            Words(ReportLanguage.English, 0.60, 0.61, 0.62));
        Assert.Equal(
            "Out of reach here: the largest possible value is 0.750 and “Interest-driven” has 0.720, so no scenario could be 0.05 higher.", Words(ReportLanguage.English, 0.72, 0.73, 0.70));
        Assert.StartsWith("Hier onbereikbaar: de grootst mogelijke waarde is 0,750 en ‘Belangengedreven’ heeft 0,720", Words(ReportLanguage.Dutch, 0.72, 0.73, 0.70), StringComparison.Ordinal);
        Assert.StartsWith("Hier onbereikbaar: ‘Opgavegericht’ selecteert er niet op", Words(ReportLanguage.Dutch, 0.60, 0.61, 0.62), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_its_scenarios_there_is_none_and_against_chance_itself_chance_says_nothing()
    {
        var set = Set(0.6, 0.61, 0.62);
        Assert.Null(HypothesisFinding.Of(set, new StatedHypothesis(Kinds, "issue", "gone", HypothesisDirection.Greater, 0.05)));
        Assert.Null(HypothesisFinding.Of(set, new StatedHypothesis(Kinds, "issue", "random", HypothesisDirection.Greater, 0.05))!.Chance);
    }

    private static string Words(ReportLanguage language, double against, double arm, double chance)
    {
        var set = Set(against, arm, chance);
        return HypothesisTexts.Of(new PageContext(set, language), HypothesisFinding.Of(set, new StatedHypothesis(Kinds, "issue", "interest", HypothesisDirection.Greater, 0.05))!);
    }

    private static HypothesisFinding Found(Measure measure, HypothesisDirection direction, double? by, double against, double arm, double chance) =>
        HypothesisFinding.Of(Set(against, arm, chance), new StatedHypothesis(measure, "issue", "interest", direction, by))!;

    /// <summary>Eight worlds in which the differences vary a little.</summary>
    private static ComparisonSet Set(double against, double arm, double chance)
    {
        double[] means = [against, arm, chance];
        return new ComparisonSet(
            Made.Arms(("interest", "interest"), ("issue", "issue"), ("random", "random")),
            [], (one, _) => [.. Enumerable.Range(0, 8).Select(world => (double?)(means[one.Position] + 0.004 * ((world + one.Position) % 2 == 0 ? 1 : -1) * (one.Position == 2 ? 0 : 1)))],
            (_, _) => true)
        {
            Largest = (_, measure) => MeasureCeiling.Of(measure, new WorldVariety(3, 8, 3, true, true, true, true, 100, 60), 8),
        };
    }
}
