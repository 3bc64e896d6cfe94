using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace OpgaveSim.Silo.Encryption;

/// <summary>Tries whether a silo and a certificate admit each other, so that a refusal is told in words before anything is asked.</summary>
internal static class TlsKnock
{
    /// <summary>The name that is asked for. It does not count: silos are told by who signed their certificate.</summary>
    public const string Name = "opgavesim";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3), Verdict = TimeSpan.FromSeconds(0.5);

    /// <summary>Why they do not, in words that follow the address; null: they do, or nobody answers there.</summary>
    /// <param name="at">Where the silo takes in silos or programs.</param>
    /// <param name="certificate">The own certificate.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<string?> RefusalAsync(IPEndPoint at, ClusterCertificate certificate, CancellationToken cancellation)
    {
        using var tcp = new TcpClient(at.AddressFamily);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            await tcp.ConnectAsync(at, limit.Token);
        }
        catch (Exception e) when (e is SocketException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }

        var isForeign = false;
        await using var tls = new SslStream(tcp.GetStream());
        try
        {
            await tls.AuthenticateAsClientAsync(
                new SslClientAuthenticationOptions
                {
                    TargetHost = Name,
                    ClientCertificates = [certificate.Own],
                    RemoteCertificateValidationCallback = (_, shown, _, _) =>
                        !(isForeign = shown is not X509Certificate2 other || !certificate.Admits(other)),
                },
                limit.Token);
            return await IsRefusedAsync(tls, cancellation)
                ? "does not admit this certificate; give all silos and programs of a cluster certificates of one authority by --tls"
                : null;
        }
        catch (Exception e) when (e is AuthenticationException or IOException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return isForeign ? "shows a certificate that is not of this cluster; give all silos and programs of a cluster certificates of one authority by --tls"
                : "does not speak TLS; start all silos of the cluster with --tls, or leave it out here";
        }
    }

    /// <summary>The other side judges after the handshake: it hangs up where it says no.</summary>
    private static async Task<bool> IsRefusedAsync(SslStream tls, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Verdict);
        try
        {
            return await tls.ReadAsync(new byte[1], limit.Token) == 0;
        }
        catch (IOException)
        {
            return true;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}
