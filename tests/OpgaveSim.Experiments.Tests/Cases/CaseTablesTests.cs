using OpgaveSim.Analysis.Published;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Cases;

/// <summary>Simulated tables that are like those of a case: as many seats, and the same issue.</summary>
public sealed class CaseTablesTests : IDisposable
{
    private const string Experiment = """
        name: like
        rounds: 8
        warmup: 0
        measure: formation
        world: { case: case, caseTables: true, issuesPerRound: 1, capacity: 1000, fill: true, meetings: 0, forming: 12, scouted: 100 }
        scenarios: { random: { logic: random } }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>80 actors; tables of 3, 1, 70 and 2 members, of which the second is left out.</summary>
    private void WriteCase(bool hasTables = true)
    {
        folder.Write("case/actors.csv", "id,kind\n" + string.Concat(Enumerable.Range(0, 80).Select(actor => $"a{actor},{(actor % 2 == 0 ? "public" : "civic")}\n")));
        folder.Write("case/domains.csv", "id\nwater\nwonen\nzorg\n");
        folder.Write("case/issues.csv", "id,name,round,water,wonen,zorg\none,One,5,1,0,0\ntwo,Two,20,0,1,1\n");
        if (hasTables)
        {
            folder.Write("case/tables.csv", "id,issue\nt1,two\nsmall,one\nt2,\nt3,one\n");
            int[] sizes = [3, 1, 70, 2];
            folder.Write("case/memberships.csv", "actor,table\n" + string.Concat(((string[])["t1", "small", "t2", "t3"]).Zip(sizes, (table, size) =>
                string.Concat(Enumerable.Range(0, size).Select(actor => $"a{actor},{table}\n")))));
        }
    }

    private Experiment Read(string text) => ExperimentReader.Read(folder.Write("experiment.yaml", text), ExperimentOptions.None);

    [Fact]
    public void Issues_take_the_seats_and_the_issues_of_the_cases_tables_in_turn()
    {
        WriteCase();
        var read = Read(Experiment);
        var setting = read.Plans().First().Setting;
        var world = WorldBuilder.Build(setting.World);
        Assert.Equal(8, world.IssueCount);
        Assert.Equal([3, 70, 2, 3, 70, 2, 3, 70], Enumerable.Range(0, 8).Select(issue => SeatLimit.Of(world, setting.Table, issue)));
        Assert.Equal([1, -1, 0, 1, -1, 0, 1, -1], Enumerable.Range(0, 8).Select(issue => world.Issue(issue).CaseIssue));
        Assert.Equal(Enumerable.Range(0, 8), Enumerable.Range(0, 8).Select(world.Arrival));
        Assert.Equal(8, read.Points[0].Variety.Issues);
        Assert.Contains(read.Points[0].Case!.Assumptions.English(), sentence => sentence.StartsWith("1 tables have under 2 or over 256 members", StringComparison.Ordinal));
        Assert.DoesNotContain(read.Points[0].Case!.Assumptions.English(), sentence => sentence.Contains("after the last round", StringComparison.Ordinal));
    }

    [Fact]
    public void Tables_of_any_such_size_fill_up()
    {
        WriteCase();
        var setting = Read(Experiment).Plans().First().Setting;
        var record = WorldPlay.Run(WorldBuilder.Build(setting.World), setting);
        Assert.Equal([3, 70, 2, 3, 70, 2, 3, 70], record.ClosedTables.OrderBy(table => table.Issue).Select(table => table.Members.Count));
    }

    [Fact]
    public void Without_it_the_case_gives_issues_alone()
    {
        WriteCase();
        var setting = Read(Experiment.Replace("caseTables: true, ", "", StringComparison.Ordinal)).Plans().First().Setting;
        var world = WorldBuilder.Build(setting.World);
        Assert.Equal((1, 5, 8), (world.IssueCount, world.Arrival(0), SeatLimit.Of(world, setting.Table, 0)));
    }

    [Fact]
    public void A_case_without_such_tables_and_a_world_without_a_case_are_refused_with_their_place()
    {
        WriteCase(hasTables: false);
        var none = Assert.Throws<FaultsException>(() => Read(Experiment)).Faults.Single();
        Assert.Equal((5, 34), (none.Line, none.Column));
        Assert.Contains("caseTables: the case has no table with 2 to 256 members", none.Message.En, StringComparison.Ordinal);
        var generated = Assert.Throws<FaultsException>(() => Read(Experiment.Replace("case: case, ", "", StringComparison.Ordinal))).Faults.Single();
        Assert.Contains("caseTables: there is no case", generated.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Seats_that_are_set_beside_it_are_warned_of_and_those_of_a_preset_are_not()
    {
        WriteCase();
        Assert.DoesNotContain(Read("preset: plausible-1\n" + Experiment).Warnings, warning => warning.En.Contains("caseTables", StringComparison.Ordinal));
        Assert.Contains(Read(Experiment.Replace("logic: random", "logic: random, seats: 5", StringComparison.Ordinal)).Warnings,
            warning => warning.En == "random: seats has no effect; with caseTables each table has the seats of a table of the case");
        Assert.Contains(Read(Experiment.Replace("fill: true", "fill: true, seats: 5", StringComparison.Ordinal)).Warnings,
            warning => warning.En.StartsWith("world: seats has no effect", StringComparison.Ordinal));
    }
}
