using OpgaveSim.Analysis.Published;
using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Cases;

public class AlignmentFolderTests
{
    [Fact]
    public void A_case_is_read_and_a_pair_given_once_holds_both_ways()
    {
        using var folder = new TemporaryFolder();
        folder.Write("sizes.csv", "id;size\na;3\nb;2\nc;1\n");
        folder.Write("propensities.csv", "from;to;propensity\na;b;-1\nc;a;1,0\nb;c;1\n");
        var theory = AlignmentFolder.Read(folder.Path);
        var row = theory.Replicate(1, 0, new PublishedSettings(theory.Parameters, new Dictionary<string, string>()));
        Assert.Equal([-8, 1, -8, 1], row);
    }

    [Fact]
    public void All_faults_of_a_case_come_at_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("sizes.csv", "id,size\na,3\nb,-2\n");
        folder.Write("propensities.csv", "from,to,propensity\na,a,1\na,z,1\na,b,x\n");
        Assert.Equal(4, Assert.Throws<FaultsException>(() => AlignmentFolder.Read(folder.Path)).Faults.Count);
        File.Delete(Path.Combine(folder.Path, "sizes.csv"));
        Assert.Contains("is not there", Assert.Throws<FaultsException>(() => AlignmentFolder.Read(folder.Path)).Faults[0].Message.En, StringComparison.Ordinal);
    }
}
