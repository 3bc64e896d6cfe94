using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Analysis.Tests.Statistics;

public class EffectReachTests
{
    [Theory]
    [InlineData(0.06, 0.09, EffectReach.Above, EffectReach.Below)]
    [InlineData(0.05, 0.09, EffectReach.Above, EffectReach.Below)]
    [InlineData(0.04, 0.09, EffectReach.AboveMaybeSmall, EffectReach.BelowMaybeSmall)]
    [InlineData(0.01, 0.05, EffectReach.AboveMaybeSmall, EffectReach.BelowMaybeSmall)]
    [InlineData(0.01, 0.04, EffectReach.SmallAbove, EffectReach.SmallBelow)]
    [InlineData(0, 0.04, EffectReach.Small, EffectReach.Small)]
    [InlineData(-0.01, 0.04, EffectReach.Small, EffectReach.Small)]
    [InlineData(0, 0.06, EffectReach.Open, EffectReach.Open)]
    [InlineData(-0.01, 0.06, EffectReach.Open, EffectReach.Open)]
    [InlineData(-0.06, 0.06, EffectReach.Open, EffectReach.Open)]
    public void It_is_told_the_same_way_upwards_and_downwards(double low, double high, EffectReach reach, EffectReach mirrored)
    {
        Assert.Equal(reach, EffectReaches.Of(new Interval(low, high), 0.05));
        Assert.Equal(mirrored, EffectReaches.Of(new Interval(-high, -low), 0.05));
    }

    [Fact]
    public void Without_an_interval_nothing_is_told() => Assert.Equal(EffectReach.Unknown, EffectReaches.Of(null, 0.05));

    [Fact]
    public void An_effect_has_an_interval_from_six_worlds_on()
    {
        Assert.Equal(new MeanEffect(0, null, null, 0.95), MeanEffect.Of([], 0.95));
        Assert.Equal(new MeanEffect(5, 3, null, 0.95), MeanEffect.Of([1, 2, 3, 4, 5], 0.95));
        Assert.Equal(MeanInterval.Student([1, 2, 3, 4, 5, 6], 0.99), MeanEffect.Of([1, 2, 3, 4, 5, 6], 0.99).Interval);
        Assert.Equal(new Interval(2, 2), MeanEffect.Of([2, 2, 2, 2, 2, 2], 0.99).Interval);
    }

    [Theory]
    [InlineData(0, 0.95)]
    [InlineData(1, 0.95)]
    [InlineData(5, 0.99)]
    [InlineData(50, 0.999)]
    public void The_more_effects_the_higher_the_confidence_of_each(int effects, double confidence) => Assert.Equal(confidence, JudgedFamily.Confidence(effects), 1e-12);
}
