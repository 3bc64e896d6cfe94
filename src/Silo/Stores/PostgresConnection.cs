using System.Security.Authentication;
using Npgsql;

namespace OpgaveSim.Silo.Stores;

/// <summary>
/// A PostgreSQL database as the store. Its tables and queries, in a schema of their own, are the program's: Orleans asks for them by
/// name and brings none. They are made by the first who comes.
/// </summary>
/// <param name="Host">Name or address of the server.</param>
/// <param name="Port">Its port.</param>
/// <param name="Database">The database.</param>
/// <param name="User">Who logs in.</param>
/// <param name="Password">The password; null: none.</param>
public sealed record PostgresConnection(string Host, int Port, string Database, string User, string? Password) : StoreConnection
{
    /// <summary>Whether it must be reached by TLS, and show a certificate for its name. Else it is where the server offers it, and nobody looks at the certificate.</summary>
    public bool IsEncrypted { get; init; }

    private const string Invariant = "Npgsql";

    /// <inheritdoc/>
    public override string ToString() => $"postgres://{User}@{Host}:{Port}/{Database}{(IsEncrypted ? "?sslmode=verify-full" : "")}";

    internal override void Join(IClientBuilder client) => client.UseAdoNetClustering(options =>
        (options.Invariant, options.ConnectionString) = (Invariant, ConnectionString));

    internal override void Join(ISiloBuilder silo) => silo.UseAdoNetClustering(options =>
        (options.Invariant, options.ConnectionString) = (Invariant, ConnectionString));

    internal override async Task<IReadOnlyList<string>> ClusterIdsAsync(CancellationToken cancellation)
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString);
            await connection.OpenAsync(cancellation);
            await using (var prepare = new NpgsqlCommand(await SchemaAsync(), connection))
            {
                await prepare.ExecuteNonQueryAsync(cancellation);
            }

            await using var ask = new NpgsqlCommand("select cluster_id from cluster", connection);
            await using var rows = await ask.ExecuteReaderAsync(cancellation);
            var ids = new List<string>();
            while (await rows.ReadAsync(cancellation))
            {
                ids.Add(rows.GetString(0));
            }

            return ids;
        }
        catch (PostgresException e)
        {
            throw new ClusterException($"the store {this} refuses: {e.MessageText}");
        }
        catch (NpgsqlException e) when (e.InnerException is AuthenticationException)
        {
            throw new ClusterException($"the store {this} cannot be reached: {StoreTrust.Foreign(Certificate, Host)}");
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            throw new ClusterException($"the store {this} cannot be reached: nobody answers there as PostgreSQL within {Patience.TotalSeconds:0} s{(IsEncrypted ? $", or {StoreTrust.NoTls(Certificate)}" : "")}");
        }
    }

    private string ConnectionString => new NpgsqlConnectionStringBuilder
    {
        SslMode = IsEncrypted ? SslMode.VerifyFull : SslMode.Prefer,
        RootCertificate = IsEncrypted ? Certificate?.Pem : null, // the authority, which stands in it too
        SslCertificate = IsEncrypted ? Certificate?.Pem : null,
        SslKey = IsEncrypted ? Certificate?.Pem : null,
        SslPassword = IsEncrypted ? Certificate?.Password : null,
        Host = Host,
        Port = Port,
        Database = Database,
        Username = User,
        Password = Password,
        SearchPath = "opgavesim",
        Timeout = (int)Patience.TotalSeconds,
        MaxPoolSize = 10,
    }.ConnectionString;

    private static async Task<string> SchemaAsync()
    {
        using var reader = new StreamReader(typeof(PostgresConnection).Assembly.GetManifestResourceStream("postgres.sql")!);
        return await reader.ReadToEndAsync();
    }
}
