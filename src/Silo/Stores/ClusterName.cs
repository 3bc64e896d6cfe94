using OpgaveSim.Silo.Encryption;

namespace OpgaveSim.Silo.Stores;

/// <summary>
/// The id of a cluster: that of the version, and for an encrypted one the mark of its certificates. So silos that could not talk to each other are never of one
/// cluster, and a store tells why. It is no secret, and keeps nobody out.
/// </summary>
public static class ClusterName
{
    private const string Encrypted = "-tls-";

    /// <summary>The id of a cluster of this version.</summary>
    /// <param name="certificate">Its certificate; null: it is not encrypted.</param>
    public static string Of(ClusterCertificate? certificate) => ProgramVersion.ClusterId + (certificate is null ? "" : Encrypted + certificate.Mark);

    /// <summary>The version in an id.</summary>
    /// <param name="id">The id.</param>
    public static string Version(string id) => ProgramVersion.OfCluster(Split(id).Version);

    /// <summary>The mark of the certificates in an id; null: that cluster is not encrypted.</summary>
    /// <param name="id">The id.</param>
    public static string? Mark(string id) => Split(id).Mark;

    private static (string Version, string? Mark) Split(string id) =>
        id.LastIndexOf(Encrypted, StringComparison.Ordinal) is var at and >= 0 ? (id[..at], id[(at + Encrypted.Length)..]) : (id, null);
}
