using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace OpgaveSim.Live.Server;

/// <summary>
/// Who the teacher is. A token in a header of its own steers. A cookie, which a browser sends by itself, only says that the browser is the teacher's:
/// it opens the dashboard and is not held to limits, but it does not steer. Both are new at each start.
/// </summary>
internal sealed class Teacher
{
    /// <summary>The header that bears the token.</summary>
    public const string Header = "X-OpgaveSim-Token";

    private const int Bytes = 16;

    private readonly string pass = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The token.</summary>
    public string Token { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Whether a request may steer.</summary>
    public bool Steers(HttpContext context) => IsSame(context.Request.Headers[Header], Token);

    /// <summary>Whether a request is of the teacher's browser.</summary>
    public bool Is(HttpContext context) => Steers(context) || IsSame(context.Request.Cookies[NameAt(context)], pass);

    /// <summary>Gives the teacher's browser its cookie.</summary>
    public void Greet(HttpContext context) =>
        context.Response.Cookies.Append(NameAt(context), pass, new CookieOptions { HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Strict, Path = "/" });

    /// <summary>A browser keeps the cookies of all ports of a machine together.</summary>
    private static string NameAt(HttpContext context) => string.Create(CultureInfo.InvariantCulture, $"opgavesim-teacher-{context.Connection.LocalPort}");

    private static bool IsSame(string? given, string known) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.ASCII.GetBytes(known));
}
