using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Measures;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Reading;

public class MeasureSpellingTests
{
    [Theory]
    [InlineData("kind-variety-unbiased", "kind-variety-unbiased")]
    [InlineData("kind_variety_unbiased", "kind-variety-unbiased")]
    [InlineData("Variety of kind", "kind-variety-unbiased")]
    [InlineData("verscheidenheid van soort", "kind-variety-unbiased")]
    [InlineData(" QUALITY ", "quality")]
    [InlineData("novelty_given_size", "novelty-given-size")]
    [InlineData("Novelty given size", "common-novelty-given-size")]
    [InlineData("Novelty", "common-novelty")]
    [InlineData("NOVELTY", null)] // the id of one measure and the name of another
    [InlineData("qualty", null)]
    [InlineData("", null)]
    public void Another_spelling_means_the_measure_whose_name_it_is(string written, string? id) => Assert.Equal(id, MeasureSpelling.IdOf(written));

    [Fact]
    public void Every_column_of_stored_tables_means_its_measure() =>
        Assert.All(MeasureCatalogue.All, measure => Assert.Equal(measure.Id, MeasureSpelling.IdOf(measure.Column)));

    [Fact]
    public void An_experiment_takes_another_spelling_with_a_remark_and_is_the_same_experiment()
    {
        var (first, second) = (Read("kind-variety-unbiased", "quality"), Read("Variety of kind", "Kwaliteit"));
        Assert.Equal(first.Text, second.Text);
        Assert.Equal(first.Hypotheses[0].Outcome, second.Hypotheses[0].Outcome);
        Assert.Equal(first.Stopping, second.Stopping);
        Assert.Equal(
            ["outcome: 'Variety of kind' is taken as the measure kind-variety-unbiased; write kind-variety-unbiased, its name everywhere",
             "replications.until.outcome: 'Kwaliteit' is taken as the measure quality; write quality, its name everywhere"],
            second.Warnings.Except(first.Warnings).Select(warning => warning.En).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_no_name_of_a_measure_is_refused_as_before() =>
        Assert.Contains("(did you mean 'quality'?)", Assert.Throws<FaultsException>(() => Read("qualty", "quality")).Faults[0].Message.En, StringComparison.Ordinal);

    private static Definitions.Experiment Read(string hypothesis, string stopping)
    {
        using var folder = new TemporaryFolder();
        return ExperimentReader.Read(folder.Write("experiment.yaml", $$"""
            name: small
            replications: { at_least: 8, until: { outcome: {{stopping}}, half_width: 0.1 }, at_most: 20 }
            scenarios:
              a: { logic: issue }
              b: { logic: interest }
            hypotheses:
              - { outcome: {{hypothesis}}, contrast: [a, b] }
            """), ExperimentOptions.None);
    }
}
