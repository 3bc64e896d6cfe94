using OpgaveSim.Silo.Encryption;

namespace OpgaveSim.Silo.Stores;

/// <summary>Why a store that is to be reached by TLS is not trusted, in words.</summary>
internal static class StoreTrust
{
    /// <summary>It shows a certificate of somebody else.</summary>
    /// <param name="certificate">The certificate of the cluster; null: the system says whom to trust.</param>
    /// <param name="host">Name or address of the store.</param>
    public static string Foreign(ClusterCertificate? certificate, string host) => certificate is null
        ? $"it shows a certificate that is not for {host}, or that this system does not trust; give one of the store's own authority by --tls"
        : $"it shows a certificate that is not for {host}, or that is not of the authority of --tls; give silos, programs and store certificates of one authority";

    /// <summary>It does not speak TLS, or refuses what it is shown.</summary>
    /// <param name="certificate">The certificate of the cluster; null: none is shown.</param>
    public static string NoTls(ClusterCertificate? certificate) =>
        $"it does not speak TLS at this port, or {(certificate is null ? "asks for a certificate; give one by --tls" : "does not admit the certificate of --tls")}";
}
