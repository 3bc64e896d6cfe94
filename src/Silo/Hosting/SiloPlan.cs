using System.Net;
using OpgaveSim.Silo.Encryption;
using OpgaveSim.Silo.Stores;

namespace OpgaveSim.Silo.Hosting;

/// <summary>What a silo in a process of its own is to be.</summary>
public sealed record SiloPlan
{
    /// <summary>Port for other silos.</summary>
    public required int SiloPort { get; init; }

    /// <summary>Port for clients.</summary>
    public required int GatewayPort { get; init; }

    /// <summary>The store of the cluster; null: a cluster of this machine alone, without a store.</summary>
    public StoreConnection? Store { get; init; }

    /// <summary>Without a store: the silo to join; null: it is the first.</summary>
    public IPEndPoint? Primary { get; init; }

    /// <summary>The certificate by which it belongs to an encrypted cluster; null: the cluster is not encrypted.</summary>
    public ClusterCertificate? Certificate { get; init; }

    /// <summary>The address to listen at.</summary>
    public IPAddress Listen { get; init; } = IPAddress.Loopback;

    /// <summary>The address at which others reach it.</summary>
    public IPAddress Advertise { get; init; } = IPAddress.Loopback;

    /// <summary>Whether Kubernetes says what it is called and where it listens.</summary>
    public bool IsInKubernetes { get; init; }

    /// <summary>Port at which it says over HTTP how it is; null: it does not.</summary>
    public int? HealthPort { get; init; }

    /// <summary>Port of the dashboard, at loopback; null: none.</summary>
    public int? DashboardPort { get; init; }

    /// <summary>Where metrics are sent by OTLP; null: nowhere.</summary>
    public Uri? Metrics { get; init; }
}
