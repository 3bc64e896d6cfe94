using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace OpgaveSim.Live.Server;

/// <summary>
/// Knows a device again, by a cookie that this program made and signed: nobody can invent one. A browser has one for all its pages; a private
/// window counts as another device.
/// </summary>
internal sealed class Devices
{
    private const int Bytes = 16;

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);

    /// <summary>The device of a request; null: it bears no cookie of ours.</summary>
    public string? Of(HttpContext context) =>
        context.Request.Cookies[NameAt(context)] is { Length: 4 * Bytes } cookie && cookie[..(2 * Bytes)] is var device
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(cookie), Encoding.ASCII.GetBytes(Signed(device)))
            ? device : null;

    /// <summary>The device of a request, which gets a cookie if it has none.</summary>
    public string Welcome(HttpContext context)
    {
        if (Of(context) is { } known)
        {
            return known;
        }

        var device = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
        context.Response.Cookies.Append(NameAt(context), Signed(device), new CookieOptions { HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/" });
        return device;
    }

    private string Signed(string device) =>
        device + Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(device)).AsSpan(0, Bytes));

    /// <summary>A browser keeps the cookies of all ports of a machine together.</summary>
    private static string NameAt(HttpContext context) => string.Create(CultureInfo.InvariantCulture, $"opgavesim-device-{context.Connection.LocalPort}");
}
