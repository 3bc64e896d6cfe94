using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Facts;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Results.Tests.Facts;

public class FieldFactsTests
{
    [Theory]
    [InlineData("agreement", 0.69, FactFinding.Missed)]
    [InlineData("agreement", 0.694, FactFinding.Missed)]
    [InlineData("agreement", 0.696, FactFinding.Met)]
    [InlineData("agreement", 0.904, FactFinding.Met)]
    [InlineData("agreement", 0.906, FactFinding.Missed)]
    [InlineData("agreement", 0.70, FactFinding.Met)]
    [InlineData("agreement", 0.90, FactFinding.Met)]
    [InlineData("agreement", 0.91, FactFinding.Missed)]
    [InlineData("months-to-close", 7, FactFinding.Missed)]
    [InlineData("months-to-close", 48, FactFinding.Met)]
    [InlineData("table-size", 7.6, FactFinding.Met)]
    [InlineData("spread-of-size", 0.65, FactFinding.Missed)]
    [InlineData("seats-gini", 0.44, FactFinding.Met)]
    [InlineData("kind-variety-to-chance", 0.97, FactFinding.Missed)]
    [InlineData("position-distance-to-chance", 0.35, FactFinding.Missed)]
    [InlineData("density", 0.13, FactFinding.Met)]
    [InlineData("transitivity", 0.34, FactFinding.Missed)]
    [InlineData("most-in-no-forum", 0.5, FactFinding.Missed)]
    [InlineData("most-in-no-forum", 0.51, FactFinding.Met)]
    public void A_level_is_met_inside_its_range(string id, double mean, FactFinding finding) =>
        Assert.Equal(finding, Fact(id).Rule(new MeanEffect(20, mean, new Interval(mean - 1, mean + 1), 0.95)));

    [Theory]
    [InlineData(-0.04, 0.04, FactFinding.Met)]
    [InlineData(0.01, 0.04, FactFinding.Met)]
    [InlineData(-0.04, -0.01, FactFinding.Met)]
    [InlineData(0.05, 0.09, FactFinding.Missed)]
    [InlineData(-0.09, -0.05, FactFinding.Missed)]
    [InlineData(0.01, 0.06, FactFinding.Inconclusive)]
    [InlineData(-0.06, -0.01, FactFinding.Inconclusive)]
    [InlineData(-0.06, 0.06, FactFinding.Inconclusive)]
    public void That_something_adds_little_is_met_only_where_the_whole_interval_is_little(double low, double high, FactFinding finding) =>
        Assert.Equal(finding, Fact("diversity-adds-little").Rule(new MeanEffect(20, (low + high) / 2, new Interval(low, high), 0.95)));

    [Theory]
    [InlineData(-0.02, -0.01, FactFinding.Met)]
    [InlineData(0.01, 0.02, FactFinding.Missed)]
    [InlineData(-0.01, 0.02, FactFinding.Inconclusive)]
    [InlineData(-0.01, 0, FactFinding.Inconclusive)]
    public void A_direction_is_met_where_the_whole_interval_has_it(double low, double high, FactFinding finding) =>
        Assert.Equal(finding, Fact("many-at-one-table").Rule(new MeanEffect(20, (low + high) / 2, new Interval(low, high), 0.95)));

    [Fact]
    public void Under_six_worlds_a_direction_is_not_decided() => Assert.Equal(FactFinding.Inconclusive, Fact("many-at-one-table").Rule(new MeanEffect(5, -1, null, 0.95)));

    [Fact]
    public void Effects_between_tables_are_within_size_and_within_breadth()
    {
        // inside a size quality rises by 0.2 a unit of variety; larger tables are worse and less varied
        FactTable[] tables = [.. from size in (int[])[6, 7, 8] from variety in (double[])[0.2, 0.4, 0.6] select new FactTable(size, 3, variety - 0.05 * size, 0.2 * variety - 0.3 * size)];
        Assert.Equal(0.2 * Moments.Deviation([.. tables.Select(table => table.Variety!.Value)])!.Value, FactWorlds.QualityByVariety(tables)!.Value, 1e-12);
        FactTable[] broad = [.. from breadth in (int[])[3, 4, 5] from size in (int[])[6, 7, 8] select new FactTable(size + breadth, breadth, null, 0.1 * breadth - 0.02 * size)];
        Assert.Equal(-0.02, FactWorlds.QualityBySize(broad)!.Value, 1e-12);
        Assert.Null(FactWorlds.QualityByVariety([]));
    }

    [Fact]
    public void Every_fact_says_its_source_what_corresponds_and_how_it_is_judged_in_both_languages() => Assert.All(FieldFacts.All, fact => Assert.All(
        (Text[])[fact.Says, fact.Source, fact.InModel, fact.Judged],
        text =>
        {
            Assert.False(string.IsNullOrWhiteSpace(text.En) || string.IsNullOrWhiteSpace(text.Nl));
            Assert.True(text.En != text.Nl || text == fact.Source, $"{fact.Id}: {text.En}");
        }));

    [Fact]
    public void Every_fact_has_a_name_of_its_own_and_those_not_in_the_model_come_last()
    {
        Assert.Equal(FieldFacts.All.Count, FieldFacts.All.Select(fact => fact.Id).Distinct().Count());
        Assert.Equal(FieldFacts.All.OrderBy(fact => fact.Values is null ? 1 : 0), FieldFacts.All);
        Assert.Contains(FieldFacts.All, fact => fact.Values is null);
    }

    [Fact]
    public void Findings_in_words_have_the_value_and_its_interval()
    {
        var (english, dutch) = (new FactWords(ReportLanguage.English), new FactWords(ReportLanguage.Dutch));
        FactResult Made(FactFinding finding, MeanEffect? value) => new(Fact("agreement"), finding, value);
        Assert.Equal("missed: 0.975 [0.951, 0.999]", english.Of(Made(FactFinding.Missed, new MeanEffect(20, 0.975, new Interval(0.951, 0.999), 0.95))));
        Assert.Equal("gemist: 0,975 [0,951; 0,999]", dutch.Of(Made(FactFinding.Missed, new MeanEffect(20, 0.975, new Interval(0.951, 0.999), 0.95))));
        Assert.Equal("met: 0.800", english.Of(Made(FactFinding.Met, new MeanEffect(5, 0.8, null, 0.95))));
        Assert.Equal("no value here", english.Of(Made(FactFinding.NoValue, new MeanEffect(0, null, null, 0.95))));
        Assert.Equal("not in the model", english.Of(Made(FactFinding.NotInModel, null)));
        Assert.Equal("plausible-1, relative: 1 met, 2 missed, 1 undecided, 0 not in the model.", english.Count(
            new WorldPreset("plausible-1", "relative"), [Made(FactFinding.Met, null), Made(FactFinding.Missed, null), Made(FactFinding.Missed, null), Made(FactFinding.NoValue, null)]));
    }

    private static FieldFact Fact(string id) => FieldFacts.All.Single(fact => fact.Id == id);
}
