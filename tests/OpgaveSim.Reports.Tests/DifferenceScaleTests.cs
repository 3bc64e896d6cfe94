using OpgaveSim.Reports.Pages;

namespace OpgaveSim.Reports.Tests;

/// <summary>The scale of differences that stand beside each other.</summary>
public class DifferenceScaleTests
{
    [Fact]
    public void It_holds_all_with_zero_and_what_matters_and_a_little_room()
    {
        var scale = DifferenceScale.Of([(0.1, 0.2), (-0.02, 0.03)], 0.05);
        Assert.Equal((-0.05 - 0.25 * 0.06, 0.2 + 0.25 * 0.06), (scale.Low, scale.High));
        Assert.Equal(0, scale.Beyond(0.2));
    }

    [Fact]
    public void One_that_goes_far_does_not_flatten_the_others()
    {
        // the farthest ends are 0.1, 0.12, 0.15 and 2: the middle one is 0.12, so the scale ends at 3 times that
        var scale = DifferenceScale.Of([(0.05, 0.1), (0.02, 0.12), (0.1, 0.15), (1.5, 2)], 0.05);
        Assert.Equal(0.36 + 0.41 * 0.06, scale.High, 1e-12);
        Assert.Equal(1, scale.Beyond(1.75));
        Assert.Equal(1, scale.Place(1.75));
        Assert.Equal(0, scale.Beyond(0.15));
        var mirror = DifferenceScale.Of([(-0.1, -0.05), (-0.12, -0.02), (-0.15, -0.1), (-2, -1.5)], 0.05);
        Assert.Equal((-scale.High, -scale.Low), (mirror.Low, mirror.High));
        Assert.Equal((-1, 0), (mirror.Beyond(-1.75), mirror.Place(-1.75)));
    }

    [Fact]
    public void Two_are_never_cut_off_and_what_is_small_keeps_the_band_in_sight()
    {
        Assert.Equal(0, DifferenceScale.Of([(0.01, 0.02), (1.5, 2)], 0.05).Beyond(2));
        var small = DifferenceScale.Of([(0, 0.001), (0, 0.002), (0, 0.003)], 0.05);
        Assert.True(small is { Low: < -0.05, High: > 0.05 });
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.05)]
    public void Nobody_and_all_alike_have_a_scale_around_zero(double smallest)
    {
        foreach (var scale in (DifferenceScale[])[DifferenceScale.Of([], smallest), DifferenceScale.Of([(0, 0), (0, 0), (0, 0)], smallest)])
        {
            Assert.True(scale.Low < 0 && scale.High > 0 && scale.Low == -scale.High);
            Assert.Equal(0.5, scale.Place(0), 1e-12);
        }
    }
}
