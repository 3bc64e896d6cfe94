namespace OpgaveSim.Analysis.Published;

/// <summary>A setting of a published model at which something is to be reproduced.</summary>
/// <param name="Settings">What differs from the model's defaults.</param>
/// <param name="Full">Replicates at full size.</param>
/// <param name="Quick">Replicates at quick size.</param>
/// <param name="Cells">What is read there.</param>
public sealed record PublishedPoint(
    IReadOnlyDictionary<string, string> Settings, int Full, int Quick, IReadOnlyList<PublishedCell> Cells);
