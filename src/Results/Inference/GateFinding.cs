using OpgaveSim.Analysis.Inference.Summaries;

namespace OpgaveSim.Results.Inference;

/// <summary>
/// The gate: whether tables of these actors tell λ at all, in worlds drawn from the prior on the case's own actors. Where they do not, nothing more is computed.
/// </summary>
/// <param name="Draws">Worlds that it was judged by.</param>
/// <param name="RSquared">Leave-one-out R² of λ by the summaries that the case has the columns for; null: no summary varies.</param>
/// <param name="Columns">The columns that the case has.</param>
/// <param name="WouldHelp">The columns that it lacks, the one that would give most first.</param>
public sealed record GateFinding(int Draws, double? RSquared, IReadOnlyList<CaseColumns> Columns, IReadOnlyList<ColumnGain> WouldHelp)
{
    /// <summary>The least R² with which the gate opens.</summary>
    public const double Bar = 0.3;

    /// <summary>Whether it is worth going on.</summary>
    public bool IsOpen => RSquared >= Bar;
}
