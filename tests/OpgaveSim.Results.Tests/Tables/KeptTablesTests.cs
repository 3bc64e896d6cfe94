using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Tests.Tables;

/// <summary>The tables that an experiment can name are those that results have.</summary>
public class KeptTablesTests
{
    [Fact]
    public void Every_table_of_results_but_run_can_be_kept() =>
        Assert.Equal(ResultTables.All.Skip(1).Select(table => table.Name), KeptTables.All);

    [Fact]
    public void Digests_call_a_table_as_it_was_called_first() => Assert.Equal(
        "run kind round gathering member solution actor tie", string.Join(' ', ResultTables.All.Select(table => table.DigestName)));

    [Theory]
    [InlineData(999, "run kind round closed_table member solution actor tie")]
    [InlineData(1000, "run kind round closed_table solution")]
    public void From_many_runs_on_the_large_ones_are_kept_only_when_asked_for(long runs, string tables)
    {
        Assert.Equal(tables.Split(' '), ResultTables.Kept(null, runs).Select(table => table.Name));
        Assert.Equal(["run", "member", "tie"], ResultTables.Kept(["tie", "member"], runs).Select(table => table.Name));
        Assert.Equal(["run", "closed_table", "tie"], ResultTables.Kept(["tie", "gathering"], runs).Select(table => table.Name));
        Assert.Equal(["run", "closed_table"], ResultTables.Kept(["closed_table", "gathering"], runs).Select(table => table.Name));
        Assert.Equal(["run"], ResultTables.Kept([], runs).Select(table => table.Name));
    }
}
