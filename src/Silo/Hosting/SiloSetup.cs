using Microsoft.Extensions.DependencyInjection;
using OpgaveSim.Grains;
using OpgaveSim.Grains.Addressing;
using Orleans.Configuration;

namespace OpgaveSim.Silo.Hosting;

/// <summary>What every silo of a cluster has, whoever hosts it.</summary>
public static class SiloSetup
{
    /// <summary>Adds the model's serialisation, the atlas of worlds and the placement of worlds and districts.</summary>
    /// <param name="silo">The silo.</param>
    /// <param name="atlas">The worlds of its process.</param>
    /// <param name="abandonAfter">When a world that nobody asks about is ended; null: never.</param>
    public static ISiloBuilder AddOpgaveSim(this ISiloBuilder silo, WorldAtlas atlas, TimeSpan? abandonAfter = null)
    {
        silo.Services.AddSingleton(atlas);
        silo.Services.AddSingleton(new WorldKeeping(abandonAfter));
        silo.AddWorldAddresses();
        silo.Configure<SiloMessagingOptions>(options =>
        {
            options.ResponseTimeout = LongestPhase;
            options.GrainWorkloadAnalysisPeriod = LongestPhase; // else every activation is looked at every few seconds
        });
        return silo;
    }

    /// <summary>How long a phase of a world may take before it counts as lost. A silo that is lost is noticed long before.</summary>
    public static TimeSpan LongestPhase { get; } = TimeSpan.FromHours(1);
}
