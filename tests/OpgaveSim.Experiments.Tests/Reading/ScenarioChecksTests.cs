using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Reading;

/// <summary>What a scenario cannot do in its world is refused with what to do; what is merely odd is warned of, in both languages.</summary>
public sealed class ScenarioChecksTests : IDisposable
{
    private const string Head = "name: small\nrounds: 20\nscenarios:\n  issue: { logic: issue }\n  interest: { logic: interest }\n";
    private readonly TemporaryFolder folder = new();

    public ScenarioChecksTests()
    {
        Case("region", "publieke sector", "privaat");
        Case("strange", "gemeente", "bedrijf");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("world: { case: strange }\nscenarios:\n  m: { logic: mandate }\n", 4, 15, "none of the kinds (bedrijf, gemeente) can hold a mandate (public); name those of them that can, as in world: { assume: { public: [KIND] } }")]
    [InlineData("world: { case: strange }\nscenarios:\n  m: { logic: { start: mandate, invite: issue } }\n", 4, 15, "no actor has any")]
    [InlineData("world: { case: strange }\nscenarios:\n  m: { logic: { start: 1, invite: mandate } }\n", 4, 15, "no actor has any")]
    [InlineData("world: { kinds: [gov, ngo] }\nscenarios:\n  m: { logic: mandate }\n", 4, 15, "none of the kinds (gov, ngo)")]
    [InlineData("world: { case: strange, assume: { public: [gemeenten] } }\nscenarios:\n  m: { logic: issue }\n", 2, 44, "no actor is of kind 'gemeenten' (did you mean 'gemeente'?)")]
    [InlineData("world: { kinds: [gov, ngo], assume: { public: [gvo] } }\nscenarios:\n  m: { logic: issue }\n", 2, 48, "did you mean 'gov'?")]
    [InlineData("world: { case: unable }\nscenarios:\n  m: { logic: expert }\n", 4, 15, "no actor has any competence")]
    [InlineData("world: { case: unable }\nscenarios:\n  m: { logic: { invite: 0.5 } }\n", 4, 15, "no actor has any competence")]
    [InlineData("world: { case: unwilling }\nscenarios:\n  m: { logic: mutual-gains }\n", 4, 15, "all positions of all actors are 0")]
    [InlineData("world: { kinds: [public] }\nscenarios:\n  m: { fill: true, logic: { invite: { vary: kind, level: 1 }, answer: 0, deliberate: 0 } }\n", 4, 27, "it varies kind, and all actors have the same kind; vary another trait (kind, home, competence, interests)")]
    [InlineData("world: { domains: 1 }\nscenarios:\n  m: { fill: true, logic: { invite: { vary: home, level: 1 }, answer: 0, deliberate: 0 } }\n", 4, 27, "it varies home, and all actors have the same home")]
    [InlineData("world: { case: unable }\nscenarios:\n  m: { fill: true, logic: { invite: { vary: competence, level: 1 }, answer: 0, deliberate: 0 } }\n", 4, 27, "no actor has any competence")]
    [InlineData("world: { case: unwilling }\nscenarios:\n  m: { fill: true, logic: { invite: { vary: interests, level: 1 }, answer: 0, deliberate: 0 } }\n", 4, 27, "all positions of all actors are 0")]
    [InlineData("world: { kinds: [gov, ngo] }\nscenarios:\n  m: { logic: { start: 0, invite: mandate, answer: 0 } }\n", 4, 15, "none of the kinds (gov, ngo)")]
    [InlineData("world: { issuesPerRound: 0.01 }\nscenarios:\n  m: { logic: issue }\n", 2, 26, "no issue arrives")]
    [InlineData("measure: formation\nhypotheses: [{ outcome: quality, contrast: [a, b] }]\nscenarios:\n  a: { logic: issue }\n  b: { logic: random }\n", 3, 25, "'quality' is not measured with measure: formation")]
    [InlineData("hypotheses: [{ outcome: quality, contrast: [a, a] }]\nscenarios:\n  a: { logic: issue }\n", 2, 44, "compared with itself")]
    [InlineData("replications: { at_least: 6, until: { outcome: kind-variety-unbiased, half_width: 0.1 }, at_most: 20 }\nworld: { kinds: [public] }\nscenarios:\n  a: { logic: issue }\n", 2, 15, "all actors are of one kind, so variety of kind cannot be tested; choose another outcome")]
    public void What_it_cannot_do_is_refused_with_the_remedy(string text, int line, int column, string message)
    {
        Case("unable", "public", "civic", competence: "ann,0,0\nbob,0,0\n");
        Case("unwilling", "public", "civic", positions: "ann,0,0\nbob,0,0\n");
        var faults = Assert.Throws<FaultsException>(() => Read("name: small\n" + text)).Faults;
        Assert.Contains(faults, fault => fault.Line == line && fault.Column == column && fault.Message.En.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("world: { case: region }\nscenarios:\n  m: { logic: mandate }\n")]
    [InlineData("world: { case: strange, assume: { public: [gemeente] } }\nscenarios:\n  m: { logic: mandate }\n")]
    [InlineData("world: { kinds: [Overheid, markt] }\nscenarios:\n  m: { logic: mandate }\n")]
    [InlineData("world: { case: strange }\nscenarios:\n  m: { logic: issue }\n")]
    [InlineData("scenarios:\n  m: { logic: issue, meetings: 0 }\n")]
    [InlineData("world: { kinds: [public] }\nscenarios:\n  m: { fill: true, logic: { invite: { vary: home, level: 1 }, answer: 0, deliberate: 0 } }\n")]
    public void What_it_can_do_is_not(string text) => Assert.NotEmpty(Read("name: small\n" + text).Points);

    [Theory]
    [InlineData("world: { kinds: [public] }\n", "all actors are of one kind, so variety of kind cannot be tested", "alle actoren zijn van één soort, dus over verscheidenheid van soort valt niets te toetsen")]
    [InlineData("world: { domains: 1 }\n", "all actors have the same home domain, so variety of home domain cannot be tested", "alle actoren hebben hetzelfde thuisdomein, dus over verscheidenheid van thuisdomein valt niets te toetsen")]
    [InlineData("world: { meetings: 0 }\n", "tables have no meetings, or no turns to speak, so novelty, novelty given size, new and useful, quality and agreement cannot be tested", "tafels hebben geen bijeenkomsten, of geen spreekbeurten, dus")]
    [InlineData("world: { actors: 5 }\n", "issue, interest: a table has 8 seats, but there are only 5 actors", "issue, interest: een tafel heeft 8 plaatsen, maar er zijn maar 5 actoren")]
    [InlineData("world: { budget: 0 }\n", "issue: budget 0 with coordinationCost 0.1 leaves a table no turns", "issue: budget 0 met coordinationCost 0.1 laat een tafel geen spreekbeurten over")]
    [InlineData("world: { tiesTaken: 0, tieGrowth: 0, acquaintanceBonus: 0.5 }\n", "world: acquaintanceBonus has no effect", "world: acquaintanceBonus doet niets")]
    [InlineData("world: { homophily: 3, tiesTaken: 0 }\n", "world: homophily has no effect", "world: homophily doet niets")]
    [InlineData("world: { rule: majority, veto: 0.5 }\n", "world: veto has no effect under rule majority", "world: veto doet niets bij rule majority")]
    [InlineData("keep: [gathering]\n", "keep: the table gathering is now called closed_table", "keep: de tabel gathering heet nu closed_table")]
    [InlineData("warmup: 20\n", "all issues arrive during the warm-up (20 of 20 rounds)", "alle opgaven komen tijdens de opstartmaanden (20 van de 20 rondes)")]
    [InlineData("design: { type: list, points: [ { world.kinds: [public] }, { world.kinds: [public, civic] } ] }\n", "cannot be tested (at 1 of 2 points of the design)", "valt niets te toetsen (op 1 van de 2 punten van het ontwerp)")]
    public void What_is_odd_is_warned_of_in_both_languages(string text, string english, string dutch) => Assert.Contains(
        Read(Head + text).Warnings,
        warning => warning.En.Contains(english, StringComparison.Ordinal) && warning.Nl.Contains(dutch, StringComparison.Ordinal));

    [Fact]
    public void Two_scenarios_with_the_same_settings_are_warned_of() => Assert.Contains(
        Read("name: small\nscenarios:\n  a: { logic: issue }\n  b: { logic: { invite: 1, start: 1 } }\n").Warnings,
        warning => warning.En.StartsWith("a and b have the same settings", StringComparison.Ordinal));

    [Fact]
    public void An_assigned_composition_without_fill_is_warned_of()
    {
        const string text = "name: small\nscenarios:\n  a: { logic: { invite: { vary: kind, level: 1 }, answer: 0, deliberate: 0 } }\n";
        var warning = Assert.Single(Read(text).Warnings);
        Assert.StartsWith("a: the composition is assigned, but fill is not true", warning.En, StringComparison.Ordinal);
        Assert.StartsWith("a: de samenstelling is toegewezen, maar fill staat niet op true", warning.Nl, StringComparison.Ordinal);
        Assert.Empty(Read(text + "world: { fill: true }\n").Warnings);
    }

    [Fact]
    public void Seats_that_vary_can_be_filled_in_the_smallest_world() => Assert.Empty(
        Read(Head + "world: { actors: 5, seats: { mean: 8, sd: 3 } }\n").Warnings);

    [Fact]
    public void An_ordinary_experiment_has_no_warning() => Assert.Empty(Read(Head).Warnings);

    [Fact]
    public void A_region_in_Dutch_is_the_world_that_its_assumption_would_make()
    {
        const string text = "name: small\nscenarios:\n  m: { logic: mandate }\nworld: { case: region }\n";
        var (known, said) = (Read(text), Read(text.Replace("region }", "region, assume: { public: [publieke sector] } }", StringComparison.Ordinal)));
        ulong[] MandatesOf(Experiment experiment) => WorldBuilder.Build(experiment.Plans().First().Setting.World).Actors.Mandate;
        Assert.Equal(MandatesOf(said), MandatesOf(known));
        Assert.Contains(MandatesOf(known), mandate => mandate != 0);
        Assert.Equal(["privaat", "publieke sector"], known.Points[0].World.Kinds);
        Assert.Contains(known.Points[0].Case!.Assumptions.English(), sentence => sentence.StartsWith("Kind 'publieke sector' is read as public", StringComparison.Ordinal));
        Assert.DoesNotContain(said.Points[0].Case!.Assumptions.English(), sentence => sentence.Contains("is read as public", StringComparison.Ordinal));
    }

    private Experiment Read(string text)
    {
        folder.Write("experiment.yaml", text);
        return ExperimentReader.Read(folder.Path, ExperimentOptions.None);
    }

    private void Case(string name, string kind, string other, string? competence = null, string? positions = null)
    {
        folder.Write($"{name}/actors.csv", $"id,kind,home\nann,{kind},water\nbob,{other},wonen\n");
        folder.Write($"{name}/domains.csv", "id\nwater\nwonen\n");
        if (competence is not null)
        {
            folder.Write($"{name}/competences.csv", "actor,water,wonen\n" + competence);
        }

        if (positions is not null)
        {
            folder.Write($"{name}/positions.csv", "actor,water,wonen\n" + positions);
        }
    }
}
