using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Live.Encryption;

/// <summary>A certificate by which the live page is served encrypted, or by which one belongs to a cluster, of a file of the user's own: PFX, or PEM with its key.</summary>
/// <param name="Own">The certificate, with its private key.</param>
/// <param name="Chain">Certificates between it and one that browsers know; can be empty.</param>
public sealed record ServerCertificate(X509Certificate2 Own, X509Certificate2Collection Chain)
{
    /// <summary>The environment variable that holds the file's password, if it has one: a command line can be seen by other users.</summary>
    public const string PasswordVariable = "OPGAVESIM_TLS_PASSWORD";

    private const long Largest = 1 << 20;

    /// <summary>A name that it is for, for addresses that browsers accept; null: it names none.</summary>
    public string? Name => Own.GetNameInfo(X509NameType.DnsName, false) is { Length: > 0 } name && !name.Contains('*', StringComparison.Ordinal) ? name : null;

    /// <summary>Whether it comes from a file in the form PEM.</summary>
    public bool IsPem { get; init; }

    /// <summary>Whether it is for a name or an address.</summary>
    public bool IsFor(string name) => Own.MatchesHostname(name);

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="password">Its password; null: it has none.</param>
    /// <param name="now">It has to hold now.</param>
    /// <exception cref="FaultsException">It cannot be read, has no key, or does not hold now.</exception>
    public static ServerCertificate Read(string file, string? password, DateTimeOffset now)
    {
        if (InputFile.Read(file, Largest, out var obstacle) is not { } bytes)
        {
            throw new FaultsException(file, obstacle!);
        }

        try
        {
            var all = HasPemMark(bytes) ? FromPem(file, password) : X509CertificateLoader.LoadPkcs12Collection(bytes, password);
            if (all.FirstOrDefault(one => one.HasPrivateKey) is not { } own)
            {
                throw new FaultsException(file, ClassFaultTexts.NoKey);
            }

            return now < own.NotBefore || now > own.NotAfter
                ? throw new FaultsException(file, ClassFaultTexts.NotValidNow(own.NotBefore, own.NotAfter))
                : new ServerCertificate(own, [.. all.Where(one => one != own)]) { IsPem = HasPemMark(bytes) };
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            throw new FaultsException(file, ClassFaultTexts.NoCertificate(e.Message.TrimEnd('.'), PasswordVariable));
        }
    }

    private static bool HasPemMark(byte[] bytes) => bytes.AsSpan().IndexOf("-----BEGIN "u8) >= 0;

    private static X509Certificate2Collection FromPem(string file, string? password)
    {
        var all = new X509Certificate2Collection();
        all.ImportFromPemFile(file);
        if (all.Count == 0 || !File.ReadAllText(file).Contains("PRIVATE KEY-----", StringComparison.Ordinal))
        {
            return all;
        }

        using var pair = password is null ? X509Certificate2.CreateFromPemFile(file) : X509Certificate2.CreateFromEncryptedPemFile(file, password);
        // as a PFX, since Windows serves with no key that is in memory alone
        return [X509CertificateLoader.LoadPkcs12(pair.Export(X509ContentType.Pfx), null), .. all.Where(one => one.Thumbprint != pair.Thumbprint)];
    }
}
