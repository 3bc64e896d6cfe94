using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Originality;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Model.Tests.Course;

/// <summary>What a table is given when its world places it among all others, against a plain computation from the record.</summary>
public class PlacedTests
{
    private static readonly RunSetting Setting = Play.Setting(Logics.Named("interest"), rounds: 30);
    private static readonly PublicWorld World = WorldBuilder.Build(Setting.World);
    private static readonly RunRecord Record = Play.Run(World, Setting);

    [Fact]
    public void Pairs_of_choices_are_read_against_what_earlier_rounds_realised()
    {
        ClosedTable[] realised = [.. Record.ClosedTables.Where(table => table.Realised is not null)];
        Precedent[] archive = [.. realised.Select(table => new Precedent(table.Issue, table.Closed, table.Realised!.Solution, table.Realised.Choices))];
        Assert.All(realised, table =>
        {
            var pairs = ChoicePairs.Of(archive, table.Closed);
            var solution = table.Realised!;
            Assert.Equal(Surprisal.OfPairs(pairs, solution.Solution, solution.Choices), solution.Surprisal);
            Assert.Equal(Atypicality.Of(pairs, solution.Solution, solution.Choices), solution.Atypicality);
        });
        Assert.Equal(2, realised.MinBy(table => table.Closed)!.Realised!.Surprisal);
        Assert.Contains(realised, table => table.Realised!.Atypicality is null);
        Assert.Contains(realised, table => table.Realised!.Atypicality is not null);
        Assert.Equal(
            realised.Average(table => table.Realised!.Surprisal!.Value), Record.Measures["surprisal"]!.Value, 1e-12);
        Assert.Equal(realised.Count(table => table.Realised!.Atypicality is not null), Record.TablesWithValue["atypicality"]);
    }

    [Fact]
    public void Solutions_are_held_against_the_practices_of_the_start() => Assert.All(Record.ClosedTables.Where(table => table.Realised is not null), table =>
    {
        var (novelty, givenSize) = new PracticeNovelty().Of(World, World.Issue(table.Issue), table.Realised!.Solution);
        Assert.NotNull(novelty);
        Assert.Equal((novelty, givenSize), (table.Realised.PracticeNovelty, table.Realised.PracticeNoveltyGivenSize));
    });

    [Fact]
    public void Missing_are_all_with_a_stake_but_those_who_ever_sat_there()
    {
        Assert.All(Record.ClosedTables, table =>
        {
            var issue = World.Issue(table.Issue);
            var seated = table.Members.Select(member => member.Actor).ToHashSet();
            Assert.Equal(
                Enumerable.Range(0, World.Actors.Count).Count(actor =>
                    !seated.Contains(actor) && Stake.Of(World.Actors.InterestsOf(actor), issue.Domains) > (double)issue.Domains.Length / World.Domains + 1e-12),
                table.MissingAtTable);
        });
        Assert.Contains(Record.ClosedTables, table => table.Members.Any(member => member.Left is not null));
    }

    [Fact]
    public void Faultlines_are_those_of_who_sat_there_when_deliberation_began() => Assert.All(Record.ClosedTables, table =>
    {
        int[] members = [.. table.Members.Where(member => member.Joined <= table.Began).Select(member => member.Actor).Order()];
        var squared = Faultline.SquaredDistances(World.Actors, members);
        Assert.Equal(Faultline.Fau(squared, members.Length), table.Faultline);
        Assert.Equal(Faultline.SilhouetteWidth(squared, members.Length), table.FaultlineSilhouette);
    });

    [Fact]
    public void Coverage_is_the_weighted_sum_of_that_of_the_domains()
    {
        Assert.All(Record.ClosedTables, table =>
        {
            Assert.Equal(table.Began is null, table.DomainCoverage is null);
            var issue = World.Issue(table.Issue);
            if (table.DomainCoverage is { } covered)
            {
                Assert.Equal(issue.Domains, Enumerable.Range(0, World.Domains).Where(domain => covered[domain] is not null));
                Assert.Equal(issue.Domains.Sum(domain => issue.Requirement[domain] * covered[domain]!.Value), table.AtStart!.Coverage!.Value, 1e-12);
            }
        });
        Assert.Contains(Record.ClosedTables, table => table.DomainCoverage is not null);
    }

    [Fact]
    public void With_formation_alone_faultlines_and_originality_have_no_value_and_who_is_missing_has()
    {
        var formation = Play.Run(World, Setting with { Measure = MeasureScope.Formation });
        foreach (var measure in (string[])["faultline", "faultline-silhouette", "practice-novelty", "practice-novelty-given-size", "surprisal", "atypicality", "atypicality-median", "payoff-spread-of-members"])
        {
            Assert.Null(formation.Measures[measure]);
            Assert.NotNull(Record.Measures[measure]);
        }

        foreach (var measure in (string[])["missing-at-table", "mandate-cover", "kind-variety-unbiased", "kind-hill-2", "home-leinster-cobbold", "dissolved"])
        {
            Assert.Equal(Record.Measures[measure]!.Value, formation.Measures[measure]!.Value);
        }
    }
}
