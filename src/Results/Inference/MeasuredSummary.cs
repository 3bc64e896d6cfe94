namespace OpgaveSim.Results.Inference;

/// <summary>A summary of the tables that exist.</summary>
/// <param name="Summary">Its id in the catalogue of summaries.</param>
/// <param name="Value">Its value.</param>
public sealed record MeasuredSummary(string Summary, double Value);
