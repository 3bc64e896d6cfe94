using OpgaveSim.Experiments.Cases;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Cases;

/// <summary>docs/spreadsheets.md has the names that are understood, all of them and no others.</summary>
public sealed class SpreadsheetPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SharedData.Repository, "docs", "spreadsheets.md")).ReplaceLineEndings("\n");

    [Fact]
    public void It_lists_the_names_of_tables() =>
        Assert.Contains(Rows(TableNames.All.Select(one => (TableNames.Plain(one.Table), one.Names))), Page, StringComparison.Ordinal);

    [Fact]
    public void It_lists_the_names_of_columns() =>
        Assert.Contains(Rows(ColumnNames.All), Page, StringComparison.Ordinal);

    private static string Rows(IEnumerable<(string Name, IReadOnlyList<string> Others)> all) =>
        string.Concat(all.Select(one => $"| `{one.Name}` | {string.Join(", ", one.Others)} |\n").Prepend("|---|---|\n")) + "\n";
}
