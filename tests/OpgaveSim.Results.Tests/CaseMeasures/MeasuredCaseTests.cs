using OpgaveSim.Experiments.Cases;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Results.CaseMeasures;
using OpgaveSim.Testing;

namespace OpgaveSim.Results.Tests.CaseMeasures;

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
        Assert.Equal(0.93, kind.RelativeToMean!.Value, 0.01);
        Assert.Equal(0.99, position.RelativeToMean!.Value, 0.01);
    }

    [Theory]
    [InlineData(0.6, new[] { 0.2, 0.4 }, 2.0)]
    [InlineData(0.0, new[] { 0.2, 0.4 }, 0.0)]
    [InlineData(0.6, new[] { 0.0, 0.0 }, null)]
    public void Relative_to_chance_is_the_ratio_to_the_null_model_s_mean_where_that_is_not_0(double observed, double[] nulls, double? ratio) =>
        Assert.Equal(ratio, Analysis.NullModels.NullModelTest.Of(observed, nulls)!.RelativeToMean is { } found ? Math.Round(found, 12) : null);

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
        Assert.All(one.OverallHolm.Zip(one.Overall), pair => Assert.True(pair.First is null || pair.First >= pair.Second!.P));
    }

    [Fact]
    public void What_cannot_vary_is_not_tested_and_does_not_count_among_the_tests()
    {
        using var folder = new OpgaveSim.Testing.TemporaryCase()
            .With("actors.csv", "id,kind,home\na,public,water\nb,public,wonen\nc,public,wonen\nd,public,water\ne,public,wonen\n")
            .With("tables.csv", "id\nx\ny\n").With("memberships.csv", "actor,table\na,x\nd,x\nb,y\nc,y\na,y\n");
        var measured = MeasuredCase.Of(CaseReader.ReadToMeasure(folder.Folder, new CaseAssumptions()), 99, 1);
        var (kind, home) = (Index(measured, "kind-variety"), Index(measured, "home-variety"));
        Assert.Equal((NoVariation.OneKind, null), (measured.WhyNot(kind), measured.OverallHolm[kind]));
        Assert.Equal((NoVariation.OneKind, null), (measured.WhyNot(kind, 0), measured.TablesHolm[kind][0]));
        Assert.Null(measured.WhyNot(home));
        var tested = measured.Overall.Where((test, m) => test is not null && measured.WhyNot(m) is null).ToArray();
        Assert.Equal(tested.Length, measured.OverallHolm.Count(p => p is not null));
        Assert.True(measured.OverallHolm[home] <= tested.Length * measured.Overall[home]!.P);
    }

    [Fact]
    public void A_table_at_which_every_random_network_is_the_same_is_not_tested()
    {
        using var folder = new OpgaveSim.Testing.TemporaryCase()
            .With("actors.csv", "id,kind\na,public\nb,civic\nc,civic\n")
            .With("tables.csv", "id\nalone\ny\n").With("memberships.csv", "actor,table\na,alone\nb,y\nc,y\n");
        var measured = MeasuredCase.Of(CaseReader.ReadToMeasure(folder.Folder, new CaseAssumptions()), 99, 1);
        var kind = Index(measured, "kind-variety");
        Assert.Equal((NoVariation.SameInAllNetworks, null), (measured.WhyNot(kind, 0), measured.TablesHolm[kind][0]));
        Assert.Equal(measured.Tables[kind][1]!.P, measured.TablesHolm[kind][1]);
    }

    private static int Index(MeasuredCase measured, string id) => measured.Measures.Select(measure => measure.Id).ToList().IndexOf(id);
}
