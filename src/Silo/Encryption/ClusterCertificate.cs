using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Orleans.Connections.Security;

namespace OpgaveSim.Silo.Encryption;

/// <summary>
/// The certificate of a member of an encrypted cluster. Both ends of a connection show theirs. One that signed itself admits only who shows the very same; one of an
/// authority admits every certificate of that authority, so the authority must be the cluster's alone. Names in it do not count between silos and programs: what
/// counts is who signed it.
/// </summary>
public sealed class ClusterCertificate
{
    private const int MarkDigits = 12;
    private readonly X509Certificate2Collection authorities, between;

    private ClusterCertificate(X509Certificate2 own, IEnumerable<X509Certificate2> others, string? pem, string? password)
    {
        (Own, Pem, Password) = (own, pem, password);
        authorities = [.. others.Where(IsSelfSigned)];
        between = [.. others.Where(one => !IsSelfSigned(one))];
        Mark = Convert.ToHexStringLower(SHA256.HashData((IsSelfSigned(own) || authorities.Count == 0 ? own : authorities[0]).RawData))[..MarkDigits];
    }

    /// <summary>The certificate, with its private key.</summary>
    public X509Certificate2 Own { get; }

    /// <summary>By what a cluster is told from one with other certificates: the first digits of the hash of its authority, or of the certificate that signed itself.</summary>
    public string Mark { get; }

    /// <summary>Whether it comes from a file in the form PEM.</summary>
    public bool HasPem => Pem is not null;

    /// <summary>The file in the form PEM that it comes from; null: it comes from another form.</summary>
    internal string? Pem { get; }

    /// <summary>The password of that file; null: it has none.</summary>
    internal string? Password { get; }

    /// <summary>A certificate of a cluster; null: that of the authority that signed it is missing among the others.</summary>
    /// <param name="own">The certificate, with its private key.</param>
    /// <param name="others">Authorities, and what stands between them and it.</param>
    /// <param name="pem">The file in the form PEM that it comes from; null: another form.</param>
    /// <param name="password">The file's password; null: it has none.</param>
    public static ClusterCertificate? Of(X509Certificate2 own, IEnumerable<X509Certificate2> others, string? pem = null, string? password = null)
    {
        var certificate = new ClusterCertificate(own, [.. others], pem, password);
        return certificate.Admits(own) ? certificate : null;
    }

    /// <summary>Whether who shows a certificate belongs to the cluster, now.</summary>
    /// <param name="shown">What is shown.</param>
    public bool Admits(X509Certificate2 shown)
    {
        if (IsSelfSigned(Own))
        {
            return IsTheSame(shown) && TimeProvider.System.GetLocalNow().DateTime is var now && now >= shown.NotBefore && now <= shown.NotAfter;
        }

        using var chain = new X509Chain
        {
            ChainPolicy = { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck, DisableCertificateDownloads = true },
        };
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
        chain.ChainPolicy.ExtraStore.AddRange(between);
        return authorities.Count > 0 && chain.Build(shown);
    }

    /// <summary>Whether a store that shows a certificate is the one that was asked for: it has that name, or it shows the very certificate of the cluster.</summary>
    /// <param name="shown">What it shows; null: nothing.</param>
    /// <param name="host">Its name or address.</param>
    internal bool AdmitsStore(X509Certificate? shown, string host) =>
        shown is X509Certificate2 certificate && Admits(certificate) && (IsTheSame(certificate) || certificate.MatchesHostname(host));

    /// <summary>Lets a silo encrypt, and admit who belongs to the cluster only.</summary>
    /// <param name="silo">The silo.</param>
    internal void Encrypt(ISiloBuilder silo) => silo.UseTls(Set);

    /// <summary>Lets a client encrypt, and trust silos that belong to the cluster only.</summary>
    /// <param name="client">The client.</param>
    internal void Encrypt(IClientBuilder client) => client.UseTls(Set);

    private static bool IsSelfSigned(X509Certificate2 one) => one.SubjectName.RawData.AsSpan().SequenceEqual(one.IssuerName.RawData);

    private bool IsTheSame(X509Certificate2 other) => CryptographicOperations.FixedTimeEquals(other.RawData, Own.RawData);

    private void Set(TlsOptions tls)
    {
        tls.LocalCertificate = Own;
        tls.RemoteCertificateMode = tls.ClientCertificateMode = RemoteCertificateMode.RequireCertificate;
        tls.RemoteCertificateValidation = (shown, _, _) => Admits(shown);
        tls.OnAuthenticateAsClient = (_, options) => options.TargetHost = TlsKnock.Name;
    }
}
