namespace OpgaveSim.Analysis.Inference.Forests;

/// <summary>Votes for a model.</summary>
/// <param name="Model">Its name.</param>
/// <param name="Share">Share of the trees that vote for it, in [0, 1].</param>
public sealed record ModelVotes(string Model, double Share);
