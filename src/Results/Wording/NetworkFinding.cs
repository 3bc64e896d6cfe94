using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Results.Wording;

/// <summary>What is found of two networks on one measure.</summary>
/// <param name="Reach">Where the difference lies; null: it cannot be tested.</param>
/// <param name="One">The number of the one, as text.</param>
/// <param name="Other">The number of the other.</param>
public sealed record NetworkFinding(EffectReach? Reach, string One, string Other)
{
    /// <summary>Which way the difference goes: +1, 0 or −1; null: it is inconclusive, or cannot be tested.</summary>
    public int? Way => PairReading.WayOf(Reach);
}
