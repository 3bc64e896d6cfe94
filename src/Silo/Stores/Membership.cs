using OpgaveSim.Silo.Encryption;
using Orleans.Configuration;

namespace OpgaveSim.Silo.Stores;

/// <summary>Who belongs to a cluster, and how soon silos notice that one came or went.</summary>
public static class Membership
{
    /// <summary>The name by which silos and clients of this version of the program know each other.</summary>
    public static void NameCluster(ClusterOptions cluster) => Naming(null)(cluster);

    /// <summary>The name by which silos and clients of this version with certificates of one authority know each other.</summary>
    /// <param name="certificate">The certificate; null: the cluster is not encrypted.</param>
    public static Action<ClusterOptions> Naming(ClusterCertificate? certificate) =>
        cluster => (cluster.ClusterId, cluster.ServiceId) = (ClusterName.Of(certificate), "opgavesim");

    /// <summary>
    /// Lets silos notice within some three seconds that one of them is gone, also when they are busy, and a new one join past others that
    /// went without a word.
    /// </summary>
    public static void NoticeSoon(ClusterMembershipOptions membership)
    {
        membership.ProbeTimeout = TimeSpan.FromSeconds(1);
        membership.NumMissedProbesLimit = 3;
        membership.NumVotesForDeathDeclaration = 2;
        membership.TableRefreshTimeout = membership.IAmAliveTablePublishTimeout = AliveEvery;
        membership.DefunctSiloExpiration = GoneFor;
        membership.DefunctSiloCleanupPeriod = GoneFor;
        membership.MaxJoinAttemptTime = TimeSpan.FromSeconds(45);
    }

    /// <summary>
    /// For silos that share a process: none of them can be lost without the others, so nobody is declared dead. Otherwise a clock that steps while a
    /// silo joins ends that silo: it takes itself for one that has been joining for too long.
    /// </summary>
    public static void NobodyDies(ClusterMembershipOptions membership) =>
        (membership.LivenessEnabled, membership.EvictWhenMaxJoinAttemptTimeExceeded) = (false, false);

    private static TimeSpan GoneFor { get; } = TimeSpan.FromMinutes(5);

    /// <summary>How often a silo notes in the store that it is alive.</summary>
    public static TimeSpan AliveEvery { get; } = TimeSpan.FromSeconds(5);
}
