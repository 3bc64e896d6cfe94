using System.Net;
using System.Net.Sockets;

namespace OpgaveSim.Live.Limits;

/// <summary>Whom a limit per address holds: one address of IPv4; of IPv6 the first 64 bits, as one client has all addresses behind them.</summary>
internal static class ClientAddress
{
    /// <summary>The address by which a client is counted.</summary>
    /// <param name="address">Where it connects from; null, as on a pipe: all such are one.</param>
    public static string Of(IPAddress? address)
    {
        if (address is null || address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address?.ToString() ?? "";
        }

        return address.IsIPv4MappedToIPv6
            ? address.MapToIPv4().ToString()
            : new IPAddress([.. address.GetAddressBytes().AsSpan(0, 8), 0, 0, 0, 0, 0, 0, 0, 0]) + "/64";
    }
}
