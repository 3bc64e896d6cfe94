using DuckDB.NET.Data;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Output;
using OpgaveSim.Results.Tables;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Tests.Commands;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Results;

/// <summary>A result of before the table gathering was called closed_table: every command reads it, and <c>--resume</c> goes on with it.</summary>
[Collection(Spoken.Name)]
public sealed class RenamedTablesTests(SmallResults results) : IClassFixture<SmallResults>, IDisposable
{
    private const string MakeOld = "drop view gathering; alter table closed_table rename to gathering";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_old_name_is_a_view_in_a_new_result()
    {
        using var reader = new ResultReader(results.Result);
        Assert.Contains("closed_table", reader.Tables());
        Assert.DoesNotContain("gathering", reader.Tables());
        var rows = reader.Query("select * from closed_table order by all");
        Assert.NotEmpty(rows);
        Assert.Equal(rows, reader.Query("select * from gathering order by all"));
        Assert.Equal([["VIEW"]], reader.Query("select table_type from information_schema.tables where table_name = 'gathering'"));
    }

    [Fact]
    public void The_view_also_answers_where_the_result_is_attached_to_another_database()
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"attach '{Path.Combine(results.Result, ResultFolder.Database)}' as r (read_only)";
        command.ExecuteNonQuery();
        command.CommandText = "select (select count(*) from r.gathering) = (select count(*) from r.closed_table)";
        Assert.Equal(true, command.ExecuteScalar());
    }

    [Fact]
    public void An_old_result_is_read_under_the_new_name_and_stays_as_it_is()
    {
        var old = Old();
        var before = File.ReadAllBytes(Path.Combine(old, ResultFolder.Database));
        using (var now = new ResultReader(results.Result))
        using (var reader = new ResultReader(old))
        {
            Assert.Equal(now.Tables().Order(), reader.Tables().Order());
            Assert.Equal(now.Columns("closed_table").Order(), reader.Columns("closed_table").Order());
            Assert.Equal(now.Query("select * from closed_table order by all"), reader.Query("select * from closed_table order by all"));
            reader.RequireUnchanged();
        }

        Assert.Equal(before, File.ReadAllBytes(Path.Combine(old, ResultFolder.Database)));
    }

    [Theory]
    [InlineData("digest", "RESULT")]
    [InlineData("report", "RESULT")]
    [InlineData("compare", "RESULT", "NEW")]
    [InlineData("export", "RESULT", "--format", "csv", "--out", "OUT")]
    [InlineData("export", "RESULT", "--format", "parquet", "--out", "OUT")]
    [InlineData("export", "RESULT", "--format", "graphml", "--scenario", "issue", "--round", "3", "--out", "OUT")]
    [InlineData("run", "EXPERIMENT", "--out", "RESULT", "--resume")]
    public async Task Every_command_takes_an_old_result(params string[] args)
    {
        var old = Old();
        var (code, lines) = await Spoken.RunAsync([.. args.Select(arg => arg switch
        {
            "RESULT" => old,
            "NEW" => results.Result,
            "OUT" => folder.At("out"),
            "EXPERIMENT" => results.Experiment,
            _ => arg,
        })]);
        Assert.True(code == ExitCode.Done, string.Join('\n', lines));
    }

    [Fact]
    public async Task The_tables_of_an_old_result_are_exported_as_those_of_a_new_one()
    {
        foreach (var (result, output) in new[] { (Old(), "old"), (results.Result, "new") })
        {
            Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["export", result, "--format", "csv", "--out", folder.At(output)]));
        }

        string[] Names(string output) => [.. Directory.GetFiles(folder.At(output), "*.csv").Select(file => Path.GetFileName(file)).Order()];
        Assert.Contains("closed_table.csv", Names("old"));
        Assert.Equal(Names("new"), Names("old"));
        Assert.All(Names("new"), name => Assert.Equal(File.ReadAllText(folder.At("new/" + name)), File.ReadAllText(folder.At("old/" + name))));
    }

    [Fact]
    public async Task Resume_goes_on_with_an_old_result_and_renames_its_table()
    {
        var old = Old();
        ChangedDatabase.Change(old, string.Join("; ", ((string[])["run", .. KeptTables.All.Select(table => KeptTables.FormerNames.GetValueOrDefault(table, table))])
            .Select(table => $"delete from {table} where scenario = 'issue' and replication = 1")
            .Concat(CommonTables.All.Select(table => $"delete from {table.Name} where replication = 1"))));
        File.Delete(Path.Combine(old, ResultFolder.Manifest));
        var report = await QuietRun.RunAsync(ExperimentReader.Read(results.Experiment, ExperimentOptions.None), old, options => options with { Use = FolderUse.Resume });
        Assert.Equal(results.Digest, report.Digest);
        using var reader = new ResultReader(old);
        reader.RequireUnchanged();
        Assert.Equal(
            [["closed_table", "BASE TABLE"], ["gathering", "VIEW"]],
            reader.Query("select table_name, table_type from information_schema.tables where table_name in ('closed_table', 'gathering') order by all"));
        using var now = new ResultReader(results.Result);
        Assert.Equal(now.Query("select * from closed_table order by all"), reader.Query("select * from gathering order by all"));
    }

    /// <summary>The result as the version before the renaming wrote it.</summary>
    private string Old()
    {
        var copy = results.Copy(folder, "made-before");
        ChangedDatabase.Change(copy, MakeOld);
        return copy;
    }
}
