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
    private const string Invariant = "Npgsql";

    /// <inheritdoc/>
    public override string ToString() => $"postgres://{User}@{Host}:{Port}/{Database}";

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
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            throw new ClusterException($"the store {this} cannot be reached: nobody answers there as PostgreSQL within {Patience.TotalSeconds:0} s");
        }
    }

    private string ConnectionString => new NpgsqlConnectionStringBuilder
    {
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
