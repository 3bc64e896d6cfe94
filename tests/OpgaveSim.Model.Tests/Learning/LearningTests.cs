using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Learning;

namespace OpgaveSim.Model.Tests.Learning;

/// <summary>What a table leaves in who sat there, by hand.</summary>
public class LearningTests
{
    private static readonly Disposition Before = new(0.6, 0.5, 0.2, 0.4);

    [Theory]
    [InlineData(true, 0.1, 0.64, 0.55)]
    [InlineData(true, 0, 0.64, 0.55)]
    [InlineData(true, -0.1, 0.54, 0.55)] // it learned how, and is less willing
    [InlineData(false, 0, 0.54, 0.5)]
    public void Skill_and_willingness(bool isDelivered, double payoff, double willingness, double skill)
    {
        var after = LearningByDoing.After(Before, 0.1, isDelivered, payoff);
        Assert.Equal(willingness, after.Willingness, 1e-12);
        Assert.Equal(skill, after.Skill, 1e-12);
        Assert.Equal((Before.Answer, Before.Deliberate), (after.Answer, after.Deliberate));
        Assert.Equal(Before, LearningByDoing.After(Before, 0, isDelivered, payoff));
    }

    [Theory]
    [InlineData(true, 0, 0.28, 0.46)]
    [InlineData(true, -0.1, 0.18, 0.36)]
    [InlineData(false, 0, 0.2, 0.4)]
    public void Orientation(bool isDelivered, double payoff, double answer, double deliberate)
    {
        var after = OrientationDrift.After(Before, 0.1, isDelivered, payoff);
        Assert.Equal(answer, after.Answer, 1e-12);
        Assert.Equal(deliberate, after.Deliberate, 1e-12);
        Assert.Equal((Before.Willingness, Before.Skill), (after.Willingness, after.Skill));
    }

    [Fact]
    public void Equal_lessons_for_all_are_minus_one_and_the_measure_is_a_correlation()
    {
        double[] start = [0.2, 0.4, 0.9];
        Assert.Equal(-1, RichGetRicher.Of(start, [0.08, 0.06, 0.01])!.Value, 1e-12);
        Assert.Equal(1, RichGetRicher.Of(start, [0.02, 0.04, 0.09])!.Value, 1e-12);
        Assert.Null(RichGetRicher.Of(start, [0.1, 0.1, 0.1]));
        Assert.Null(RichGetRicher.Of([0.5, 0.5], [0, 0.1]));
        Assert.Equal(Math.Sqrt(2.0 / 3), Spread.Of([1, 2, 3])!.Value, 1e-12);
        Assert.Null(Spread.Of([]));
    }
}
