using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OpgaveSim.Silo.Stores;
using StackExchange.Redis;

namespace OpgaveSim.Silo.Tests;

/// <summary>A store that goes away between two questions is told in words.</summary>
public class ClusterCensusTests
{
    [Theory]
    [InlineData(typeof(TimeoutException))]
    [InlineData(typeof(RedisException))]
    [InlineData(typeof(NpgsqlException))]
    public async Task A_store_that_stops_answering_is_named(Type kind)
    {
        var told = await Assert.ThrowsAsync<ClusterException>(() => ClusterCensus.RefuseOthersAsync(new LostStore(kind), default));
        Assert.Contains("the store that is lost does not answer any more", told.Message, StringComparison.Ordinal);
    }

    private sealed record LostStore(Type Kind) : StoreConnection
    {
        public override string ToString() => "that is lost";

        internal override void Join(IClientBuilder client) => throw new NotSupportedException();

        internal override void Join(ISiloBuilder silo)
        {
            var table = DispatchProxy.Create<IMembershipTable, LostTable>();
            ((LostTable)table).Kind = Kind;
            silo.Services.AddSingleton(table);
        }

        internal override Task<IReadOnlyList<string>> ClusterIdsAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<string>>(["opgavesim-0.0.9"]);
    }

    public class LostTable : DispatchProxy
    {
        public Type Kind { get; set; } = typeof(TimeoutException);

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw (Exception)Activator.CreateInstance(Kind, "gone")!;
    }
}
