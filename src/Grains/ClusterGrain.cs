using OpgaveSim.Grains.Contracts;
using Orleans.Concurrency;

namespace OpgaveSim.Grains;

/// <summary>Answers from its silo's own list.</summary>
[StatelessWorker(1)]
internal sealed class ClusterGrain(ISiloStatusOracle silos) : Grain, IClusterGrain
{
    public ValueTask<SiloAddress[]> SilosAsync() => ValueTask.FromResult<SiloAddress[]>([.. silos.GetApproximateSiloStatuses(onlyActive: true).Keys]);
}
