using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace OpgaveSim.Live.Seating;

/// <summary>
/// What makes a phone a seat's: 128 random bits. The phone keeps it in the fragment of its address, which browsers send to nobody, and sends it in a
/// header. The program keeps only its hash, by which seats are found: how long a search takes says nothing of any secret.
/// </summary>
internal static class SeatSecret
{
    private const int Bytes = 16;
    private const string Scheme = "Seat ";

    /// <summary>A new one: 22 characters of base64url.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>By which its seat is found.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>The hash of the secret that a request bears, in <c>Authorization: Seat SECRET</c>; null: it bears none.</summary>
    public static string? HashIn(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith(Scheme, StringComparison.Ordinal) ? HashOf(header[Scheme.Length..].Trim()) : null;
}
