namespace OpgaveSim.Results.Inference;

/// <summary>A model among those that are chosen between.</summary>
/// <param name="Model">Its id: a logic, <c>between</c> or <c>degrees-alone</c>.</param>
/// <param name="Votes">Share of the forest's trees that vote for it, given the tables of the case, 0 … 1.</param>
/// <param name="Recognised">Per model of the list, the share of this model's simulated worlds that the forest takes for it (out of bag); a row of the confusion matrix.</param>
public sealed record ModelShare(string Model, double Votes, IReadOnlyList<double> Recognised);
