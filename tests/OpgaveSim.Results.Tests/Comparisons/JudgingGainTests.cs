using OpgaveSim.Model.Formation;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Results.Tests.Comparisons;

/// <summary>The surprise is told where the verdicts say it, and nowhere else.</summary>
public class JudgingGainTests
{
    private const double Gain = 0.3;

    private static readonly string[] Solutions = [.. ComparisonSet.Primary.Where(measure => measure.Id != "kind-variety-unbiased").Select(measure => measure.Id)];

    [Fact]
    public void Inviting_alone_without_a_gain_shows_it()
    {
        var gain = JudgingGain.Of(Set(("interest", 0), ("issue", Gain), ("random", 0.1), ("mixed", 0)), null)!;
        Assert.Equal(JudgingEvidence.Invitation, gain.Evidence);
        Assert.Equal(Solutions, gain.Measures.Select(measure => measure.Id));
    }

    [Fact]
    public void Chance_that_does_as_well_shows_it_where_no_scenario_only_invites()
    {
        var gain = JudgingGain.Of(Set(("interest", 0), ("issue", Gain), ("random", Gain)), null)!;
        Assert.Equal(JudgingEvidence.Chance, gain.Evidence);
        Assert.DoesNotContain(gain.Measures, measure => measure.Id == "kind-variety-unbiased");
    }

    [Theory]
    [InlineData(0.0, 0.0, 0.0)] // there is no gain
    [InlineData(Gain, 0.1, 0.1)] // inviting does help, and chance does worse
    [InlineData(-Gain, -Gain, 0.0)] // the issue does worse
    public void Otherwise_nothing_is_said(double issue, double random, double mixed) =>
        Assert.Null(JudgingGain.Of(Set(("interest", 0), ("issue", issue), ("random", random), ("mixed", mixed)), null));

    [Fact]
    public void What_is_inconclusive_is_not_taken_for_no_difference() =>
        Assert.Null(JudgingGain.Of(Set(8, (arm, world) => arm.Name switch { "issue" => Gain, "random" => Gain + (world % 2 == 0 ? 0.4 : -0.4), _ => 0 }, "interest", "issue", "random"), null));

    [Fact]
    public void The_four_decisions_come_first_and_need_a_clear_share_of_judging_and_none_of_inviting()
    {
        Assert.Equal(JudgingEvidence.Decisions, OfDecisions(invite: 0.001, deliberate: 0.2)!.Evidence);
        Assert.Null(OfDecisions(invite: 0.1, deliberate: 0.2));
        Assert.Null(OfDecisions(invite: 0.001, deliberate: 0.001));
        Assert.Equal(JudgingEvidence.Decisions, OfDecisions(invite: -0.1, deliberate: 0.2)!.Evidence);
    }

    /// <summary>What the decisions say of sixteen scenarios; their names are such that no other evidence is there.</summary>
    private static JudgingGain? OfDecisions(double invite, double deliberate)
    {
        Arm[] arms = [.. Enumerable.Range(0, 16).Select(bits => Made.Arm(
            $"{bits}", bits,
            Logics.Complete(new LogicChoice(null, bits & 1), new LogicChoice(null, bits >> 1 & 1), bits >> 2 & 1, bits >> 3 & 1)))];
        var set = new ComparisonSet(
            new Arms(arms, "0"), [],
            (arm, measure) => [.. Enumerable.Range(0, 8).Select(world => (double?)((arm.Position >> 1 & 1) * invite + (arm.Position >> 3 & 1) * deliberate + Noise(arm, world)))], (_, _) => true);
        return JudgingGain.Of(set, FourDecisions.Of(set)) is { Evidence: JudgingEvidence.Decisions } gain ? gain : null;
    }

    private static ComparisonSet Set(params (string Name, double Level)[] arms) =>
        Set(8, (arm, _) => arms.Single(one => one.Name == arm.Name).Level, [.. arms.Select(arm => arm.Name)]);

    private static ComparisonSet Set(int worlds, Func<Arm, int, double> level, params string[] names) => Made.Set(
        new Arms([.. names.Select((name, position) => Made.Arm(name, position, name == "mixed"
            ? Logics.Complete(new LogicChoice(null, 0), new LogicChoice(null, 1), 0, 0)
            : Logics.Named(name)))], names[0]),
        worlds, (arm, _, world) => level(arm, world) + Noise(arm, world));

    private static double Noise(Arm arm, int world) => 0.001 * ((arm.Position * 7 + world * 5) % 4);
}
