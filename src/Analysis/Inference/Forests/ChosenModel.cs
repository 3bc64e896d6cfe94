namespace OpgaveSim.Analysis.Inference.Forests;

/// <summary>The model that a forest chooses: first a group of models, then one of the group.</summary>
/// <param name="Model">Name of the model with the most votes in the group with the most votes, the first among equals. Where no groups are named, each model is one.</param>
/// <param name="Probability">
/// Posterior probability of that group, in [0, 1]: 1 − the expected error of the choice between groups. It holds among these models, and with summaries in
/// place of what they summarise.
/// </param>
/// <param name="Votes">Votes of each model, in the order of the models. They say which is nearest, and are no probabilities.</param>
public sealed record ChosenModel(string Model, double Probability, IReadOnlyList<ModelVotes> Votes);
