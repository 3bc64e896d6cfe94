using System.Globalization;
using OpgaveSim.Runner.Input;
using OpgaveSim.Silo.Stores;

namespace OpgaveSim.Runner.Commands;

/// <summary>Reads where a cluster is, as a user gives it.</summary>
public static class ClusterText
{
    /// <summary>What is allowed for a store.</summary>
    public const string Stores = "redis://[[USER]:PASSWORD@]HOST[:PORT][/NUMBER] or postgres://USER[:PASSWORD]@HOST[:PORT]/DATABASE";

    private const int RedisPort = 6379, PostgresPort = 5432, MostDatabases = 1_000_000;
    private static readonly string[] Schemes = ["redis", "postgres", "postgresql"];

    /// <summary>A store, or a gateway as HOST:PORT; null with a fault.</summary>
    /// <param name="option">The option, for the fault.</param>
    /// <param name="text">What was given.</param>
    /// <param name="faults">Faults are added here.</param>
    public static ClusterConnection? Read(string option, string text, List<Fault> faults)
    {
        if (text.Contains("://", StringComparison.Ordinal))
        {
            return ReadStore(option, text, faults);
        }

        var own = new List<Fault>();
        if (Endpoint.Read(option, text, own) is { } gateway)
        {
            return new GatewayConnection(gateway);
        }

        faults.Add(new Fault(option, 0, 0, $"'{text}' is no cluster; allowed: {Stores}, or HOST:PORT of a gateway (an address or localhost)"));
        return null;
    }

    /// <summary>A store; null with a fault.</summary>
    /// <param name="option">The option, for the fault.</param>
    /// <param name="text">What was given; a password in it is not shown.</param>
    /// <param name="faults">Faults are added here.</param>
    public static StoreConnection? ReadStore(string option, string text, List<Fault> faults)
    {
        var scheme = text.Split("://")[0];
        if (!text.Contains("://", StringComparison.Ordinal) || !Schemes.Contains(scheme))
        {
            var near = text.Contains("://", StringComparison.Ordinal) ? NearestWord.Hint(scheme, Schemes) : "";
            faults.Add(new Fault(option, 0, 0, $"'{Shown(text)}' is no store{near}; allowed: {Stores}"));
            return null;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0
            || uri.Port is 0 || (scheme == "redis" ? (StoreConnection?)Redis(uri) : Postgres(uri)) is not { } store)
        {
            faults.Add(new Fault(option, 0, 0, $"'{Shown(text)}' cannot be read; allowed: {Stores}"));
            return null;
        }

        return store;
    }

    private static RedisConnection? Redis(Uri uri)
    {
        var (user, password) = Login(uri);
        var path = uri.AbsolutePath.Trim('/');
        var number = 0;
        var isNumber = path.Length == 0 || (int.TryParse(path, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < MostDatabases);
        return isNumber && (user is null || password is not null)
            ? new RedisConnection(uri.Host, uri.Port < 0 ? RedisPort : uri.Port, number, user, password)
            : null;
    }

    private static PostgresConnection? Postgres(Uri uri)
    {
        var (user, password) = Login(uri);
        var database = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/'));
        return user is not null && database.Length > 0 && !database.Contains('/', StringComparison.Ordinal)
            ? new PostgresConnection(uri.Host, uri.Port < 0 ? PostgresPort : uri.Port, database, user, password)
            : null;
    }

    private static (string? User, string? Password) Login(Uri uri)
    {
        string?[] parts = [.. uri.UserInfo.Split(':', 2).Select(part => part.Length == 0 ? null : Uri.UnescapeDataString(part))];
        return (parts[0], parts.Length > 1 ? parts[1] : null);
    }

    private static string Shown(string text)
    {
        var (from, to) = (text.IndexOf("://", StringComparison.Ordinal) + 3, text.LastIndexOf('@'));
        return from > 2 && to > from && text[from..to].Contains(':', StringComparison.Ordinal) ? $"{text[..from]}…{text[to..]}" : text;
    }
}
