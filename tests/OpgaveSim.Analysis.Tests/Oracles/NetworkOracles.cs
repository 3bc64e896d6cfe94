using System.Text.Json;
using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Oracles;

internal static class NetworkOracles
{
    public static IReadOnlyDictionary<string, Func<JsonElement, object?>> Measures { get; } =
        new Dictionary<string, Func<JsonElement, object?>>
        {
            ["modularity_of_partition"] = input => Modularity.Of(input.Graph(), input.Integers("groups")),
            ["transitivity_global"] = input => Transitivity.Of(input.Graph()),
            ["mean_local_clustering_zero_for_degree_below_2"] = input => MeanLocalClustering.Of(input.Graph()),
            ["attribute_assortativity_newman"] = input => AttributeAssortativity.Of(input.Graph(), input.Integers("groups")),
            ["ei_index"] = input => EiIndex.Of(input.Graph(), input.Integers("groups")),
            ["burt_constraint_each"] = input => BurtConstraint.Each(input.Graph()),
            ["giant_component_share"] = input => Components.GiantShare(input.Graph()),
            ["component_count"] = input => Components.Count(input.Graph()),
            ["density"] = input => Density.Of(input.Graph()),
            ["community_detection_modularity_range"] = input =>
                Modularity.Of(input.Graph(), Louvain.Communities(input.Graph(), KeyedDraws.ForReplication(1, 0))),
            ["bipartite_projection_weighted"] = input => Edges(Projection.OnActors(input.TwoMode()), input.Words("actors")),
        };

    private static IEnumerable<object?[]> Edges(Graph graph, string[] names)
    {
        for (var node = 0; node < graph.Nodes; node++)
        {
            for (var i = 0; i < graph.Degree(node); i++)
            {
                var other = graph.Neighbours(node)[i];
                if (other > node)
                {
                    yield return [names[node], names[other], graph.Weight(node, i)];
                }
            }
        }
    }
}
