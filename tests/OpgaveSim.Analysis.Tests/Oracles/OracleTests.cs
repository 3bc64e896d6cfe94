using System.Text.Json;
using OpgaveSim.Testing;

namespace OpgaveSim.Analysis.Tests.Oracles;

/// <summary>Every measure against values that others' packages computed: all cases, by their measure.</summary>
public class OracleTests
{
    private static readonly Dictionary<string, Func<JsonElement, object?>> Measures = DiversityOracles.Measures
        .Concat(OriginalityOracles.Measures).Concat(NetworkOracles.Measures).Concat(StatisticsOracles.Measures)
        .Concat(SensitivityOracles.Measures).Concat(LandscapeOracles.Measures).ToDictionary();

    public static TheoryData<string> Ids => [.. OracleFile.Ids];

    public static TheoryData<string> IdsOnRealData => [.. OracleFile.IdsOnRealData];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Agrees(string id)
    {
        var one = OracleFile.Case(id);
        Assert.True(Measures.TryGetValue(one.Measure, out var measure), $"nothing computes {one.Measure}");
        OracleAgreement.Assert(one.Expected, measure(one.Input), one.Tolerance, id);
    }

    [RealDataOracleTheory]
    [MemberData(nameof(IdsOnRealData))]
    public void Agrees_on_real_data(string id) => Agrees(id);
}
