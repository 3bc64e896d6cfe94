namespace OpgaveSim.Results.Inference;

/// <summary>A column that the case lacks, and what it would give.</summary>
/// <param name="Column">Its id, such as <c>competence</c>.</param>
/// <param name="RSquared">Leave-one-out R² of λ with its summaries beside those that the case has the columns for.</param>
public sealed record ColumnGain(string Column, double RSquared);
