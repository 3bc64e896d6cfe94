using MathNet.Numerics.Statistics;

namespace OpgaveSim.Runner.Benchmarks;

/// <summary>What a world with a grain an actor cost on one silo and on several silos of the same process.</summary>
/// <param name="Actors">Actors.</param>
/// <param name="Rounds">Rounds of arrival.</param>
/// <param name="IsWhole">Whether tables deliberated and everything was measured.</param>
/// <param name="Silos">How many silos the several are.</param>
/// <param name="One">Processor seconds on one silo, pair by pair: rounds, last mail and measuring.</param>
/// <param name="Several">The same on several.</param>
/// <param name="IsSame">Whether all measures were the same in each pair.</param>
public sealed record SiloFigures(int Actors, int Rounds, bool IsWhole, int Silos, IReadOnlyList<double> One, IReadOnlyList<double> Several, bool IsSame)
{
    /// <summary>Several over one in each pair.</summary>
    public IReadOnlyList<double> Ratios => [.. Several.Zip(One, (several, one) => several / one)];

    /// <summary>The median of the pairs.</summary>
    public double Ratio => Ratios.Median();
}
