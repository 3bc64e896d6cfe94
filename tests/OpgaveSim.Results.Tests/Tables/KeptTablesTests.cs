using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Tests.Tables;

/// <summary>The tables that an experiment can name are those that results have.</summary>
public class KeptTablesTests
{
    [Fact]
    public void Every_table_of_results_but_run_can_be_kept() =>
        Assert.Equal(ResultTables.All.Skip(1).Select(table => table.Name), KeptTables.All);

    [Theory]
    [InlineData(999, "run kind round gathering member solution actor tie")]
    [InlineData(1000, "run kind round gathering solution")]
    public void From_many_runs_on_the_large_ones_are_kept_only_when_asked_for(long runs, string tables)
    {
        Assert.Equal(tables.Split(' '), ResultTables.Kept(null, runs).Select(table => table.Name));
        Assert.Equal(["run", "member", "tie"], ResultTables.Kept(["tie", "member"], runs).Select(table => table.Name));
        Assert.Equal(["run"], ResultTables.Kept([], runs).Select(table => table.Name));
    }
}
