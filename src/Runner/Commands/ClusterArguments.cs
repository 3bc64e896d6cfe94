using System.CommandLine;
using System.Net;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Live.Encryption;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Silo.Encryption;
using OpgaveSim.Silo.Stores;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>--cluster</c> and <c>--tls</c>: where a cluster is, and the certificate by which a program belongs to it.</summary>
public sealed class ClusterArguments
{
    private readonly Option<string> cluster = SharedOptions.Cluster(), tls = new("--tls") { HelpName = "FILE" };
    private bool hasWarned;

    /// <summary>Both, in the order of the help.</summary>
    public IReadOnlyList<Option> All => [cluster, tls];

    /// <summary>Reads them, and warns of a store beyond this machine that is not reached by TLS.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="hasOwnSilos">Whether silos of this process are asked for.</param>
    /// <returns>The cluster; null: none is named.</returns>
    /// <exception cref="FaultsException">Something cannot be read.</exception>
    public ClusterConnection? Read(ParseResult parsed, bool hasOwnSilos)
    {
        var faults = new List<Fault>();
        var certificate = Certificate(parsed);
        var found = parsed.GetValue(cluster) is { } text ? ClusterText.Read(cluster.Name, text, faults, ClusterPassword.Read(faults), certificate) : null;
        if (parsed.GetValue(cluster) is not null && hasOwnSilos)
        {
            faults.Add(new Fault("--silos", 0, 0, CommandFaultTexts.OwnSilos));
        }

        if (parsed.GetValue(cluster) is null && certificate is not null)
        {
            faults.Add(new Fault(tls.Name, 0, 0, CommandFaultTexts.NeedsCluster));
        }

        if (faults.Count > 0)
        {
            throw new FaultsException(faults);
        }

        if (!hasWarned && Openness(found) is { } openness)
        {
            hasWarned = true;
            var language = TerminalLanguage.Of(parsed.Tokens.Select(token => token.Value));
            Terminal.Say(RunTexts.Warning.Filled(language, openness.In(language)));
        }

        return found;
    }

    /// <summary>Where a store is, for a silo; null: none is named, or it cannot be read, with a fault.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="faults">Faults are added here.</param>
    /// <param name="certificate">The certificate of the silo; null: it has none.</param>
    public StoreConnection? ReadStore(ParseResult parsed, List<Fault> faults, ClusterCertificate? certificate) =>
        parsed.GetValue(cluster) is { } text ? ClusterText.ReadStore(cluster.Name, text, faults, ClusterPassword.Read(faults), certificate) : null;

    /// <summary>Whether a cluster is named.</summary>
    /// <param name="parsed">The command line.</param>
    public bool IsNamed(ParseResult parsed) => parsed.GetValue(cluster) is not null;

    /// <summary>The certificate; null: none is named.</summary>
    /// <param name="parsed">The command line.</param>
    /// <exception cref="FaultsException">It cannot be read.</exception>
    public ClusterCertificate? Certificate(ParseResult parsed)
    {
        if (parsed.GetValue(tls) is not { } file)
        {
            return null;
        }

        var password = Environment.GetEnvironmentVariable(ServerCertificate.PasswordVariable) is { Length: > 0 } set ? set : null;
        var read = ServerCertificate.Read(file, password, TimeProvider.System.GetUtcNow());
        return ClusterCertificate.Of(read.Own, read.Chain, read.IsPem ? Path.GetFullPath(file) : null, password)
            ?? throw new FaultsException(file, CommandFaultTexts.NoAuthority);
    }

    /// <summary>What is open to others on the way to a store; null: nothing, or nobody else is on that way.</summary>
    /// <param name="connection">The cluster; null: none.</param>
    public static Text? Openness(ClusterConnection? connection) => connection switch
    {
        RedisConnection { IsEncrypted: false } redis when !IsHere(redis.Host) => CommandFaultTexts.OpenStore(redis.ToString(), "rediss://"),
        PostgresConnection { IsEncrypted: false } postgres when !IsHere(postgres.Host) => CommandFaultTexts.OpenStore(postgres.ToString(), "?sslmode=verify-full"),
        _ => null,
    };

    private static bool IsHere(string host) => host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
