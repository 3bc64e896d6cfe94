using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using StackExchange.Redis;

namespace OpgaveSim.Silo.Stores;

/// <summary>A Redis server as the store.</summary>
/// <param name="Host">Its name or address.</param>
/// <param name="Port">Its port.</param>
/// <param name="Database">Number of the database.</param>
/// <param name="User">Who logs in; null: the default user.</param>
/// <param name="Password">The password; null: none.</param>
public sealed record RedisConnection(string Host, int Port, int Database, string? User, string? Password) : StoreConnection
{
    private const string Prefix = "opgavesim/members/";

    /// <inheritdoc/>
    public override string ToString() => $"redis://{(User is null ? "" : User + "@")}{Host}:{Port}{(Database == 0 ? "" : $"/{Database}")}";

    internal override void Join(IClientBuilder client) => client.UseRedisClustering(options =>
    {
        options.ConfigurationOptions = Options(isPatient: true);
        options.CreateRedisKey = KeyOf;
    });

    internal override void Join(ISiloBuilder silo) => silo.UseRedisClustering(options =>
    {
        options.ConfigurationOptions = Options(isPatient: true);
        options.CreateRedisKey = KeyOf;
    });

    internal override async Task<IReadOnlyList<string>> ClusterIdsAsync(CancellationToken cancellation)
    {
        try
        {
            // it gives up by itself, and says why
            await using var redis = await ConnectionMultiplexer.ConnectAsync(Options(isPatient: false)).WaitAsync(2 * Patience, cancellation);
            var ids = new List<string>();
            await foreach (var key in redis.GetServers()[0].KeysAsync(Database, Prefix + "*").WithCancellation(cancellation))
            {
                ids.Add(((string)key!)[Prefix.Length..]);
            }

            return ids;
        }
        catch (Exception e) when (e is RedisException or TimeoutException)
        {
            throw new ClusterException($"the store {this} cannot be reached: {Reason(e)}");
        }
    }

    private static RedisKey KeyOf(ClusterOptions cluster) => Prefix + cluster.ClusterId;

    private static string Reason(Exception e) => e is RedisConnectionException { FailureType: ConnectionFailureType.AuthenticationFailure }
        ? "it refuses the user or password; give them as redis://USER:PASSWORD@HOST, or redis://:PASSWORD@HOST for the default user"
        : $"nobody answers there as Redis within {Patience.TotalSeconds:0} s";

    /// <summary>A silo that runs outlives a store that is away for a while; one that starts does not wait for it.</summary>
    private ConfigurationOptions Options(bool isPatient) => new()
    {
        EndPoints = { { Host, Port } },
        DefaultDatabase = Database,
        User = User,
        Password = Password,
        AbortOnConnectFail = !isPatient,
        ConnectRetry = isPatient ? 3 : 1,
        ConnectTimeout = (int)Patience.TotalMilliseconds,
    };
}
