using System.Net;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Silo.Stores;

namespace OpgaveSim.Runner.Tests.Commands;

public class ClusterTextTests
{
    public static TheoryData<string, ClusterConnection> Right => new()
    {
        { "127.0.0.1:30000", new GatewayConnection(new IPEndPoint(IPAddress.Loopback, 30000)) },
        { "localhost:30000", new GatewayConnection(new IPEndPoint(IPAddress.Loopback, 30000)) },
        { "redis://host:6380", new RedisConnection("host", 6380, 0, null, null) },
        { "redis://host", new RedisConnection("host", 6379, 0, null, null) },
        { "redis://:p%40ss@host:6380/3", new RedisConnection("host", 6380, 3, null, "p@ss") },
        { "redis://me:pass@host", new RedisConnection("host", 6379, 0, "me", "pass") },
        { "postgres://me@host/sim", new PostgresConnection("host", 5432, "sim", "me", null) },
        { "postgresql://me:pass@host:5433/sim", new PostgresConnection("host", 5433, "sim", "me", "pass") },
    };

    [Theory]
    [MemberData(nameof(Right))]
    public void A_connection_is_read(string text, ClusterConnection expected)
    {
        var faults = new List<Fault>();
        Assert.Equal(expected, ClusterText.Read("--cluster", text, faults));
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("127.0.0.1:0")]
    [InlineData("redis://")]
    [InlineData("redis://host:99999")]
    [InlineData("redis://host/x")]
    [InlineData("redis://host/-1")]
    [InlineData("redis://me@host")]
    [InlineData("redis://host?ssl=true")]
    [InlineData("postgres://host/sim")]
    [InlineData("postgres://me@host")]
    [InlineData("postgres://me@host/a/b")]
    [InlineData("mysql://me@host/sim")]
    public void Another_is_refused_with_what_is_allowed(string text)
    {
        var faults = new List<Fault>();
        Assert.Null(ClusterText.Read("--cluster", text, faults));
        var fault = Assert.Single(faults);
        Assert.Contains(text, fault.Message.En, StringComparison.Ordinal);
        Assert.Contains(CommandFaultTexts.Stores.En, fault.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("redis://host", null, "s3cret")]
    [InlineData("redis://me@host", "me", "s3cret")]
    [InlineData("redis://me:own@host", "me", "own")]
    public void A_password_that_is_known_otherwise_is_taken_where_the_connection_has_none(string text, string? user, string password) =>
        Assert.Equal(new RedisConnection("host", 6379, 0, user, password), ClusterText.Read("--cluster", text, [], "s3cret"));

    [Fact]
    public void A_database_too() =>
        Assert.Equal(new PostgresConnection("host", 5432, "sim", "me", "s3cret"), ClusterText.Read("--cluster", "postgres://me@host/sim", [], "s3cret"));

    [Theory]
    [InlineData("me:secret@host:6379")]
    [InlineData("rdis://me:secret@host")]
    [InlineData("redis://me:secret@host?x")]
    public void A_refusal_does_not_show_what_may_be_a_password(string text) => Assert.DoesNotContain("secret", Refused(text), StringComparison.Ordinal);

    [Fact]
    public void The_nearest_store_is_named() => Assert.Contains("did you mean 'redis'?", Refused("rdis://host"), StringComparison.Ordinal);

    [Theory]
    [InlineData("redis://me:secret@host:6380/1", "redis://me@host:6380/1")]
    [InlineData("redis://:secret@host", "redis://host:6379")]
    [InlineData("postgres://me:secret@host/sim", "postgres://me@host:5432/sim")]
    public void A_password_is_never_shown(string text, string shown) => Assert.Equal(shown, $"{ClusterText.Read("--cluster", text, [])}");

    [Theory]
    [InlineData("redis://me:secret@host:x")]
    [InlineData("reds://me:secret@host")]
    public void Nor_in_a_fault(string text) => Assert.DoesNotContain("secret", Refused(text), StringComparison.Ordinal);

    private static string Refused(string text)
    {
        var faults = new List<Fault>();
        Assert.Null(ClusterText.Read("--cluster", text, faults));
        return Assert.Single(faults).Message.En;
    }
}
