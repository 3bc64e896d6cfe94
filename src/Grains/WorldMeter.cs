using System.Diagnostics.Metrics;

namespace OpgaveSim.Grains;

/// <summary>What a silo counts of its worlds, for whoever listens.</summary>
public static class WorldMeter
{
    /// <summary>The meter's name.</summary>
    public const string Name = "OpgaveSim";

    private static readonly Meter Meter = new(Name);

    /// <summary>Rounds played by worlds of this silo.</summary>
    internal static Counter<long> Rounds { get; } = Meter.CreateCounter<long>("opgavesim.rounds", "{round}", "Rounds played");

    /// <summary>Runs that ended, by outcome: ended, failed, lost (with another silo), stopped.</summary>
    internal static Counter<long> Runs { get; } = Meter.CreateCounter<long>("opgavesim.runs", "{run}", "Runs by outcome");

    /// <summary>Worlds that are playing.</summary>
    internal static UpDownCounter<long> Worlds { get; } = Meter.CreateUpDownCounter<long>("opgavesim.worlds", "{world}", "Worlds that are playing");
}
