using OpgaveSim.Analysis.Inference.Summaries;

namespace OpgaveSim.Results.Inference;

/// <summary>A column that the case lacks, and what it would give.</summary>
/// <param name="Column">The column.</param>
/// <param name="RSquared">Leave-one-out R² of λ with its summaries beside those that the case has the columns for.</param>
public sealed record ColumnGain(CaseColumns Column, double RSquared);
