using System.Text.Json;
using OpgaveSim.Testing;

namespace OpgaveSim.Analysis.Tests.Oracles;

/// <summary>Every measure against values that others' packages computed: all cases, by their measure.</summary>
public class OracleTests
{
    private static readonly Dictionary<string, Func<JsonElement, object?>> Measures = DiversityOracles.Measures
        .Concat(OriginalityOracles.Measures).Concat(NetworkOracles.Measures).Concat(StatisticsOracles.Measures)
        .Concat(SensitivityOracles.Measures).Concat(LandscapeOracles.Measures).ToDictionary();

    /// <summary>Measures that the file beside the repository has values of and that no command needs: the program has none of them.</summary>
    private static readonly HashSet<string> NotMeasured =
    [
        "benjamini_hochberg_adjusted_p", "betweenness_each_normalised", "betweenness_each_raw_unweighted", "bipartite_projection_summary",
        "degree_assortativity", "density_directed", "kendall_tau_b", "knn_novelty_euclidean", "mean_jaccard_similarity_of_table_pairs",
        "nearest_precedent_distance_euclidean", "new_combination_share", "reciprocity", "two_mode_density",
    ];

    public static TheoryData<string> Ids => [.. OracleFile.Ids];

    public static TheoryData<string> IdsOnRealData => [.. OracleFile.IdsOnRealData.Where(id => !NotMeasured.Contains(OracleFile.Case(id).Measure))];

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
