using System.Net;
using System.Net.Sockets;
using System.Text;
using OpgaveSim.Silo.Hosting;
using OpgaveSim.Silo.Stores;

namespace OpgaveSim.Silo.Tests;

/// <summary>A store that refuses says something else than one that is not there.</summary>
public class RedisConnectionTests
{
    [Theory]
    [InlineData("wrong", "-WRONGPASS invalid username-password pair or user is disabled.\r\n")]
    [InlineData(null, "-NOAUTH Authentication required.\r\n")]
    public async Task A_password_that_is_refused_is_named(string? password, string answer)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var stop = new CancellationTokenSource();
        var serving = ServeAsync(listener, answer, stop.Token);
        var store = new RedisConnection("127.0.0.1", ((IPEndPoint)listener.LocalEndpoint).Port, 0, null, password);
        var refused = await Assert.ThrowsAsync<ClusterException>(() => store.ClusterIdsAsync(default));
        await stop.CancelAsync();
        await serving;
        Assert.Contains("it refuses the user or password", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_listens_it_says_that_nobody_answers()
    {
        var store = new RedisConnection("127.0.0.1", EmbeddedSilos.FreePort(), 0, null, "secret");
        Assert.Contains("nobody answers", (await Assert.ThrowsAsync<ClusterException>(() => store.ClusterIdsAsync(default))).Message, StringComparison.Ordinal);
    }

    /// <summary>Answers every command with the same refusal, as a server does before somebody has logged in.</summary>
    private static async Task ServeAsync(TcpListener listener, string answer, CancellationToken stop)
    {
        List<Task> clients = [];
        try
        {
            while (true)
            {
                clients.Add(AnswerAsync(await listener.AcceptTcpClientAsync(stop), answer, stop));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(clients);
        }
    }

    private static async Task AnswerAsync(TcpClient client, string answer, CancellationToken stop)
    {
        using (client)
        {
            try
            {
                using var reader = new StreamReader(client.GetStream());
                while (await reader.ReadLineAsync(stop) is { } line)
                {
                    if (line.StartsWith('*')) // a command begins
                    {
                        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(answer), stop);
                    }
                }
            }
            catch (Exception e) when (e is OperationCanceledException or IOException)
            {
                // the test is over
            }
        }
    }
}
