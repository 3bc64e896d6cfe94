using OpgaveSim.Analysis.Published.Ablation;
using OpgaveSim.Analysis.Published.Alignments;
using OpgaveSim.Analysis.Published.CultureSpread;
using OpgaveSim.Analysis.Published.ProblemSolvers;
using OpgaveSim.Analysis.Published.RuggedLandscapes;
using OpgaveSim.Analysis.Published.SearchNetworks;
using OpgaveSim.Analysis.Published.TeamAssembly;

namespace OpgaveSim.Analysis.Published.Catalogue;

/// <summary>The models that the simulator's parts are held against. A new one is a line here and a folder of its own.</summary>
public static class PublishedModels
{
    /// <summary>All models, in the order in which they are shown.</summary>
    public static IReadOnlyList<PublishedModel> All { get; } =
    [
        new KauffmanLandscapes(),
        new DiverseProblemSolvers(),
        new ExplorationNetworks(),
        new TeamAssemblyMechanisms(),
        new DisseminationOfCulture(),
        new LandscapeTheory(),
        new OwnModelAblated(),
    ];
}
