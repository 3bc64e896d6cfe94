using OpgaveSim.Model.Framing;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;
using OpgaveSim.Model.Formation;

namespace OpgaveSim.Model.Tests.Framing;

/// <summary>How actors see an issue, by hand.</summary>
public class FrameTests
{
    [Theory]
    [InlineData(0.9, 0.3, 0.1, 0.625, 0.375, 0)] // able in the first two: 0.5 and 0.3 of 0.8
    [InlineData(0.29, 0.2, 0.1, 1.0 / 3, 1.0 / 3, 1.0 / 3)] // able in none: all alike
    [InlineData(1, 1, 1, 0.5, 0.3, 0.2)] // able in all: as it is
    [InlineData(0, 0, 0.3, 0, 0, 1)]
    public void A_frame_is_what_one_is_able_in(double first, double second, double third, double one, double two, double three)
    {
        var sum = new double[3];
        Frame.Add(FrameForm.Able, [0.5, 0.3, 0.2], [first, second, third], [0, 1, 2], 1, sum);
        Assert.Equal([one, two, three], sum.Select(weight => Math.Round(weight, 12)).ToArray(), (x, y) => Math.Abs(x - y) < 1e-9);
    }

    [Theory]
    [InlineData(0.9, 0.3, 0.1, 0.45 / 0.56, 0.09 / 0.56, 0.02 / 0.56)] // 0.5 · 0.9, 0.3 · 0.3 and 0.2 · 0.1 of their sum
    [InlineData(1, 1, 1, 0.5, 0.3, 0.2)] // as able in all: as it is
    [InlineData(0, 0, 0.1, 0, 0, 1)] // what little it can do is all it sees
    [InlineData(0, 0, 0, 1.0 / 3, 1.0 / 3, 1.0 / 3)] // able in none: all alike
    public void A_graded_frame_weighs_by_competence(double first, double second, double third, double one, double two, double three)
    {
        var sum = new double[3];
        Frame.Add(FrameForm.Graded, [0.5, 0.3, 0.2], [first, second, third], [0, 1, 2], 1, sum);
        Assert.Equal([one, two, three], sum, (x, y) => Math.Abs(x - y) < 1e-12);
    }

    [Fact]
    public void At_zero_the_issue_is_seen_as_it_is_and_at_one_by_the_mean_frame_alone()
    {
        var world = WorldBuilder.Build(Play.Setting(Logics.Named("issue")).World);
        var issue = world.Issue(0);
        int[] framers = [3, 7, 11];
        Assert.Same(issue, FramedIssue.By(world.Actors, default, issue, framers));
        var mean = new double[world.Domains];
        foreach (var framer in framers)
        {
            Frame.Add(FrameForm.Able, issue.Requirement, world.Actors.CompetenceOf(framer), issue.Domains, 1.0 / 3, mean);
        }

        var seen = FramedIssue.By(world.Actors, new FrameSetting(1, FrameForm.Able), issue, framers);
        var half = FramedIssue.By(world.Actors, new FrameSetting(0.5, FrameForm.Able), issue, framers);
        Assert.Same(issue, seen.Itself);
        Assert.Equal(1, seen.Requirement.Sum(), 1e-12);
        for (var domain = 0; domain < mean.Length; domain++)
        {
            Assert.Equal(mean[domain], seen.Requirement[domain], 1e-12);
            Assert.Equal((mean[domain] + issue.Requirement[domain]) / 2, half.Requirement[domain], 1e-12);
        }

        Assert.Equal(FrameError.Of(seen) / 2, FrameError.Of(half), 1e-12);
        Assert.Equal(0, FrameError.Of(issue));
    }

    [Fact]
    public void An_error_is_half_the_weight_that_lies_elsewhere()
    {
        var issue = new Issue(0, 0, [0.5, 0.3, 0.2], [0, 1, 2], 0b111, -1);
        Assert.Equal(0.3, FrameError.Of(issue with { Requirement = [0.8, 0, 0.2], SeenOf = issue }), 1e-12);
    }
}
