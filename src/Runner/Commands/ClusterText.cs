using System.Globalization;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Silo.Stores;

namespace OpgaveSim.Runner.Commands;

/// <summary>Reads where a cluster is, as a user gives it.</summary>
public static class ClusterText
{
    private const int RedisPort = 6379, PostgresPort = 5432, MostDatabases = 1_000_000;
    private static readonly string[] Schemes = ["redis", "postgres", "postgresql"];

    /// <summary>A store, or a gateway as HOST:PORT; null with a fault.</summary>
    /// <param name="option">The option, for the fault.</param>
    /// <param name="text">What was given.</param>
    /// <param name="faults">Faults are added here.</param>
    /// <param name="secret">The password where the text has none; null: none is known.</param>
    public static ClusterConnection? Read(string option, string text, List<Fault> faults, string? secret = null)
    {
        if (text.Contains("://", StringComparison.Ordinal))
        {
            return ReadStore(option, text, faults, secret);
        }

        var own = new List<Fault>();
        if (Endpoint.Read(option, text, own) is { } gateway)
        {
            return new GatewayConnection(gateway);
        }

        faults.Add(new Fault(option, 0, 0, CommandFaultTexts.NotACluster(Shown(text))));
        return null;
    }

    /// <summary>A store; null with a fault.</summary>
    /// <param name="option">The option, for the fault.</param>
    /// <param name="text">What was given; a password in it is not shown.</param>
    /// <param name="faults">Faults are added here.</param>
    /// <param name="secret">The password where the text has none; null: none is known.</param>
    public static StoreConnection? ReadStore(string option, string text, List<Fault> faults, string? secret = null)
    {
        var scheme = text.Split("://")[0];
        if (!text.Contains("://", StringComparison.Ordinal) || !Schemes.Contains(scheme))
        {
            var near = text.Contains("://", StringComparison.Ordinal) ? NearestWord.Hint(scheme, Schemes) : Text.None;
            faults.Add(new Fault(option, 0, 0, CommandFaultTexts.NotAStore(Shown(text), near)));
            return null;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0
            || uri.Port is 0 || (scheme == "redis" ? (StoreConnection?)Redis(uri, secret) : Postgres(uri, secret)) is not { } store)
        {
            faults.Add(new Fault(option, 0, 0, CommandFaultTexts.StoreUnreadable(Shown(text))));
            return null;
        }

        return store;
    }

    private static RedisConnection? Redis(Uri uri, string? secret)
    {
        var (user, password) = Login(uri, secret);
        var path = uri.AbsolutePath.Trim('/');
        var number = 0;
        var isNumber = path.Length == 0 || (int.TryParse(path, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < MostDatabases);
        return isNumber && (user is null || password is not null)
            ? new RedisConnection(uri.Host, uri.Port < 0 ? RedisPort : uri.Port, number, user, password)
            : null;
    }

    private static PostgresConnection? Postgres(Uri uri, string? secret)
    {
        var (user, password) = Login(uri, secret);
        var database = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/'));
        return user is not null && database.Length > 0 && !database.Contains('/', StringComparison.Ordinal)
            ? new PostgresConnection(uri.Host, uri.Port < 0 ? PostgresPort : uri.Port, database, user, password)
            : null;
    }

    private static (string? User, string? Password) Login(Uri uri, string? secret)
    {
        string?[] parts = [.. uri.UserInfo.Split(':', 2).Select(part => part.Length == 0 ? null : Uri.UnescapeDataString(part))];
        return (parts[0], parts.Length > 1 ? parts[1] : secret);
    }

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
