using System.Net.Security;
using System.Security.Authentication;
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
    /// <summary>Whether it is reached by TLS.</summary>
    public bool IsEncrypted { get; init; }

    private const string Prefix = "opgavesim/members/";

    /// <inheritdoc/>
    public override string ToString() => $"{(IsEncrypted ? "rediss" : "redis")}://{(User is null ? "" : User + "@")}{Host}:{Port}{(Database == 0 ? "" : $"/{Database}")}";

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
        var isForeign = false;
        try
        {
            // it gives up by itself, and says why
            await using var redis = await ConnectionMultiplexer.ConnectAsync(Options(isPatient: false, () => isForeign = true)).WaitAsync(2 * Patience, cancellation);
            var ids = new List<string>();
            await foreach (var key in redis.GetServers()[0].KeysAsync(Database, Prefix + "*").WithCancellation(cancellation))
            {
                ids.Add(((string)key!)[Prefix.Length..]);
            }

            return ids;
        }
        catch (Exception e) when (e is RedisException or TimeoutException)
        {
            throw new ClusterException($"the store {this} cannot be reached: {Reason(e, isForeign)}");
        }
    }

    private static RedisKey KeyOf(ClusterOptions cluster) => Prefix + cluster.ClusterId;

    private string Reason(Exception e, bool isForeign) =>
        isForeign ? StoreTrust.Foreign(Certificate, Host)
        : Inner(e).OfType<AuthenticationException>().Any() ? StoreTrust.NoTls(Certificate)
        : e is RedisConnectionException { FailureType: ConnectionFailureType.AuthenticationFailure }
            ? "it refuses the user or password; give the user as redis://USER@HOST and the password in OPGAVESIM_CLUSTER_PASSWORD"
        : $"nobody answers there as Redis within {Patience.TotalSeconds:0} s{(IsEncrypted ? $", or {StoreTrust.NoTls(Certificate)}" : "; if it speaks TLS alone, write rediss://")}";

    private static IEnumerable<Exception> Inner(Exception e)
    {
        for (Exception? one = e; one is not null; one = one.InnerException)
        {
            yield return one;
        }
    }

    /// <summary>A silo that runs outlives a store that is away for a while; one that starts does not wait for it.</summary>
    private ConfigurationOptions Options(bool isPatient, Action? onForeign = null)
    {
        var options = new ConfigurationOptions
        {
            EndPoints = { { Host, Port } },
            DefaultDatabase = Database,
            User = User,
            Password = Password,
            AbortOnConnectFail = !isPatient,
            ConnectRetry = isPatient ? 3 : 1,
            ConnectTimeout = (int)Patience.TotalMilliseconds,
            Ssl = IsEncrypted,
            SslHost = IsEncrypted ? Host : null,
        };
        if (IsEncrypted)
        {
            options.CertificateValidation += (_, shown, _, errors) =>
            {
                var isKnown = Certificate is null ? errors == SslPolicyErrors.None : Certificate.AdmitsStore(shown, Host);
                if (!isKnown)
                {
                    onForeign?.Invoke();
                }

                return isKnown;
            };
            if (Certificate is { } certificate)
            {
                options.CertificateSelection += (_, _, _, _, _) => certificate.Own;
            }
        }

        return options;
    }
}
