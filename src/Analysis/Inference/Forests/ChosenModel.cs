namespace OpgaveSim.Analysis.Inference.Forests;

/// <summary>The model that a forest chooses.</summary>
/// <param name="Model">Name of the model with the most votes, the first among equals.</param>
/// <param name="Probability">
/// Posterior probability of that model, in [0, 1]: 1 − the expected error of the choice. It holds among these models, and with summaries in
/// place of what they summarise.
/// </param>
/// <param name="Votes">Votes of each model, in the order of the models. They say which is nearest, and are no probabilities.</param>
public sealed record ChosenModel(string Model, double Probability, IReadOnlyList<ModelVotes> Votes);
