namespace OpgaveSim.Analysis.Published.Catalogue;

/// <summary>The models that the simulator's parts are held against. A new one is a line here and a folder of its own.</summary>
public static class PublishedModels
{
    /// <summary>All models, in the order in which they are shown.</summary>
    public static IReadOnlyList<PublishedModel> All { get; } =
    [
        new OpgaveSim.Analysis.Published.RuggedLandscapes.KauffmanLandscapes(),
        new OpgaveSim.Analysis.Published.ProblemSolvers.DiverseProblemSolvers(),
        new OpgaveSim.Analysis.Published.SearchNetworks.ExplorationNetworks(),
        new OpgaveSim.Analysis.Published.TeamAssembly.TeamAssemblyMechanisms(),
        new OpgaveSim.Analysis.Published.CultureSpread.DisseminationOfCulture(),
        new OpgaveSim.Analysis.Published.Alignments.LandscapeTheory(),
        new OpgaveSim.Analysis.Published.Ablation.OwnModelAblated(),
    ];
}
