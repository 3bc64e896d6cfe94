using CsCheck;
using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Analysis.Tests.Statistics;

public class ComparisonVerdictTests
{
    [Theory]
    [InlineData(0.02, 0.09, DifferenceVerdict.Better)]
    [InlineData(-0.09, -0.02, DifferenceVerdict.Worse)]
    [InlineData(-0.03, 0.04, DifferenceVerdict.NoDifferenceThatMatters)]
    [InlineData(0.01, 0.04, DifferenceVerdict.NoDifferenceThatMatters)]
    [InlineData(-0.01, 0.08, DifferenceVerdict.CannotTellYet)]
    [InlineData(-0.08, 0.08, DifferenceVerdict.CannotTellYet)]
    [InlineData(0, 0.08, DifferenceVerdict.CannotTellYet)]
    [InlineData(-0.05, 0.01, DifferenceVerdict.CannotTellYet)]
    [InlineData(0.01, 0.05, DifferenceVerdict.Better)]
    [InlineData(0.06, 0.09, DifferenceVerdict.Better)]
    public void By_its_interval(double low, double high, DifferenceVerdict expected)
    {
        Assert.Equal(expected, ComparisonVerdict.Judge(new Interval(low, high), 0.05, 1));
        var turned = expected switch
        {
            DifferenceVerdict.Better => DifferenceVerdict.Worse,
            DifferenceVerdict.Worse => DifferenceVerdict.Better,
            _ => expected,
        };
        Assert.Equal(turned, ComparisonVerdict.Judge(new Interval(low, high), 0.05, -1));
        Assert.Equal(turned, ComparisonVerdict.Judge(new Interval(-high, -low), 0.05, 1));
    }

    [Fact]
    public void Four_outcomes_from_differences()
    {
        double[] noise = [-0.02, 0.01, 0, 0.02, -0.01, 0.01, -0.01, 0];
        Assert.Equal(DifferenceVerdict.Better, Of(noise, 0.1).Verdict);
        Assert.Equal(DifferenceVerdict.Worse, Of(noise, -0.1).Verdict);
        Assert.Equal(DifferenceVerdict.NoDifferenceThatMatters, Of(noise, 0.02).Verdict);
        var open = Of([.. noise.Select(value => 10 * value)], 0.01);
        Assert.Equal(DifferenceVerdict.CannotTellYet, open.Verdict);
        Assert.True(open.NewStudyWorlds > 8);
        Assert.Equal(MeanInterval.Student([.. noise.Select(value => value + 0.1)]), Of(noise, 0.1).Interval);

        static ComparisonVerdict Of(double[] noise, double shift) => ComparisonVerdict.Of(Paired([.. noise.Select(value => value + shift)]), 0.05);
    }

    [Fact]
    public void Under_six_worlds_it_cannot_be_told()
    {
        var verdict = ComparisonVerdict.Of(Paired([0.2, 0.21, 0.2, 0.19, 0.2]), 0.05);
        Assert.Equal((DifferenceVerdict.CannotTellYet, null, null, 6), (verdict.Verdict, verdict.Interval, verdict.P, verdict.NewStudyWorlds));
        Assert.Null(ComparisonVerdict.Of(Paired([0.2]), 0.05).NewStudyWorlds);
    }

    [Theory]
    [InlineData(0, 0.1, 0.05, 34)] // (2.0345 + 0.8527) · 0.1/√34 < 0.05 ≤ (2.0369 + 0.8530) · 0.1/√33
    [InlineData(0.05, 0.1, 0.05, 34)]
    [InlineData(-0.025, 0.1, 0.05, 128)] // halfway there is least room: 0.025
    [InlineData(0.3, 0.01, 0.05, 6)]
    [InlineData(0.1, 0, 0, 6)]
    public void A_new_study_needs_worlds_enough_to_be_conclusive_in_four_cases_of_five(double mean, double deviation, double smallest, int expected) =>
        Assert.Equal(expected, ComparisonVerdict.WorldsThatTell(mean, deviation, smallest, 0.95));

    [Fact]
    public void Some_differences_no_number_of_worlds_tells()
    {
        Assert.Null(ComparisonVerdict.WorldsThatTell(0, 0.1, 0, 0.95));
        Assert.Null(ComparisonVerdict.WorldsThatTell(0, 0, 0, 0.95));
        Assert.Null(ComparisonVerdict.WorldsThatTell(1e-9, 1, 0, 0.95));
    }

    /// <summary>On the very edge rounding may put interval and p on different sides.</summary>
    [Fact]
    public void Interval_and_p_never_disagree() =>
        Gen.Select(Gen.Double[-1, 2].Array[6, 30], Gen.Double[-1, 1].Array[6, 30], Gen.Int[1, 60], Gen.Bool).Sample((x, y, members, isPaired) =>
        {
            double?[] one = [.. x.Select(value => (double?)value)], other = [.. y.Select(value => (double?)value)];
            var verdict = ComparisonVerdict.Of(SampleDifference.Of(isPaired, one, other), 0.05, members: members);
            return Math.Abs(verdict.P!.Value - JudgedFamily.Alpha) < 1e-9 || verdict.P < JudgedFamily.Alpha == (verdict.Interval!.Value.Side != 0);
        }, iter: 1000);

    [Fact]
    public void In_a_family_each_interval_has_its_share_of_the_error_and_what_has_no_spread_is_no_member()
    {
        var varied = Paired([0.2, 0.21, 0.2, 0.19, 0.2, 0.25]);
        var constant = SampleDifference.Paired([0.3, 0.5, 0.7, 0.1, 0.2, 0.4], [0.2, 0.4, 0.6, 0, 0.1, 0.3]);
        var verdicts = JudgedFamily.Of([(varied, 0.05, 1), (constant, 0.05, 1), (varied, 0.05, -1)]);
        Assert.Null(verdicts[1]);
        Assert.Equal(0.975, verdicts[0]!.Confidence, 1e-15);
        Assert.Equal(varied.Interval(0.975), verdicts[0]!.Interval);
        Assert.Equal(2 * varied.P, verdicts[0]!.P);
        Assert.Equal((DifferenceVerdict.Better, DifferenceVerdict.Worse), (verdicts[0]!.Verdict, verdicts[2]!.Verdict));
        Assert.Empty(JudgedFamily.Of([]));
        Assert.Equal(1, ComparisonVerdict.Of(Paired([0.1, -0.1, 0.1, -0.1, 0.1, -0.1]), 0.05, members: 5).P);
    }

    private static SampleDifference Paired(double[] differences) =>
        SampleDifference.Paired([.. differences.Select(value => (double?)value)], [.. differences.Select(_ => (double?)0)]);
}
