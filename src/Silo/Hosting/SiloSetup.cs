using Microsoft.Extensions.DependencyInjection;
using OpgaveSim.Grains;
using OpgaveSim.Grains.Addressing;
using OpgaveSim.Silo.Stores;
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

    /// <summary>For a silo whose whole cluster is in its process: nobody is declared dead, and if it cannot go on, that is said instead of breaking off the process.</summary>
    /// <param name="silo">The silo.</param>
    /// <param name="tell">Is told why it cannot go on, in words.</param>
    public static ISiloBuilder InOneProcess(this ISiloBuilder silo, Action<string> tell)
    {
        var end = new SiloEnd();
        SiloHost.Report(silo, end);
        end.Told.ContinueWith(told => tell(told.Result), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        return silo.Configure<ClusterMembershipOptions>(Membership.NobodyDies);
    }

    /// <summary>How long a phase of a world may take before it counts as lost. A silo that is lost is noticed long before.</summary>
    public static TimeSpan LongestPhase { get; } = TimeSpan.FromHours(1);
}
