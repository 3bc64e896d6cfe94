using OpgaveSim.Experiments.Input;
using OpgaveSim.Live.Encryption;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Starts;
using OpgaveSim.Silo.Encryption;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Starts;

/// <summary><c>new certificate</c>: a file by which silos and programs know each other, for its maker's eyes only.</summary>
public class CertificateFileTests
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    [Fact]
    public async Task It_makes_a_member_of_a_cluster_that_only_its_maker_can_read()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("cluster.pem");
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["new", "certificate", file]));
        var read = ServerCertificate.Read(file, null, Now);
        Assert.True(read.IsPem && read.IsFor("localhost"));
        Assert.NotNull(ClusterCertificate.Of(read.Own, read.Chain));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public void Two_are_of_two_clusters()
    {
        using var folder = new TemporaryFolder();
        var (one, two) = (Made("one.pem"), Made("two.pem"));
        Assert.NotEqual(one.Mark, two.Mark);
        Assert.False(one.Admits(two.Own));

        ClusterCertificate Made(string name)
        {
            var read = ServerCertificate.Read(CertificateFile.Write(folder.At(name), Now), null, Now);
            return ClusterCertificate.Of(read.Own, read.Chain)!;
        }
    }

    [Fact]
    public void A_file_that_is_there_is_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        folder.Write("cluster.pem", "mine");
        Assert.Contains("is there already", Assert.Throws<FaultsException>(() => CertificateFile.Write(folder.At("cluster.pem"), Now)).Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder.At("cluster.pem")));
    }

    [Theory]
    [InlineData("--format", "csv")]
    [InlineData("--case", "case")]
    public async Task What_is_for_a_folder_is_refused(string option, string value)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(["new", "certificate", folder.At("cluster.pem"), option, value]));
        Assert.False(File.Exists(folder.At("cluster.pem")));
    }
}
