using System.Net;

namespace OpgaveSim.Silo.Stores;

/// <summary>One gateway of a cluster, by its address: for clients only.</summary>
/// <param name="Gateway">The gateway.</param>
public sealed record GatewayConnection(IPEndPoint Gateway) : ClusterConnection
{
    /// <inheritdoc/>
    public override string ToString() => Gateway.ToString();

    internal override void Join(IClientBuilder client) => client.UseStaticClustering(Gateway);
}
