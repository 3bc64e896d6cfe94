using System.Globalization;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Silo.Encryption;
using OpgaveSim.Silo.Stores;

namespace OpgaveSim.Runner.Commands;

/// <summary>Reads where a cluster is, as a user gives it.</summary>
public static class ClusterText
{
    private const int RedisPort = 6379, PostgresPort = 5432, MostDatabases = 1_000_000;
    private const string VerifyFull = "?sslmode=verify-full";
    private static readonly string[] Schemes = ["redis", "rediss", "postgres", "postgresql"];

    /// <summary>A store, or a gateway as HOST:PORT; null with a fault.</summary>
    /// <param name="option">The option, for the fault.</param>
    /// <param name="text">What was given.</param>
    /// <param name="faults">Faults are added here.</param>
    /// <param name="secret">The password; null: none is known.</param>
    /// <param name="certificate">The certificate by which one belongs to the cluster; null: none.</param>
    public static ClusterConnection? Read(string option, string text, List<Fault> faults, string? secret = null, ClusterCertificate? certificate = null)
    {
        if (text.Contains("://", StringComparison.Ordinal))
        {
            return ReadStore(option, text, faults, secret, certificate);
        }

        var own = new List<Fault>();
        if (Endpoint.Read(option, text, own) is { } gateway)
        {
            return new GatewayConnection(gateway) { Certificate = certificate };
        }

        faults.Add(new Fault(option, 0, 0, CommandFaultTexts.NotACluster(Shown(text))));
        return null;
    }

    /// <summary>A store; null with a fault. A password in it is refused, as other users of the machine see the command line.</summary>
    /// <param name="option">The option, for the fault.</param>
    /// <param name="text">What was given; a password in it is not shown.</param>
    /// <param name="faults">Faults are added here.</param>
    /// <param name="secret">The password; null: none is known.</param>
    /// <param name="certificate">The certificate by which one belongs to the cluster; null: none.</param>
    public static StoreConnection? ReadStore(string option, string text, List<Fault> faults, string? secret = null, ClusterCertificate? certificate = null)
    {
        var scheme = text.Split("://")[0];
        if (!text.Contains("://", StringComparison.Ordinal) || !Schemes.Contains(scheme))
        {
            var near = text.Contains("://", StringComparison.Ordinal) ? NearestWord.Hint(scheme, Schemes) : Text.None;
            faults.Add(new Fault(option, 0, 0, CommandFaultTexts.NotAStore(Shown(text), near)));
            return null;
        }

        if (WithoutPassword(text) != text)
        {
            faults.Add(new Fault(option, 0, 0, CommandFaultTexts.PasswordShown(WithoutPassword(text), ClusterPassword.Variable, ClusterPassword.FileVariable)));
            return null;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0 || uri.Fragment.Length > 0 || uri.Port is 0
            || (scheme.StartsWith("redis", StringComparison.Ordinal) ? (StoreConnection?)Redis(uri, secret) : Postgres(uri, secret)) is not { } store)
        {
            faults.Add(new Fault(option, 0, 0, CommandFaultTexts.StoreUnreadable(Shown(text))));
            return null;
        }

        if (store is PostgresConnection { IsEncrypted: true } && certificate is { HasPem: false })
        {
            faults.Add(new Fault("--tls", 0, 0, CommandFaultTexts.PostgresNeedsPem));
            return null;
        }

        return store with { Certificate = certificate };
    }

    private static RedisConnection? Redis(Uri uri, string? secret)
    {
        var user = User(uri);
        var path = uri.AbsolutePath.Trim('/');
        var number = 0;
        var isNumber = path.Length == 0 || (int.TryParse(path, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < MostDatabases);
        return isNumber && uri.Query.Length == 0 && (user is null || secret is not null)
            ? new RedisConnection(uri.Host, uri.Port < 0 ? RedisPort : uri.Port, number, user, secret) { IsEncrypted = uri.Scheme == "rediss" }
            : null;
    }

    private static PostgresConnection? Postgres(Uri uri, string? secret)
    {
        var user = User(uri);
        var database = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/'));
        return user is not null && uri.Query is "" or VerifyFull && database.Length > 0 && !database.Contains('/', StringComparison.Ordinal)
            ? new PostgresConnection(uri.Host, uri.Port < 0 ? PostgresPort : uri.Port, database, user, secret) { IsEncrypted = uri.Query == VerifyFull }
            : null;
    }

    private static string? User(Uri uri) => uri.UserInfo.TrimEnd(':') is { Length: > 0 } user ? Uri.UnescapeDataString(user) : null;

    /// <summary>A store as it was given, without its password; any other text as it is.</summary>
    /// <param name="text">What was given.</param>
    public static string WithoutPassword(string text)
    {
        var (from, to) = Login(text);
        var login = Array.Exists(Schemes, scheme => text.StartsWith(scheme + "://", StringComparison.Ordinal)) && to > from ? text[from..to] : "";
        return login.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0
            ? text[..(from + colon)] + text[(colon == 0 ? to + 1 : to)..]
            : text;
    }

    /// <summary>What was given, for a message: whatever may be a password is not shown.</summary>
    private static string Shown(string text)
    {
        var (from, to) = Login(text);
        return to > from && text[from..to].Contains(':', StringComparison.Ordinal) ? $"{text[..from]}…{text[to..]}" : text;
    }

    /// <summary>Where user and password stand in a text: from the first character to the last at sign.</summary>
    private static (int From, int To) Login(string text) =>
        (text.IndexOf("://", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0, text.LastIndexOf('@'));
}
