using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Runner.Commands;

namespace OpgaveSim.Runner.Tests.Comparisons;

/// <summary>Comparisons as JSON.</summary>
public class ComparisonJsonTests
{
    private const int Worlds = 30;

    [Fact]
    public void The_interval_of_the_median_has_the_confidence_that_stands_beside_it()
    {
        Arm Made(string name, int position) => new(name, position, name, Logics.Named(name), StoredExperiment.Record(new TableParameters()), 0);
        var set = new ComparisonSet(
            new Arms([Made("interest", 0), Made("issue", 1)], "interest"), [],
            (arm, _) => [.. Enumerable.Range(0, Worlds).Select(world => (double?)(arm.Position * (1 + world * 7 % Worlds)))], (_, _) => true);
        var comparison = set.Family[0];
        var json = ComparisonJson.Of(comparison);
        var expected = MedianInterval.Of([.. comparison.Sample.Differences], comparison.Judged.Confidence)!.Value;
        Assert.True(comparison.Judged.Confidence > 0.99);
        Assert.Equal((comparison.Judged.Confidence, expected.Low, expected.High), ((double)json["confidence"]!, (double)json["medianLow"]!, (double)json["medianHigh"]!));
        var usual = MedianInterval.Of([.. comparison.Sample.Differences])!.Value;
        Assert.True(expected.Low < usual.Low && expected.High > usual.High);
    }
}
