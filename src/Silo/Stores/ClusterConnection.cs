using OpgaveSim.Silo.Encryption;

namespace OpgaveSim.Silo.Stores;

/// <summary>Where a cluster is to be found, and how one belongs to it. As text it bears no password.</summary>
public abstract record ClusterConnection
{
    /// <summary>The certificate by which one belongs to the cluster; null: it is not encrypted.</summary>
    public ClusterCertificate? Certificate { get; init; }

    /// <summary>Lets a client find the cluster.</summary>
    internal abstract void Join(IClientBuilder client);
}
