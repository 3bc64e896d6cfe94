using OpgaveSim.Results.Database;
using OpgaveSim.Results.Tables;
using OpgaveSim.Testing;

namespace OpgaveSim.Results.Tests.Tables;

public class ResultsPageTests
{
    /// <summary>docs/results.md is what the program says; with OPGAVESIM_UPDATE=1 it is written anew.</summary>
    [Fact]
    public void The_page_is_true()
    {
        var file = Path.Combine(SharedData.Repository, "docs", "results.md");
        if (Environment.GetEnvironmentVariable("OPGAVESIM_UPDATE") == "1")
        {
            File.WriteAllText(file, ResultsPage.Markdown());
        }

        Assert.Equal(ResultsPage.Markdown(), File.ReadAllText(file));
    }

    [Fact]
    public void No_column_name_comes_twice_in_a_table() => Assert.All(ResultTables.All, table =>
        Assert.Equal(table.Columns.Count, table.Columns.Select(column => column.Name).Distinct().Count()));
}
