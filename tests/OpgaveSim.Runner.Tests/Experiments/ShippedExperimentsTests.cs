using OpgaveSim.Experiments.Reading;
using OpgaveSim.Results.Database;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Experiments;

/// <summary>Every experiment that is shipped runs, here at small size.</summary>
public class ShippedExperimentsTests
{
    public static TheoryData<string> Folders =>
        [.. Directory.EnumerateDirectories(Path.Combine(SharedData.Repository, "experiments"))
            .Where(folder => File.Exists(Path.Combine(folder, "experiment.yaml"))).Select(folder => Path.GetFileName(folder)!).Where(name => name != "chemnet").Order()];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task It_runs(string name)
    {
        using var folder = await RunAsync(name);
        Assert.True(File.Exists(folder.At("out/manifest.json")));
    }

    [SharedDataFact("chemnet")]
    public async Task Chemnet_runs_and_its_committees_are_measured()
    {
        using var folder = await RunAsync("chemnet");
        using var reader = new ResultReader(folder.At("out"));
        Assert.Equal(20L, reader.Query("select count(*) from existing_table")[0][0]);
        Assert.Equal(0.499, (double)reader.Query("select avg(kind_variety) from existing_table")[0][0]!, 0.001);
        Assert.Equal(0L, reader.Query("select count(*) from existing_table where coverage is not null or mandate_cover is not null")[0][0]);
        Assert.Equal("BAM", reader.Query("select name from actor where id = 'BAM'")[0][0]);
    }

    [Fact]
    public async Task Results_of_a_case_name_its_domains_issues_and_who_sits_at_the_tables_that_exist()
    {
        using var folder = await RunAsync("regional-energy");
        using var reader = new ResultReader(folder.At("out"));
        Assert.Equal([0, "grid", "Elektriciteitsnet"], reader.Query("select domain, id, name from case_domain order by domain")[0]);
        Assert.Equal("0.1 0.4 0.3 0 0 0 0 0.2", reader.Query("select requirement from case_issue where id = 'warmtenet-zuid'")[0][0]);
        Assert.Equal(0L, reader.Query("select count(*) from closed_table left join case_issue on case_issue.id = case_issue where case_issue.name is null")[0][0]);
        Assert.Empty(reader.Query(
            "select existing_table.id from existing_table join existing_member on table_id = existing_table.id group by existing_table.id, members having count(*) <> members"));
        Assert.Equal(0L, reader.Query("select count(*) from existing_member m left join actor a on a.actor = m.actor and a.id = m.id where a.id is null")[0][0]);
        var netversneller = reader.Query("select coverage, mandate_cover from existing_table where id = 'netversneller'")[0];
        Assert.Equal(0.9410635375, (double)netversneller[0]!, 1e-9);
        Assert.Equal(1, (double)netversneller[1]!, 1e-12);
        Assert.Equal(4L, reader.Query("select count(distinct coverage) from existing_table where coverage < 1")[0][0]);
    }

    private static async Task<TemporaryFolder> RunAsync(string name)
    {
        var folder = new TemporaryFolder();
        var experiment = ExperimentReader.Read(Path.Combine(SharedData.Repository, "experiments", name), new ExperimentOptions
        {
            Changes = [("", "rounds", "5"), ("", "replications", "1"), ("", "warmup", "1")],
        });
        await QuietRun.FinishAsync(experiment, folder.At("out"));
        return folder;
    }
}
