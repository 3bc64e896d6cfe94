using Microsoft.Extensions.DependencyInjection;
using OpgaveSim.Grains;
using Orleans.Runtime.GrainDirectory;
using Orleans.Runtime.Hosting;

namespace OpgaveSim.Silo;

/// <summary>What a silo needs to find the grains of worlds.</summary>
public static class WorldAddressing
{
    /// <summary>Adds placement over silos and computed addresses.</summary>
    /// <param name="silo">The silo.</param>
    public static ISiloBuilder AddWorldAddresses(this ISiloBuilder silo)
    {
        silo.Services.AddPlacementDirector<SpreadPlacement, SpreadPlacementDirector>();
        silo.Services.AddPlacementDirector<NearDistrict, SpreadPlacementDirector>();
        silo.Services.AddSingleton<IGrainDirectoryCache, ComputedAddresses>();
        return silo.AddGrainDirectory(WorldAddress.Directory, (_, _) => new NoDirectory());
    }
}
