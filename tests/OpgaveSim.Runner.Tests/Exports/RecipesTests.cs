using System.Text.RegularExpressions;
using OpgaveSim.Results.Database;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Exports;

public partial class RecipesTests(ExportFixture results) : IClassFixture<ExportFixture>
{
    /// <summary>Every SQL statement of docs/recipes.md runs on a real result and finds something.</summary>
    [Fact]
    public void The_sql_of_the_recipes_runs()
    {
        var page = File.ReadAllText(Path.Combine(SharedData.Repository, "docs", "recipes.md"));
        string[] statements = [.. Block().Matches(page).Select(match => match.Groups[1].Value)];
        Assert.True(statements.Length >= 4);
        using var reader = new ResultReader(results.Full);
        Assert.All(statements, statement => Assert.NotEmpty(reader.Query(statement)));
    }

    [GeneratedRegex("```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
