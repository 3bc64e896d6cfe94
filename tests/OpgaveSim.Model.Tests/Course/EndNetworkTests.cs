using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Model.Tests.Course;

/// <summary>Measures of the network at the end, on ties that nothing changes.</summary>
public class EndNetworkTests
{
    [Theory]
    [InlineData(4)]
    [InlineData(12)]
    public void Nobody_holds_more_ties_than_are_kept_and_who_holds_as_many_is_full(int kept)
    {
        var record = Play.Run(Play.Setting(Logics.Named("interest"), new WorldParameters { Actors = 60, TiesKept = kept }));
        Assert.Equal(kept, record.Actors.Max(actor => actor.Ties.Count));
        Assert.Equal(record.Actors.Count(actor => actor.Ties.Count == kept) / 60.0, record.Measures["full-of-ties"]);
        Assert.InRange(record.Measures["full-of-ties"]!.Value, 0.1, 1);
    }

    [Fact]
    public void By_hand()
    {
        // a triangle 0, 1, 2 and 3 tied to 2; homes 0, 1, 1, 0
        var measures = Measures([new(0, 1, 0.5), new(0, 2, 0.5), new(1, 2, 0.5), new(2, 3, 0.5)]);
        Assert.Equal(3, measures["max-degree"]);
        Assert.Equal((1 + 1 + 1.0 / 3 + 0) / 4, measures["mean-local-clustering"]!.Value, 1e-15);
        Assert.Equal((3 - 1) / 4.0, measures["home-ei"]);
        // 0 and 1: (1/2 + 1/2·1/3)² + (1/2 + 1/2·1/2)²; 2: 2 (1/3 + 1/3·1/2)² + 1/9; 3: 1
        var ends = Math.Pow(2.0 / 3, 2) + Math.Pow(0.75, 2);
        Assert.Equal((2 * ends + 0.5 + 1.0 / 9 + 1) / 4, measures["mean-constraint"]!.Value, 1e-12);
        Assert.Equal(Best([(0, 1), (0, 2), (1, 2), (2, 3)]), measures["modularity"]!.Value, 1e-12);
    }

    [Fact]
    public void Without_ties_there_is_no_value()
    {
        var measures = Measures([]);
        foreach (var measure in (string[])["modularity", "mean-constraint", "home-ei", "kind-ei", "transitivity"])
        {
            Assert.Null(measures[measure]);
        }

        Assert.Equal(0, measures["max-degree"]);
        Assert.Equal(0, measures["mean-local-clustering"]);
    }

    /// <summary>The largest modularity over all divisions of four nodes.</summary>
    private static double Best((int A, int B)[] edges)
    {
        double Of(int[] group) =>
            edges.Count(edge => group[edge.A] == group[edge.B]) / (double)edges.Length
            - Enumerable.Range(0, 4).Sum(one => Math.Pow(edges.Sum(edge => (group[edge.A] == one ? 1 : 0) + (group[edge.B] == one ? 1 : 0)) / (2.0 * edges.Length), 2));
        return Enumerable.Range(0, 256).Max(code => Of([code & 3, code >> 2 & 3, code >> 4 & 3, code >> 6]));
    }

    private static IReadOnlyDictionary<string, double?> Measures(CaseTie[] ties)
    {
        var source = new WorldSource(1, 0, 1, SmallCase.Parameters, SmallCase.Case with { Ties = ties });
        var setting = new RunSetting(source, Logics.Named("issue"), new TableParameters { TieGrowth = 0, TieAfterFailure = 1, Meetings = 0 }, 0, MeasureScope.Full);
        return Play.Run(WorldBuilder.Build(source), setting).Measures;
    }
}
