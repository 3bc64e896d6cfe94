using OpgaveSim.Silo.Encryption;
using OpgaveSim.Silo.Stores;

namespace OpgaveSim.Silo.Tests;

/// <summary>Who belongs to an encrypted cluster, and by what clusters are told apart.</summary>
public class ClusterCertificateTests
{
    [Fact]
    public void One_that_signed_itself_admits_the_very_same_only()
    {
        var own = Certificates.Own();
        var cluster = ClusterCertificate.Of(own, [])!;
        Assert.True(cluster.Admits(own));
        Assert.False(cluster.Admits(Certificates.Own()));
        Assert.False(cluster.Admits(Certificates.Of(Certificates.Own(isAuthority: true))));
    }

    [Fact]
    public void One_of_an_authority_admits_all_of_that_authority_that_are_valid_now()
    {
        using var authority = Certificates.Authority();
        using var namesake = Certificates.Authority();
        var cluster = ClusterCertificate.Of(Certificates.Of(authority), [authority])!;
        Assert.True(cluster.Admits(Certificates.Of(authority, "another")));
        Assert.False(cluster.Admits(Certificates.Of(authority, fromDay: -2, untilDay: -1)));
        Assert.False(cluster.Admits(Certificates.Of(namesake))); // a name alone is nothing
        Assert.False(cluster.Admits(Certificates.Own()));
    }

    [Fact]
    public void Without_its_authority_or_out_of_date_it_is_none()
    {
        using var authority = Certificates.Authority();
        Assert.Null(ClusterCertificate.Of(Certificates.Of(authority), []));
        Assert.Null(ClusterCertificate.Of(Certificates.Of(authority), [Certificates.Authority()]));
        Assert.Null(ClusterCertificate.Of(Certificates.Own(fromDay: -2, untilDay: -1), []));
    }

    [Fact]
    public void A_store_must_have_the_name_that_was_asked_for_or_the_certificate_of_the_cluster()
    {
        using var authority = Certificates.Authority();
        var cluster = ClusterCertificate.Of(Certificates.Of(authority), [authority])!;
        Assert.True(cluster.AdmitsStore(Certificates.Of(authority, "store.example"), "store.example"));
        Assert.False(cluster.AdmitsStore(Certificates.Of(authority, "store.example"), "other.example"));
        Assert.False(cluster.AdmitsStore(Certificates.Of(Certificates.Authority(), "store.example"), "store.example"));
        Assert.False(cluster.AdmitsStore(null, "store.example"));
        var shared = Certificates.Own();
        Assert.True(ClusterCertificate.Of(shared, [])!.AdmitsStore(shared, "store.example"));
    }

    [Fact]
    public void Members_of_one_authority_have_one_cluster_and_others_another()
    {
        using var authority = Certificates.Authority();
        var (one, two, other) = (ClusterCertificate.Of(Certificates.Of(authority), [authority]), ClusterCertificate.Of(Certificates.Of(authority), [authority]), Certificates.Shared());
        Assert.Equal(ClusterName.Of(one), ClusterName.Of(two));
        Assert.NotEqual(ClusterName.Of(one), ClusterName.Of(other));
        Assert.Equal(ProgramVersion.ClusterId, ClusterName.Of(null));
        Assert.Equal((ProgramVersion.Text, one!.Mark), (ClusterName.Version(ClusterName.Of(one)), ClusterName.Mark(ClusterName.Of(one))));
        Assert.Null(ClusterName.Mark(ClusterName.Of(null)));
    }

    [Fact]
    public void What_a_store_holds_of_another_cluster_is_told_with_the_remedy()
    {
        var (own, other) = (Certificates.Shared(), Certificates.Shared());
        Says(ClusterName.Of(other), own, $"the mark {other.Mark}", "certificates of one authority");
        Says(ClusterName.Of(other), null, "is encrypted", "--tls FILE");
        Says(ClusterName.Of(null), own, "is not encrypted", "leave it out here");
        Says("opgavesim-0.0.9-tls-" + own.Mark, own, "of version 0.0.9", "one version");

        static void Says(string id, ClusterCertificate? own, params string[] words) =>
            Assert.All(words, word => Assert.Contains(word, ClusterCensus.Difference(id, 3, own), StringComparison.Ordinal));
    }
}
