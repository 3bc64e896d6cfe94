namespace OpgaveSim.Silo.Stores;

/// <summary>A store in which the silos of a cluster note that they are there, and find each other.</summary>
public abstract record StoreConnection : ClusterConnection
{
    /// <summary>How long the store may take to answer a first time.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Lets a silo join the cluster.</summary>
    internal abstract void Join(ISiloBuilder silo);

    /// <summary>The clusters that the store knows, alive or not; makes the store ready where it is not.</summary>
    /// <exception cref="ClusterException">The store cannot be reached or used.</exception>
    internal abstract Task<IReadOnlyList<string>> ClusterIdsAsync(CancellationToken cancellation);
}
