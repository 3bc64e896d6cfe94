using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Results.Tests.Comparisons;

public class FourDecisionsTests
{
    private const int Worlds = 8;

    private static readonly Measure Quality = MeasureCatalogue.Find("quality")!, Agreement = MeasureCatalogue.Find("agreement")!;

    /// <summary>What each decision adds by itself, and inviting and deliberating together.</summary>
    private static readonly double[] Adds = [0.01, 0.20, -0.10, 0.06];

    [Fact]
    public void Each_decision_gets_what_it_adds_and_half_of_what_two_add_together()
    {
        var found = FourDecisions.Of(Set(Sixteen(), (arm, measure, world) => measure == Quality ? Additive(arm, world) + 0.08 * Bit(arm, 1) * Bit(arm, 3) : 1 + measure.Id.Length + Bit(arm, 0) * world))!;
        var quality = found.Outcomes.Single(outcome => outcome.Measure == Quality);
        Assert.Equal(0.01, quality.Of(Decision.Start).Mean!.Value, 1e-12);
        Assert.Equal(0.24, quality.Of(Decision.Invite).Mean!.Value, 1e-12);
        Assert.Equal(-0.10, quality.Of(Decision.Answer).Mean!.Value, 1e-12);
        Assert.Equal(0.10, quality.Of(Decision.Deliberate).Mean!.Value, 1e-12);
        Assert.Equal(0.25, quality.Total.Mean!.Value, 1e-12);
        Assert.Equal(Worlds, quality.Worlds);
    }

    [Fact]
    public void The_order_of_the_scenarios_and_their_names_make_no_difference()
    {
        double? Value(Arm arm, Measure measure, int world) => Additive(arm, world) * measure.Id.Length + 0.3 * Bit(arm, 0) * Bit(arm, 2);
        var (one, other) = (FourDecisions.Of(Set(Sixteen(), Value))!, FourDecisions.Of(Set([.. Sixteen().Reverse().Select((arm, place) => arm with { Name = $"other-{place}", Position = place })], Value))!);
        foreach (var (first, second) in one.Outcomes.Zip(other.Outcomes))
        {
            Assert.Equal(first.Decisions, second.Decisions);
            Assert.Equal(first.Total, second.Total);
        }
    }

    [Fact]
    public void All_intervals_hold_at_once_and_a_world_without_a_value_drops_out_for_that_outcome_alone()
    {
        var found = FourDecisions.Of(Set(Sixteen(), (arm, measure, world) => measure == Agreement && arm.Position == 5 && world == 2 ? null : Additive(arm, world) * (1 + world % 3)))!;
        Assert.Equal((6, 30), (found.Outcomes.Count, found.Effects));
        Assert.Equal(1 - 0.05 / 30, found.Confidence, 1e-12);
        Assert.All(found.Outcomes, outcome => Assert.Equal(outcome.Measure == Agreement ? Worlds - 1 : Worlds, outcome.Worlds));
        Assert.All(found.Outcomes, outcome => Assert.All(outcome.Decisions.Append(outcome.Total), effect => Assert.Equal(found.Confidence, effect.Confidence)));
        double[] invite = [.. Enumerable.Range(0, Worlds).Select(world => Adds[1] * (1 + world % 3))];
        var expected = MeanInterval.Student(invite, found.Confidence)!.Value;
        var shown = found.Outcomes.Single(outcome => outcome.Measure == Quality).Of(Decision.Invite).Interval!.Value;
        Assert.Equal((expected.Low, expected.High), (shown.Low, shown.High), Near);
    }

    [Fact]
    public void What_does_not_vary_is_left_out_and_the_family_is_smaller()
    {
        var set = new ComparisonSet(
            new Arms(Sixteen(), "0000"), [],
            (arm, measure) => [.. Enumerable.Range(0, Worlds).Select(world => measure == Agreement ? 1 : measure.Id == "common-novelty" ? null : (double?)Additive(arm, world))], (_, _) => true,
            (_, measure) => measure.Id == "kind-variety-unbiased" ? NoVariation.OneKind : null);
        var found = FourDecisions.Of(set)!;
        Assert.Equal((3, 15), (found.Outcomes.Count, found.Effects));
        Assert.Equal(
            [("kind-variety-unbiased", NoVariation.OneKind), ("common-novelty", NoVariation.NoValue), ("agreement", NoVariation.SameInAllWorlds)],
            found.LeftOut.Select(one => (one.Measure.Id, one.Why)));
    }

    [Fact]
    public void Without_one_of_the_sixteen_or_with_another_setting_in_one_there_is_nothing()
    {
        var arms = Sixteen();
        Assert.Null(FourDecisions.Of(Set(arms[..15], Value)));
        Assert.Null(FourDecisions.Of(Set([.. arms[..15], arms[15] with { Table = StoredExperiment.Record(new TableParameters { Meetings = 3 }) }], Value)));
        Assert.NotNull(FourDecisions.Of(Set([.. arms, Made.Arm("random", 16, Logics.Named("random"))], Value)));
        static double? Value(Arm arm, Measure measure, int world) => Additive(arm, world);
    }

    [Fact]
    public void Under_six_worlds_there_are_shares_and_no_intervals()
    {
        var set = new ComparisonSet(new Arms(Sixteen(), "0000"), [], (arm, _) => [.. Enumerable.Range(0, 5).Select(world => (double?)Additive(arm, world))], (_, _) => true);
        var quality = FourDecisions.Of(set)!.Outcomes.Single(outcome => outcome.Measure == Quality);
        Assert.Null(quality.Of(Decision.Invite).Interval);
        Assert.Contains("Too few worlds to say: inviting (+0.200), answering (−0.100), deliberating (+0.060) and starting (+0.010).",
            DecisionSentences.Of(new PageContext(set, ReportLanguage.English), quality), StringComparison.Ordinal);
    }

    /// <summary>Every decision has the same share; where its interval lies decides the sentence, and mirror images have mirrored sentences.</summary>
    [Theory]
    [InlineData(0.20, 0.01, "What raises it: inviting (+0.200 [", "Wat de uitkomst verhoogt: uitnodigen (+0,200 [")]
    [InlineData(0.06, 0.01, "perhaps too small to matter).", "misschien te klein om ertoe te doen).")]
    [InlineData(0.02, 0.005, "Too small to matter: inviting (+0.020 [", "Te klein om ertoe te doen: uitnodigen (+0,020 [")]
    [InlineData(0.00, 0.0078125, "Too small to matter: starting", "Te klein om ertoe te doen: beginnen")]
    [InlineData(0.04, 0.20, "Inconclusive: inviting (+0.040 [", "Onbeslist: uitnodigen (+0,040 [")]
    public void A_sentence_follows_the_interval(double share, double spread, string english, string dutch)
    {
        Assert.Contains(english, Said(share, spread, ReportLanguage.English), StringComparison.Ordinal);
        Assert.Contains(dutch, Said(share, spread, ReportLanguage.Dutch), StringComparison.Ordinal);
        Assert.Equal(Mirrored(Said(share, spread, ReportLanguage.English)), Said(-share, -spread, ReportLanguage.English));
    }

    private static string Said(double share, double spread, ReportLanguage language)
    {
        var set = Set(Sixteen(), (arm, measure, world) => 0.5 + (share + spread * (world % 2 == 0 ? 1 : -1)) * Bit(arm, 1));
        return DecisionSentences.Of(new PageContext(set, language), FourDecisions.Of(set)!.Outcomes.Single(outcome => outcome.Measure == Quality));
    }

    /// <summary>Higher for lower, raise for lower, + for −, and ends of intervals the other way round.</summary>
    private static string Mirrored(string sentence)
    {
        var turned = System.Text.RegularExpressions.Regex.Replace(sentence, @"([+−]?)(\d\.\d+) \[(−?)(\d\.\d+), (−?)(\d\.\d+)\]", match =>
        {
            string Turn(string sign, string number, string plus) => number.All(c => c is '0' or '.') ? number : (sign == "−" ? plus : "−") + number;
            var group = match.Groups;
            return $"{Turn(group[1].Value, group[2].Value, "+")} [{Turn(group[5].Value, group[6].Value, "")}, {Turn(group[3].Value, group[4].Value, "")}]";
        });
        return turned.Replace("higher", "LOWER", StringComparison.Ordinal).Replace("lower", "higher", StringComparison.Ordinal).Replace("LOWER", "lower", StringComparison.Ordinal)
            .Replace("raises it", "LOWER it", StringComparison.Ordinal).Replace("highers it", "raises it", StringComparison.Ordinal).Replace("LOWER it", "lowers it", StringComparison.Ordinal);
    }

    private static bool Near((double Low, double High) one, (double Low, double High) other) => Math.Abs(one.Low - other.Low) < 1e-9 && Math.Abs(one.High - other.High) < 1e-9;

    private static double Additive(Arm arm, int world) => 0.3 + 0.05 * world + Enumerable.Range(0, 4).Sum(decision => Adds[decision] * Bit(arm, decision));

    private static int Bit(Arm arm, int decision) => decision switch
    {
        0 => (int)arm.Logic.StartMix,
        1 => (int)arm.Logic.InviteMix,
        2 => (int)arm.Logic.Answer,
        _ => (int)arm.Logic.Deliberate,
    };

    private static ComparisonSet Set(Arm[] arms, Func<Arm, Measure, int, double?> value) =>
        Made.Set(new Arms(arms, arms[0].Name), Worlds, value);

    private static Arm[] Sixteen() => [.. Enumerable.Range(0, 16).Select(bits =>
    {
        double At(int decision) => bits >> decision & 1;
        return Made.Arm(
            string.Concat(Enumerable.Range(0, 4).Select(At)), bits, Logics.Complete(new LogicChoice(null, At(0)), new LogicChoice(null, At(1)), At(2), At(3)));
    })];

}
