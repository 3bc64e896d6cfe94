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
        Assert.True(open.MoreWorlds > 0);
        Assert.Equal(MeanInterval.Student([.. noise.Select(value => value + 0.1)]), Of(noise, 0.1).Interval);

        static ComparisonVerdict Of(double[] noise, double shift) => ComparisonVerdict.Of(Paired([.. noise.Select(value => value + shift)]), 0.05);
    }

    [Fact]
    public void Under_six_worlds_it_cannot_be_told()
    {
        var verdict = ComparisonVerdict.Of(Paired([0.2, 0.21, 0.2, 0.19, 0.2]), 0.05);
        Assert.Equal((DifferenceVerdict.CannotTellYet, null, 1), (verdict.Verdict, verdict.Interval, verdict.MoreWorlds));
        Assert.Null(ComparisonVerdict.Of(Paired([0.2]), 0.05).MoreWorlds);
    }

    [Theory]
    [InlineData(0, 0.1, 0.05, 18)] // t(17) · 0.1/√18 < 0.05 ≤ t(16) · 0.1/√17
    [InlineData(0.05, 0.1, 0.05, 18)]
    [InlineData(-0.025, 0.1, 0.05, 64)] // halfway there is least room: 0.025
    [InlineData(0.3, 0.01, 0.05, 6)]
    [InlineData(0.1, 0, 0, 6)]
    public void More_worlds_tell_when_the_interval_has_shrunk_enough(double mean, double deviation, double smallest, int expected) =>
        Assert.Equal(expected, ComparisonVerdict.WorldsThatTell(mean, deviation, smallest, 0.95));

    [Fact]
    public void Some_differences_no_number_of_worlds_tells()
    {
        Assert.Null(ComparisonVerdict.WorldsThatTell(0, 0.1, 0, 0.95));
        Assert.Null(ComparisonVerdict.WorldsThatTell(0, 0, 0, 0.95));
        Assert.Null(ComparisonVerdict.WorldsThatTell(1e-9, 1, 0, 0.95));
    }

    [Fact]
    public void Holm_gives_each_interval_its_confidence()
    {
        var confidences = Holm.Confidences([0.01, 0.04, 0.03]);
        Assert.Equal([1 - 0.05 / 3, 0.975, 0.975], confidences, (x, y) => Math.Abs(x - y) < 1e-12);
        Assert.Equal(0.95, Holm.Confidences([0.2])[0], 1e-12);
        Assert.Empty(Holm.Confidences([]));
    }

    /// <summary>On the very edge, where an adjusted p is α to the last bits, rounding may put the two on different sides.</summary>
    [Fact]
    public void A_comparison_passes_by_its_confidence_where_it_passes_by_its_adjusted_p() =>
        Gen.Double[0, 0.2].Array[1, 15].Where(p => Holm.Adjusted(p).All(adjusted => Math.Abs(adjusted - 0.05) > 1e-12)).Sample(p =>
            p.Zip(Holm.Confidences(p)).Select(pair => pair.First <= 1 - pair.Second)
                .SequenceEqual(Holm.Adjusted(p).Select(adjusted => adjusted <= 0.05)), iter: 1000);

    private static SampleDifference Paired(double[] differences) =>
        SampleDifference.Paired([.. differences.Select(value => (double?)value)], [.. differences.Select(_ => (double?)0)]);
}
