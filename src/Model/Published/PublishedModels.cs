namespace OpgaveSim.Model.Published;

/// <summary>The models that the simulator's parts are held against. A new one is a line here and a folder of its own.</summary>
public static class PublishedModels
{
    /// <summary>All models, in the order in which they are shown.</summary>
    public static IReadOnlyList<PublishedModel> All { get; } =
    [
        new RuggedLandscapes.KauffmanLandscapes(),
        new ProblemSolvers.DiverseProblemSolvers(),
        new SearchNetworks.ExplorationNetworks(),
        new TeamAssembly.TeamAssemblyMechanisms(),
        new CultureSpread.DisseminationOfCulture(),
        new Alignments.LandscapeTheory(),
        new Ablation.OwnModelAblated(),
    ];
}
