using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Silo.Encryption;
using OpgaveSim.Silo.Hosting;
using OpgaveSim.Silo.Stores;

namespace OpgaveSim.Silo.Tests;

/// <summary>An encrypted silo, by the plan that the program makes: who belongs to its cluster is let in, and nobody else.</summary>
public sealed class EncryptedSiloTests : IAsyncLifetime
{
    private static readonly ClusterCertificate Own = Certificates.Shared(), Foreign = Certificates.Shared();
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private readonly IPEndPoint primary = new(IPAddress.Loopback, EmbeddedSilos.FreePort()), gateway = new(IPAddress.Loopback, EmbeddedSilos.FreePort());
    private IHost silo = null!;

    public async Task InitializeAsync()
    {
        silo = SiloHost.Build(new SiloPlan { SiloPort = primary.Port, GatewayPort = gateway.Port, Certificate = Own }, new SiloEnd());
        await silo.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await silo.StopAsync(new CancellationToken(canceled: true));
        silo.Dispose();
    }

    [Fact]
    public async Task A_member_is_let_in()
    {
        await using var cluster = await RemoteCluster.ConnectAsync(new GatewayConnection(gateway) { Certificate = Own }, null, default);
        Assert.Equal(1, cluster.Silos);
        Assert.Null(await TlsKnock.RefusalAsync(primary, Own, default));
    }

    [Fact]
    public async Task A_second_silo_of_the_cluster_joins_over_tls()
    {
        var plan = new SiloPlan { SiloPort = EmbeddedSilos.FreePort(), GatewayPort = EmbeddedSilos.FreePort(), Certificate = Own, Primary = primary };
        using var second = SiloHost.Build(plan, new SiloEnd());
        await second.StartAsync().WaitAsync(Soon);
        var silos = await second.Services.GetRequiredService<IGrainFactory>().GetGrain<IClusterGrain>(0).SilosAsync();
        Assert.Equal(2, silos.Length);
        await second.StopAsync(new CancellationToken(canceled: true));
    }

    [Fact]
    public async Task A_program_with_another_certificate_is_told_so()
    {
        var told = await Assert.ThrowsAsync<ClusterException>(() => ConnectAsync(Foreign));
        Assert.Contains("certificate that is not of this cluster", told.Message, StringComparison.Ordinal);
        Assert.Contains("--tls", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_without_a_certificate_is_not_let_in_and_told_what_may_be_missing() =>
        Assert.Contains("--tls", (await Assert.ThrowsAsync<ClusterException>(() => ConnectAsync(null))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_silo_with_another_certificate_is_told_so()
    {
        var plan = new SiloPlan { SiloPort = EmbeddedSilos.FreePort(), GatewayPort = EmbeddedSilos.FreePort(), Certificate = Foreign, Primary = primary };
        var told = await Assert.ThrowsAsync<ClusterException>(() => SiloProcess.RunAsync(plan, () => { }, default).WaitAsync(Soon));
        Assert.Contains("certificate that is not of this cluster", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Who_trusts_anybody_is_not_trusted_by_it(bool isForSilos, bool hasCertificate)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(isForSilos ? primary : gateway);
        await using var tls = new SslStream(tcp.GetStream());
        var options = new SslClientAuthenticationOptions { TargetHost = TlsKnock.Name, RemoteCertificateValidationCallback = (_, shown, _, _) => shown is not null };
        if (hasCertificate)
        {
            options.ClientCertificates = [Foreign.Own];
        }

        // it hangs up: at once, or when it is read from
        var end = await Record.ExceptionAsync(async () =>
        {
            await tls.AuthenticateAsClientAsync(options);
            Assert.Equal(0, await tls.ReadAsync(new byte[1]).AsTask().WaitAsync(Soon));
        });
        Assert.True(end is null or IOException or AuthenticationException, $"{end}");
        await A_member_is_let_in(); // and it goes on
    }

    [Fact]
    public async Task Who_does_not_speak_tls_gets_no_answer()
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(gateway);
        await tcp.GetStream().WriteAsync("plain words, as an unencrypted silo would send them\n"u8.ToArray());
        var seen = new byte[64];
        var read = await Record.ExceptionAsync(async () =>
        {
            for (var count = 1; count > 0;)
            {
                count = await tcp.GetStream().ReadAsync(seen).AsTask().WaitAsync(Soon);
                Assert.True(count <= 7, "at most an alert of TLS, which has seven bytes");
            }
        });
        Assert.True(read is null or IOException, $"{read}");
    }

    [Fact]
    public async Task A_silo_that_is_not_encrypted_is_told_from_one_that_is()
    {
        var plain = new IPEndPoint(IPAddress.Loopback, EmbeddedSilos.FreePort());
        using var open = SiloHost.Build(new SiloPlan { SiloPort = EmbeddedSilos.FreePort(), GatewayPort = plain.Port }, new SiloEnd());
        await open.StartAsync();
        Assert.Contains("does not speak TLS", await TlsKnock.RefusalAsync(plain, Own, default), StringComparison.Ordinal);
        await open.StopAsync(new CancellationToken(canceled: true));
    }

    private async Task ConnectAsync(ClusterCertificate? certificate)
    {
        await using var cluster = await RemoteCluster.ConnectAsync(new GatewayConnection(gateway) { Certificate = certificate }, null, default).WaitAsync(Soon);
    }
}
