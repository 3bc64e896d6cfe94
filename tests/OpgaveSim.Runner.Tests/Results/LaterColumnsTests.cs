using OpgaveSim.Results.Database;
using OpgaveSim.Results.Tables;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Tests.Commands;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Results;

/// <summary>A result of before a phase had columns: they are no values in it, its digests are right, and every command that reads takes it.</summary>
[Collection(Spoken.Name)]
public sealed class LaterColumnsTests(SmallResults results) : IClassFixture<SmallResults>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void There_are_later_columns_in_three_tables() => Assert.Equal(
        ["run", "round", "closed_table"], ResultTables.All.Where(table => table.Columns.Any(column => column.IsLater)).Select(table => table.Name));

    [Fact]
    public void Its_digests_and_values_are_those_of_today()
    {
        using var now = new ResultReader(results.Result);
        using var reader = new ResultReader(Earlier());
        reader.RequireUnchanged();
        Assert.Empty(new StoredDigests(reader).Changed());
        Assert.Equal(
            RunValues.Read(now).Worlds(0, "issue", "quality"), RunValues.Read(reader).Worlds(0, "issue", "quality"));
        Assert.All(RunValues.Read(reader).Worlds(0, "issue", "delivered-share"), value => Assert.Null(value));
    }

    [Theory]
    [InlineData("digest", "RESULT")]
    [InlineData("report", "RESULT")]
    [InlineData("report", "RESULT", "--json")]
    [InlineData("compare", "RESULT", "NEW")]
    [InlineData("export", "RESULT", "--format", "csv", "--out", "OUT")]
    public async Task Every_command_that_reads_takes_it(params string[] args)
    {
        var earlier = Earlier();
        var (code, lines) = await Spoken.RunAsync([.. args.Select(arg => arg switch
        {
            "RESULT" => earlier,
            "NEW" => results.Result,
            "OUT" => folder.At("out"),
            _ => arg,
        })]);
        Assert.True(code == ExitCode.Done, string.Join('\n', lines));
    }

    /// <summary>The result as the version before the phases wrote it.</summary>
    private string Earlier()
    {
        var copy = results.Copy(folder, "made-before");
        ChangedDatabase.Change(copy, "drop view gathering; " + string.Join("; ", ResultTables.All.SelectMany(table => table.Columns
            .Where(column => column.IsLater).Select(column => $"alter table {table.Name} drop column {column.Name}"))));
        var manifest = Path.Combine(copy, ResultFolder.Manifest);
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace($"\"{Manifest.Version}\"", "\"0.0.9\"", StringComparison.Ordinal));
        return copy;
    }
}
