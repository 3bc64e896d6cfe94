using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Reading;

public class StoppingReaderTests
{
    private const string Rest = "\nname: x\nscenarios: { interest: { logic: interest } }\n";

    [Fact]
    public void A_rule_stands_in_place_of_the_number()
    {
        var read = Read("replications: { at_least: 20, until: { outcome: quality, half_width: 0.01 }, at_most: 500 }");
        Assert.Equal(new Stopping(20, "quality", 0.01, 500), read.Stopping);
        Assert.Equal(500, read.Head.Replications);
        Assert.NotEqual(read.Text, Read("replications: 500").Text);
        Assert.Null(Read("replications: 500").Stopping);
    }

    [Theory]
    [InlineData("{ at_least: 20, at_most: 500 }", "replications.until: expected")]
    [InlineData("{ at_least: 20, until: { outcome: qualty, half_width: 0.01 }, at_most: 500 }", "did you mean 'quality'?")]
    [InlineData("{ at_least: 20, until: { outcome: quality }, at_most: 500 }", "replications.until.half_width is missing")]
    [InlineData("{ at_least: 20, until: { outcome: quality, half_width: 0 }, at_most: 500 }", "out of range")]
    [InlineData("{ at_least: 20, until: { outcome: quality, half_width: 0.1 }, at_most: 5 }", "5 is less than at_least, 20")]
    [InlineData("{ at_least: 2.5, until: { outcome: quality, half_width: 0.1 }, at_most: 5 }", "2.5 is not a whole number")]
    [InlineData("{ until: { outcome: quality, half_width: 0.1 }, at_most: 5, at_last: 3 }", "unknown key 'at_last'")]
    public void A_faulty_rule_is_told_with_what_is_allowed(string rule, string message)
    {
        var faults = Assert.Throws<FaultsException>(() => Read("replications: " + rule));
        Assert.Contains(message, faults.Message, StringComparison.Ordinal);
    }

    private static Experiment Read(string line)
    {
        using var folder = new TemporaryFolder();
        return ExperimentReader.Read(folder.Write("experiment.yaml", line + Rest), ExperimentOptions.None);
    }
}
