using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OpgaveSim.Silo.Encryption;

namespace OpgaveSim.Silo.Tests;

/// <summary>Certificates for tests, made on the spot.</summary>
internal static class Certificates
{
    /// <summary>A certificate that signed itself.</summary>
    public static X509Certificate2 Own(string name = "member", int fromDay = -1, int untilDay = 1, bool isAuthority = false)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, false, 0, true));
        return request.CreateSelfSigned(Day(fromDay), Day(untilDay));
    }

    /// <summary>An authority.</summary>
    public static X509Certificate2 Authority(string name = "authority") => Own(name, isAuthority: true, fromDay: -2, untilDay: 2);

    /// <summary>A certificate that an authority signed.</summary>
    public static X509Certificate2 Of(X509Certificate2 authority, string name = "member", int fromDay = -1, int untilDay = 1)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        using var signed = request.Create(authority, Day(fromDay), Day(untilDay), RandomNumberGenerator.GetBytes(8));
        return signed.CopyWithPrivateKey(key);
    }

    /// <summary>A cluster whose members share a certificate.</summary>
    public static ClusterCertificate Shared() => ClusterCertificate.Of(Own(), [])!;

    private static DateTimeOffset Day(int day) => TimeProvider.System.GetUtcNow().AddDays(day);
}
