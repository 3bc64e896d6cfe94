using OpgaveSim.Silo.Stores;

namespace OpgaveSim.Silo.Tests;

public class ProgramVersionTests
{
    [Theory]
    [InlineData("0.1.0", "0.1.0")]
    [InlineData("0.1.0+96bcdd5055541234567890", "0.1.0-96bcdd505554")]
    [InlineData("1.0.0-rc_1+x", "1.0.0-rc-1-x")]
    public void A_version_becomes_an_id_that_a_label_can_bear(string informational, string id) => Assert.Equal(id, ProgramVersion.Of(informational));

    [Fact]
    public void A_cluster_bears_its_version() => Assert.Equal(ProgramVersion.Text, ProgramVersion.OfCluster(ProgramVersion.ClusterId));
}
