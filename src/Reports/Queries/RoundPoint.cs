using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Reports.Queries;

/// <summary>A measure in a round: over the tables that closed in it, then over worlds.</summary>
/// <param name="Round">The round of closing.</param>
/// <param name="Worlds">Worlds with a value.</param>
/// <param name="Mean">Mean over these worlds.</param>
/// <param name="Interval">95 % interval of the mean; null under 6 worlds.</param>
public sealed record RoundPoint(int Round, int Worlds, double Mean, Interval? Interval);
