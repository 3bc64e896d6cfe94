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
        { "redis://host:6380/3", new RedisConnection("host", 6380, 3, null, null) },
        { "rediss://host", new RedisConnection("host", 6379, 0, null, null) { IsEncrypted = true } },
        { "postgres://me@host/sim", new PostgresConnection("host", 5432, "sim", "me", null) },
        { "postgresql://m%40e@host:5433/sim", new PostgresConnection("host", 5433, "sim", "m@e", null) },
        { "postgres://me@host/sim?sslmode=verify-full", new PostgresConnection("host", 5432, "sim", "me", null) { IsEncrypted = true } },
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
    [InlineData("postgres://me@host/sim?sslmode=require")]
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
    public void A_password_comes_from_elsewhere(string text, string? user, string password) =>
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
    [InlineData("redis://:secret@host", "redis://host")]
    [InlineData("rediss://:sec:r@et@host", "rediss://host")]
    [InlineData("postgres://me:secret@host/sim", "postgres://me@host/sim")]
    [InlineData("redis://me:secret@host:x", "redis://me@host:x")]
    public void A_password_in_it_is_refused_and_not_shown_with_where_to_put_it(string text, string without)
    {
        var words = Refused(text);
        Assert.Contains($"give {without}, and put the password in {ClusterPassword.Variable}", words, StringComparison.Ordinal);
        Assert.DoesNotContain("sec", words.Replace(without, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("redis://me@host:6380/1")]
    [InlineData("rediss://host:6379")]
    [InlineData("postgres://me@host:5432/sim")]
    [InlineData("postgres://me@host:5432/sim?sslmode=verify-full")]
    public void As_text_it_is_what_was_given_without_the_password(string text) => Assert.Equal(text, $"{ClusterText.Read("--cluster", text, [], "secret")}");

    [Theory]
    [InlineData("reds://me:secret@host")]
    [InlineData("redis:/me:secret@host")]
    public void Nor_is_a_password_shown_where_it_is_no_store(string text) => Assert.DoesNotContain("secret", Refused(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("redis://10.0.0.1", "rediss://")]
    [InlineData("postgres://me@db.example/sim", "?sslmode=verify-full")]
    [InlineData("redis://localhost", null)]
    [InlineData("redis://[::1]", null)]
    [InlineData("postgres://me@127.0.0.2/sim", null)]
    [InlineData("rediss://10.0.0.1", null)]
    [InlineData("postgres://me@db.example/sim?sslmode=verify-full", null)]
    public void A_store_beyond_this_machine_without_tls_is_warned_of_with_what_to_write(string text, string? remedy)
    {
        var openness = ClusterArguments.Openness(ClusterText.Read("--cluster", text, [], "s3cret"));
        Assert.Equal(remedy is null, openness is null);
        Assert.Contains(remedy ?? "", openness?.En ?? "", StringComparison.Ordinal);
    }

    private static string Refused(string text)
    {
        var faults = new List<Fault>();
        Assert.Null(ClusterText.Read("--cluster", text, faults));
        return Assert.Single(faults).Message.En;
    }
}
