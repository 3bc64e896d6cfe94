using OpgaveSim.Model.Parameters;
using OpgaveSim.Runner.Cases;
using OpgaveSim.Runner.Measuring;

namespace OpgaveSim.Tests.Measuring;

public class MeasuredCaseTests
{
    [SharedDataFact("chemnet")]
    public void Chemnet_s_committees_against_chance()
    {
        var measured = MeasuredCase.Of(CaseReader.ReadToMeasure(SharedData.PathOf("chemnet"), new CaseAssumptions()), 999, 1);
        var kind = measured.Overall[Index(measured, "kind-variety")]!;
        Assert.Equal(0.499, kind.Observed, 0.0005);
        Assert.Equal(0.534, kind.Mean, 0.002);
        Assert.Equal(0.013, kind.Deviation!.Value, 0.0015);
        var position = measured.Overall[Index(measured, "position-distance")]!;
        Assert.Equal(0.482, position.Observed, 0.0005);
        Assert.Equal(0.486, position.Mean, 0.002);
        Assert.Equal(0.009, position.Deviation!.Value, 0.001);
    }

    [Fact]
    public void Every_table_has_its_tests_and_the_same_seed_gives_the_same()
    {
        var given = CaseReader.ReadToMeasure(Path.Combine(SharedData.Repository, "experiments", "regional-energy", "case"), new CaseAssumptions());
        var one = MeasuredCase.Of(given, 99, 5);
        var other = MeasuredCase.Of(given, 99, 5);
        Assert.Equal(one.Overall, other.Overall);
        Assert.All(one.Tables, tables => Assert.Equal(given.Tables.Count, tables.Length));
        Assert.All(one.Tables[^1], Assert.Null);
        Assert.InRange(one.Overall[^1]!.Observed, 0.3, 1);
        Assert.Equal(["kind-variety", "kind-variety-unbiased", "tier-variety", "home-variety", "position-distance", "interest-distance", "projection-clustering"], one.Measures.Select(measure => measure.Id));
        Assert.All(one.OverallHolm.Zip(one.Overall), pair => Assert.True(pair.First >= pair.Second!.P));
    }

    private static int Index(MeasuredCase measured, string id) => measured.Measures.Select(measure => measure.Id).ToList().IndexOf(id);
}
