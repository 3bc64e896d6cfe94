using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Files;

namespace OpgaveSim.Runner.Starts;

/// <summary>
/// A new certificate with its key, in one PEM file: who has this file belongs to the cluster. It signed itself, so nobody else can be a member. Only the user who made
/// it can read it.
/// </summary>
public static class CertificateFile
{
    /// <summary>What <c>new</c> calls it.</summary>
    public const string Kind = "certificate";

    private const int ValidDays = 730;

    /// <summary>Writes one.</summary>
    /// <param name="file">A file that is not there.</param>
    /// <param name="now">It is valid from then on, for two years.</param>
    /// <returns>The file.</returns>
    /// <exception cref="FaultsException">The file is there already, or cannot be written.</exception>
    public static string Write(string file, DateTimeOffset now)
    {
        OutputPath.Check("dir", file);
        if (Path.Exists(file))
        {
            throw new FaultsException(file, StartFaultTexts.CertificateIsThere);
        }

        try
        {
            var create = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                create.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var writer = new StreamWriter(file, create);
            writer.Write(Text(now));
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FaultsException(file, FileTexts.Unwritable(e.Message));
        }
    }

    private static string Text(DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=opgavesim", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddDnsName(Dns.GetHostName());
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        using var certificate = request.CreateSelfSigned(now.AddMinutes(-5), now.AddDays(ValidDays));
        return $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n";
    }
}
