using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Reading;

/// <summary>What readers call scenarios, as an experiment says it or as their logics are called.</summary>
public class ScenarioTitleTests
{
    [Theory]
    [InlineData("issue: { logic: issue }", "Issue-driven", "Opgavegericht")]
    [InlineData("random: { logic: random }", "By chance", "Toeval")]
    [InlineData("large-table: { logic: issue, seats: 12 }", "large-table", "large-table")]
    [InlineData("issue: { logic: 0.5 }", "issue", "issue")]
    [InlineData("x: { logic: issue, title: Large tables, titleNl: Grote tafels }", "Large tables", "Grote tafels")]
    [InlineData("x: { logic: issue, title: Large tables }", "Large tables", "Large tables")]
    [InlineData("issue: { logic: issue, titleNl: Vanuit de opgave }", "Issue-driven", "Vanuit de opgave")]
    public void A_scenario_has_the_title_that_it_is_given_or_that_of_its_logic_or_its_id(string scenario, string en, string nl)
    {
        var read = Assert.Single(Read(scenario).Points[0].Scenarios);
        Assert.Equal(new Text(en, nl), read.Title);
        Assert.Equal(scenario.Split(':')[0], read.Name);
    }

    [Theory]
    [InlineData("a: { logic: issue, title: Same }\n  b: { logic: interest, title: Same, titleNl: Zelfde }", 4, 32, "b: the title 'Same' is also that of the scenario a")]
    [InlineData("a: { logic: issue, title: One, titleNl: Zelfde }\n  b: { logic: interest, title: Two, titleNl: Zelfde }", 4, 46, "b: the title 'Zelfde' is also that of the scenario a")]
    [InlineData("b: { logic: interest }\n  a: { logic: issue, title: b, titleNl: c }", 4, 29, "a: the title 'b' is also that of the scenario b")]
    [InlineData("a: { logic: issue, titel: Same }", 3, 22, "did you mean 'title'")]
    [InlineData("a: { logic: issue, title: 1234567890123456789012345678901234567890123456789012345678901 }", 3, 29, "title: a text of 61 characters; at most 60")]
    public void A_title_that_cannot_be_is_refused_with_its_place(string scenarios, int line, int column, string message)
    {
        var fault = Assert.Single(Assert.Throws<FaultsException>(() => Read(scenarios)).Faults);
        Assert.Equal((line, column), (fault.Line, fault.Column));
        Assert.Contains(message, fault.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_does_not_change_what_hashes_are_made_from() =>
        Assert.Equal(Read("a: { logic: issue }").Text, Read("a: { logic: issue, title: Large tables, titleNl: Grote tafels }").Text);

    private static Experiment Read(string scenarios)
    {
        using var folder = new TemporaryFolder();
        folder.Write("experiment.yaml", $"name: a\nscenarios:\n  {scenarios}\n");
        return ExperimentReader.Read(folder.Path, ExperimentOptions.None);
    }
}
