namespace OpgaveSim.Grains.Contracts;

/// <summary>Tells who is in the cluster, as the silo that is asked sees it. It asks no store, so it answers also when the store is away.</summary>
[Alias("OpgaveSim.IClusterGrain")]
public interface IClusterGrain : IGrainWithIntegerKey
{
    /// <summary>The silos that take part, in no order.</summary>
    [Alias("Silos"), ResponseTimeout("00:00:05")]
    ValueTask<SiloAddress[]> SilosAsync();
}
