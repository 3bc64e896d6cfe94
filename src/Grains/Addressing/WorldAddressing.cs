using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime.GrainDirectory;
using Orleans.Runtime.Hosting;

namespace OpgaveSim.Grains.Addressing;

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

    /// <summary>Lets a silo of a cluster in which silos come and go end what is left behind on it when addresses change.</summary>
    /// <param name="silo">The silo.</param>
    public static ISiloBuilder EndLeftBehind(this ISiloBuilder silo)
    {
        silo.Services.AddSingleton<LeftBehind>();
        silo.Services.AddSingleton<IActivationWorkingSetObserver>(services => services.GetRequiredService<LeftBehind>());
        silo.Services.AddHostedService(services => services.GetRequiredService<LeftBehind>());
        return silo;
    }
}
