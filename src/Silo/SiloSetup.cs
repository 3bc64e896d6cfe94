using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using OpgaveSim.Grains;

namespace OpgaveSim.Silo;

/// <summary>What every silo of a cluster has, whoever hosts it.</summary>
public static class SiloSetup
{
    /// <summary>Adds the model's serialisation, the atlas of worlds and the placement of worlds and districts.</summary>
    /// <param name="silo">The silo.</param>
    /// <param name="atlas">The worlds of its process.</param>
    public static ISiloBuilder AddOpgaveSim(this ISiloBuilder silo, WorldAtlas atlas)
    {
        silo.Services.AddModelSerialization();
        silo.Services.AddSingleton(atlas);
        silo.AddWorldAddresses();
        silo.Configure<SiloMessagingOptions>(options => options.ResponseTimeout = LongestPhase);
        return silo;
    }

    /// <summary>The name by which silos and clients of this program know each other.</summary>
    public static void NameCluster(ClusterOptions cluster) => cluster.ClusterId = cluster.ServiceId = "opgavesim";

    /// <summary>How long a phase of a world may take before it counts as lost.</summary>
    public static TimeSpan LongestPhase { get; } = TimeSpan.FromHours(1);
}
