using OpgaveSim.Experiments.Calibration;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Calibration;

public sealed class FactsReaderTests : IDisposable
{
    private const string Small = """
        name: small
        seed: 7
        rounds: 12
        warmup: 4
        world: { actors: 30, tiesKept: 16 }
        facts:
          agreement: { from: 0.5, to: 0.87, source: somewhere }
          size-spread: { from: 2, to: 4, source: elsewhere }
        free:
          scenarios.mixed-practice.logic: { from: 0, to: 1 }
          world.rule: { values: [consent, majority] }
          world.seats.mean: { from: 6, to: 16 }
          world.price: { from: 0, to: 0.03 }
          world.interval: { from: 1, to: 4, whole: true }

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_gives_facts_and_settings_in_its_order()
    {
        var facts = Read(Small);
        Assert.Equal(("small", 7UL, 12, 4), (facts.Head.Name, facts.Head.Seed, facts.Head.Rounds, facts.Head.Warmup));
        Assert.Equal([new TargetFact("agreement", 0.5, 0.87, "somewhere"), new TargetFact("size-spread", 2, 4, "elsewhere")], facts.Facts);
        Assert.Equal(["scenarios.mixed-practice.logic", "world.rule", "world.seats.mean", "world.price", "world.interval"], facts.Free.Select(setting => setting.Path));
        Assert.Equal(["0.25", "majority", "13.5", "0.03", "3"], facts.At([0.25, 0.5, 0.75, 1, 0.7]).Select(setting => YamlText.Line(setting.Value)));
    }

    [Fact]
    public void Settings_are_rounded_as_people_write_them()
    {
        var free = Read(Small).Free;
        Assert.Equal(["0.12", "consent", "13.8", "0.014", "4"], free.Zip((double[])[0.123456, 0.2, 0.777, 0.4567, 0.99], (setting, unit) => YamlText.Line(setting.Rounded(unit))));
        Assert.Equal((13.5, 1, 0), (free[2].Number(0.75), free[1].Category(0.5), free[1].Category(0.49)));
        Assert.True(double.IsNaN(free[1].Number(0.5)));
    }

    [Fact]
    public void A_range_includes_its_ends_and_no_value_meets_nothing()
    {
        var fact = new TargetFact("size", 6, 9, "");
        Assert.Equal((true, true, false, false, false), (fact.IsMet(6), fact.IsMet(9), fact.IsMet(9.01), fact.IsMet(5.99), fact.IsMet(double.NaN)));
    }

    [Theory]
    [InlineData("  agreement: { from: 0.5", "  agrement: { from: 0.5", "(7,3): facts: 'agrement' is not a quantity of a world (did you mean 'agreement'?)")]
    [InlineData("to: 0.87", "to: 0.5", "(7,31): agreement: to: 0.5 is not above from: 0.5; a fact is a range")]
    [InlineData(", source: somewhere", "", "(7,14): agreement: source is missing: say where the range comes from")]
    [InlineData("source: elsewhere", "sources: elsewhere", "(8,34): unknown key 'sources' (did you mean 'source'?); allowed: from, to, source")]
    [InlineData("from: 2, to", "to", "(8,16): size-spread: from is missing")]
    [InlineData("name: small", "name: Small", "(1,7): name: 'Small' is not allowed; 1 to 40 of a-z, 0-9 and dash, beginning with a letter or digit")]
    [InlineData("world.price:", "world.prize:", "(13,16): unknown key 'prize' (did you mean 'price'?)")]
    [InlineData("to: 16 }", "to: 60 }", "(12,21): mean: 38.2125 is out of range; allowed: 2 … 32")]
    [InlineData("actors: 30", "actors: 1", "(5,18): actors: 1 is out of range")]
    [InlineData("seed: 7", "seeds: 7", "(2,1): unknown key 'seeds' (did you mean 'seed'?)")]
    public void A_fault_has_its_place_in_the_file_its_value_and_what_is_allowed(string right, string wrong, string expected) =>
        Assert.Contains(expected, Assert.Throws<FaultsException>(() => Read(Small.Replace(right, wrong, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_without_facts_or_free_settings_and_a_folder_are_refused()
    {
        Assert.Contains("facts is missing", Assert.Throws<FaultsException>(() => Read("name: a\n")).Message, StringComparison.Ordinal);
        Assert.Contains("free is missing", Assert.Throws<FaultsException>(() => Read("name: a\n")).Message, StringComparison.Ordinal);
        Assert.Contains("is a folder; name a file of facts", Assert.Throws<FaultsException>(() => FactsReader.Read(folder.Path)).Message, StringComparison.Ordinal);
        Assert.Contains("there is no such file", Assert.Throws<FaultsException>(() => FactsReader.Read(Path.Combine(folder.Path, "no.yaml"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_of_plausible_worlds_is_right() =>
        Assert.Equal(
            ["agreement", "size", "size-spread", "participation-gini", "kind-variety-to-chance", "interest-distance-to-chance", "transitivity", "rounds-to-close"],
            FactsReader.Read(Path.Combine(SharedData.Repository, "experiments", "plausible", "facts.yaml")).Facts.Select(fact => fact.Id));

    [Fact]
    public void Experiments_that_are_written_are_read_back_as_they_are()
    {
        var facts = Read(Small);
        var experiments = new CalibrationExperiments(facts);
        double[] one = [0.1, 0.2, 0.3, 0.4, 0.5], other = [0.9, 0.8, 0.7, 0.6, 0.5];
        foreach (var (document, points, scenarios, worlds) in ((YamlMap, int, int, int)[])
        [
            (experiments.Reference(8), 8, 1, 1),
            (experiments.Check([facts.At(one), facts.At(other)], 3), 2, 1, 3), (experiments.Ensemble("ensemble", "A title: with a colon", [one, other], 2), 2, 7, 2),
        ])
        {
            var text = YamlText.Of(document, 3);
            var file = folder.Write("experiment.yaml", text);
            var read = ExperimentReader.Read(file, ExperimentOptions.None);
            Assert.Equal(ExperimentReader.Read(ExperimentSource.Of(file, document), ExperimentOptions.None).Text, read.Text);
            Assert.Equal((points, scenarios, worlds), (read.Points.Count, read.Points[0].Scenarios.Count, read.Head.Replications));
            Assert.Equal((30, 16), (read.Points[0].World.Actors, read.Points[0].World.TiesKept));
        }
    }

    [Fact]
    public void Stages_have_worlds_of_their_own_and_ensembles_share_theirs()
    {
        var experiments = new CalibrationExperiments(Read(Small));
        double[][] one = [[0.1, 0.2, 0.3, 0.4, 0.5]];
        string[] seeds = [.. ((YamlMap[])[experiments.Reference(2), experiments.Check([], 1), experiments.Ensemble("ensemble", "", one, 1),
            experiments.Ensemble("prior", "", one, 1)]).Select(document => YamlText.Line(document.Find("seed")!))];
        Assert.Equal("7", seeds[0]);
        Assert.Equal(3, seeds.Distinct().Count());
        Assert.Equal(seeds[2], seeds[3]);
    }

    private FactsFile Read(string text) => FactsReader.Read(folder.Write("facts.yaml", text));
}
