namespace OpgaveSim.Silo.Stores;

/// <summary>Where a cluster is to be found. As text it bears no password.</summary>
public abstract record ClusterConnection
{
    /// <summary>Lets a client find the cluster.</summary>
    internal abstract void Join(IClientBuilder client);
}
