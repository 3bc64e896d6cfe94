using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Inference;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Inference;

/// <summary>The experiments that are made of a case are files that the ordinary reader takes.</summary>
public sealed class CaseExperimentsTests : IDisposable
{
    private static readonly CaseExperimentOptions Few = new() { Draws = 40, GateDraws = 10, ModelDraws = 6, WorldDraws = 4, Seed = 7 };

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string WriteCase(bool hasDomains = true, bool hasPositions = false, string kind = "public")
    {
        folder.Write("town/actors.csv", "id,kind\n" + string.Concat(Enumerable.Range(0, 12).Select(actor => $"a{actor},{(actor % 2 == 0 ? kind : "civic")}\n")));
        folder.Write("town/tables.csv", "id\nt1\nt2\nt3\nalone\n");
        folder.Write("town/memberships.csv", "actor,table\na0,t1\na1,t1\na2,t1\na2,t2\na3,t2\na0,t3\na4,t3\na5,t3\na6,t3\na7,alone\n");
        if (hasDomains)
        {
            folder.Write("town/domains.csv", "id\nwater\nwonen\nzorg\n");
        }

        if (hasPositions)
        {
            folder.Write("town/positions.csv", "actor,water,wonen,zorg\n" + string.Concat(Enumerable.Range(0, 12).Select(actor => $"a{actor},{actor % 3 - 1},1,{actor % 2}\n")));
        }

        return folder.At("town");
    }

    [Fact]
    public void The_gate_is_the_beginning_of_the_reference_table_and_its_worlds()
    {
        var made = CaseExperiments.Write(WriteCase(), folder.At("out"), Few);
        Experiment gate = made.Read(CaseExperimentKind.Gate), reference = made.Read(CaseExperimentKind.Reference);
        Assert.Equal((10, 40), (gate.Points.Count, reference.Points.Count));
        Assert.Equal(gate.Plans().Select(plan => plan.Setting.World.ToString()), reference.Plans().Take(10).Select(plan => plan.Setting.World.ToString()));
        Assert.Equal(gate.Plans().Select(plan => plan.Setting.Logic), reference.Plans().Take(10).Select(plan => plan.Setting.Logic));
        Assert.Equal(40, reference.Plans().Select(plan => plan.Setting.World.Replication).Distinct().Count());
        Assert.Equal(["member"], reference.Head.Keep);
    }

    [Fact]
    public void A_workbook_is_copied_and_domains_that_it_lacks_stand_beside_it()
    {
        var seats = Enumerable.Range(0, 8).Select(actor => (object?[])[$"a{actor}", $"t{actor % 2}"]);
        var file = folder.Write("town.xlsx", "");
        File.WriteAllBytes(file, new RawWorkbook().WithRows("actors", [["id", "kind", "website"], .. Enumerable.Range(0, 12).Select(actor => (object?[])[$"a{actor}", "civic", "w"])])
            .WithRows("memberships", [["actor", "table"], .. seats]).Bytes());
        var made = CaseExperiments.Write(file, folder.At("out"), Few);
        Assert.Equal(["domains.csv", "town.xlsx"], Directory.GetFiles(folder.At("out/" + CaseExperiments.CaseFolderName)).Select(Path.GetFileName).Order());
        Assert.Equal((12, 8, 2), (made.Case.ActorIds.Count, made.Case.DomainIds.Count, made.Read(CaseExperimentKind.Gate).Points[0].Case!.Tables.Count));
    }

    [Fact]
    public void Tables_are_as_many_and_as_large_as_in_the_case()
    {
        var setting = CaseExperiments.Write(WriteCase(), folder.At("out"), Few).Read(CaseExperimentKind.Reference).Plans().First().Setting;
        var world = WorldBuilder.Build(setting.World);
        Assert.Equal([3, 2, 4], Enumerable.Range(0, world.IssueCount).Select(issue => SeatLimit.Of(world, setting.Table, issue)));
        Assert.Equal((1000, 12, 0.0), (world.Actors.Capacity[0], setting.Table.Forming, setting.Table.Meetings.Mean));
        Assert.Equal((0.0, 0.0, 1.0), (setting.Table.TieGrowth, setting.Table.TieDecay, setting.Table.TieAfterFailure));
    }

    [Fact]
    public void Models_have_every_logic_that_the_case_can_have_and_worlds_of_their_own()
    {
        var made = CaseExperiments.Write(WriteCase(), folder.At("out"), Few);
        var models = made.Read(CaseExperimentKind.Models);
        Assert.Equal(["interest", "kindred", "mutual-gains", "issue", "expert", "mandate", "random"], models.Points[0].Scenarios.Select(scenario => scenario.Name));
        Assert.Equal((6, 8UL), (models.Points.Count, models.Head.Seed));
        var without = CaseExperiments.Write(WriteCase(kind: "private"), folder.At("other"), Few);
        Assert.DoesNotContain("mandate", without.Read(CaseExperimentKind.Models).Points[0].Scenarios.Select(scenario => scenario.Name));
        var assumed = CaseExperiments.Write(WriteCase(kind: "gov"), folder.At("third"), Few with { Public = ["gov"] });
        Assert.Contains("mandate", assumed.Read(CaseExperimentKind.Models).Points[0].Scenarios.Select(scenario => scenario.Name));
    }

    [Fact]
    public void Known_worlds_have_five_lambdas_and_wrong_ones_none()
    {
        var worlds = CaseExperiments.Write(WriteCase(), folder.At("out"), Few).Read(CaseExperimentKind.Worlds);
        Assert.Equal([0, 0.2, 0.5, 0.8, 1, null, null, null], worlds.Points[3].Scenarios.Select(CaseExperiments.LambdaOf));
        Assert.Equal(["lambda-00", "lambda-02", "lambda-05", "lambda-08", "lambda-10", "random", "mandate", "planted-kind"], worlds.Points[0].Scenarios.Select(scenario => scenario.Name));
        Assert.True(worlds.Points[0].Scenarios[^1].Table.Fill);
        Assert.Equal((4, 9UL), (worlds.Points.Count, worlds.Head.Seed));
    }

    [Fact]
    public void What_the_case_gives_is_not_drawn()
    {
        var bare = CaseExperiments.Write(WriteCase(), folder.At("out"), Few);
        Assert.Equal(["lambda", "willingness", "scouted", "acquaintance-bonus", "judgement-error", "homophily", "kind-pull", "clustering"], bare.Parameters.Select(parameter => parameter.Prior.Id));
        Assert.Equal((5, 40, true, true), bare.Parameters[2].Prior is var scouted ? (scouted.From, scouted.To, scouted.Log, scouted.Whole) : default);
        var given = CaseExperiments.Write(WriteCase(hasPositions: true), folder.At("more"), Few);
        Assert.Equal(["lambda", "willingness", "scouted", "acquaintance-bonus", "judgement-error", "homophily"], given.Parameters.Select(parameter => parameter.Prior.Id));
        Assert.Equal(CaseColumns.Unseated, SeatedWorld.ColumnsOf(bare.Case));
        Assert.Equal(CaseColumns.Unseated | CaseColumns.Positions, SeatedWorld.ColumnsOf(given.Case));
    }

    [Fact]
    public void A_case_without_domains_gets_assumed_ones_in_the_copy()
    {
        var made = CaseExperiments.Write(WriteCase(hasDomains: false), folder.At("out"), Few);
        Assert.Equal(8, made.Case.DomainIds.Count);
        Assert.Equal(8, made.Read(CaseExperimentKind.Gate).Points[0].World.Domains);
        Assert.False(File.Exists(folder.At("town/domains.csv")));
    }

    [Fact]
    public void A_copy_of_another_case_goes_and_a_copy_is_not_copied_onto_itself()
    {
        var made = CaseExperiments.Write(WriteCase(hasPositions: true), folder.At("out"), Few);
        File.Delete(folder.At("town/positions.csv"));
        Assert.All(CaseExperiments.Write(folder.At("town"), folder.At("out"), Few).Case.Interests, value => Assert.True(double.IsNaN(value)));
        var e = Assert.Throws<FaultsException>(() => CaseExperiments.Write(folder.At("out/copy-of-case"), folder.At("out"), Few));
        Assert.Contains("is where the copy of the case goes", e.Message, StringComparison.Ordinal);
        Assert.Equal(12, made.Read(CaseExperimentKind.Gate).Points[0].World.Actors);
    }

    [Fact]
    public void A_case_without_tables_is_refused()
    {
        var town = WriteCase();
        folder.Write("town/memberships.csv", "actor,table\na7,alone\n");
        var e = Assert.Throws<FaultsException>(() => CaseExperiments.Write(town, folder.At("out"), Few));
        Assert.Contains("has no table with 2 to 256 members", e.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("out")));
    }

    [SharedDataFact("chemnet")]
    public void Chemnet_can_be_simulated()
    {
        var made = CaseExperiments.Write(SharedData.PathOf("chemnet"), folder.At("out"), Few with { Public = ["gov"] });
        Assert.Equal(20, made.Read(CaseExperimentKind.Gate).Points[0].Variety.Issues);
        Assert.Equal(CaseColumns.Positions | CaseColumns.Ties, SeatedWorld.ColumnsOf(made.Case));
    }

    [SharedDataFact("us_congress_119")]
    public void Congress_can_be_simulated()
    {
        var made = CaseExperiments.Write(SharedData.PathOf("us_congress_119"), folder.At("out"), Few);
        Assert.Equal(228, made.Read(CaseExperimentKind.Gate).Points[0].Variety.Issues);
        Assert.Equal(CaseColumns.Unseated, SeatedWorld.ColumnsOf(made.Case));
    }
}
