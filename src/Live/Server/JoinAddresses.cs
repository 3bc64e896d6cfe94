using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace OpgaveSim.Live.Server;

/// <summary>
/// Where other devices find the page of the class: the addresses of this machine on its networks, as they are when they are asked for, since a
/// laptop may join a network after the program started.
/// </summary>
/// <param name="listen">What is listened at.</param>
/// <param name="own">Where pages are served, for scheme and port.</param>
/// <param name="name">The name that a certificate is for: browsers warn of every other address. Null: there is none.</param>
public sealed class JoinAddresses(IPAddress listen, Func<Uri> own, string? name = null)
{
    /// <summary>Addresses of the page of the class, the likeliest first; empty: only this machine is served.</summary>
    public IReadOnlyList<Uri> Now() => IPAddress.IsLoopback(listen) ? []
        : name is not null ? [At(name)]
        : [.. (IsEverywhere ? Ordered(Here(), withIPv6: listen.AddressFamily == AddressFamily.InterNetworkV6) : [listen]).Select(address => At(address.ToString()))];

    private bool IsEverywhere => listen.Equals(IPAddress.Any) || listen.Equals(IPAddress.IPv6Any);

    /// <summary>
    /// Addresses in the order in which a class should try them: those of networks with a way out first, as that is where phones are, of the older
    /// protocol first, as it is the shorter to type. Those that only reach the same wire or the same machine are left out.
    /// </summary>
    /// <param name="addresses">The addresses of a machine, each with whether its network has a way out.</param>
    /// <param name="withIPv6">Whether those of the newer protocol are served.</param>
    internal static IEnumerable<IPAddress> Ordered(IEnumerable<(IPAddress Address, bool HasGateway)> addresses, bool withIPv6) => addresses
        .Where(one => one.Address.AddressFamily == AddressFamily.InterNetwork ? !IsLinkLocal(one.Address)
            : withIPv6 && !one.Address.IsIPv6LinkLocal && !one.Address.IsIPv6Multicast && !one.Address.IsIPv6Teredo)
        .Where(one => !IPAddress.IsLoopback(one.Address))
        .OrderByDescending(one => one.HasGateway).ThenBy(one => one.Address.AddressFamily).Select(one => one.Address).Distinct();

    private static bool IsLinkLocal(IPAddress address) => address.GetAddressBytes() is [169, 254, ..];

    private static IEnumerable<(IPAddress Address, bool HasGateway)> Here() =>
        from network in NetworkInterface.GetAllNetworkInterfaces()
        where network.OperationalStatus == OperationalStatus.Up && network.NetworkInterfaceType != NetworkInterfaceType.Loopback
        let properties = network.GetIPProperties()
        from address in properties.UnicastAddresses
        select (address.Address, properties.GatewayAddresses.Any(gateway => !gateway.Address.Equals(IPAddress.Any) && !gateway.Address.Equals(IPAddress.IPv6Any)));

    private Uri At(string host) => new UriBuilder(own().Scheme, host, own().Port, LiveRoutes.Class).Uri;
}
