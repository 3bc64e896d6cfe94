using System.Text;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Database;

/// <summary>The data dictionary of results, made from the tables themselves: docs/results.md.</summary>
public static class ResultsPage
{
    /// <summary>The dictionary as Markdown.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder("""
            # What is in a result
            A results folder holds `results.duckdb` (below), `manifest.json` (the experiment as run, its hash, hypotheses, seed, version,
            commit, machine, start and end, digest) and `report.html`. This page is made from the program itself.

            The **digest** says whether two results are the same to the bit. `digestOfRuns` in the manifest is SHA-256 over a line for each run, with
            its key and the digest of its rows: it follows from the runs alone, and a run's digest stays what it is whatever other scenarios there are.
            `digestOfCommon` is made alike over what the scenarios of a world have in common (the tables common and common_solution): adding a scenario
            changes it. `digest` is SHA-256 over both; where nothing is common, as where formation alone is measured, it is that of the runs.

            A lesson that a class played has two things more: `choices` in the manifest, from which the same run follows again, and `decisions.csv`, a row
            for each decision that somebody with a seat was asked for. It has no names, and is in no digest. Its columns: `scenario`, `seed`, `round`,
            `actor`, `kind` (take-up, invite, answer, propose, vote, leave, final-vote), `issue`, `turn` (meeting · 1024 + turn; 0 outside meetings), `options`
            (values, or of invitations actors, with spaces between), and in their order `own` (how much each serves one's own interests), `for_issue`
            and `probabilities` (how likely the model was to choose each); `most` (how many can be chosen), `rule` (what the model would have chosen),
            `choice`, `by` (person or model) and `milliseconds` (from asking to choice; none: the phone was away, so nobody was asked).

            Every row of a run's tables bears the run's key:


            """);
        Table(text, ResultTables.Key.Select(key => (key.Name, key.Type, key.Meaning)));
        foreach (var table in KeyedTables.All)
        {
            text.Append($"\n## {table.Name}\n{table.Meaning}.\n\n");
            Table(text, table.Stored.Skip(ResultTables.Key.Count).Select(column => (column.Name, column.Type, column.Meaning)));
            if (table.Name == ResultTables.Run.Name)
            {
                text.Append("""

                    An export of this table has a column more for each setting that a design varies, named by its path in the experiment, such as
                    `world.kinship`; no value where the run's design leaves the setting as it is in the file. In the database these stand in
                    `design_point`, a row a setting.

                    """);
            }
        }

        foreach (var table in FixedTables.All)
        {
            var empty = DesignTables.All.Contains(table) ? "; empty without a design" : CaseTables.All.Contains(table) ? "; empty in a generated world" : "";
            text.Append($"\n## {table.Name}\n{table.Meaning}. Written once{empty}.\n\n");
            Table(text, table.Columns.Select(column => (column.Name, column.Type, column.Meaning)));
        }

        text.Append("""

            ## experiment, scenario, stopping, measure
            Written once, before the first run; stopping after the last.


            """);
        foreach (var table in HeadTables.All)
        {
            text.Append($"`{table.Name}`: {char.ToLowerInvariant(table.Meaning[0])}{table.Meaning[1..]}.\n\n");
            Table(text, table.Columns.Select(column => (column.Name, column.Type, column.Meaning)));
            text.Append('\n');
        }

        text.Append("""
            The measures:

            | id | measure | role | smallest difference that matters | better |
            |---|---|---|---|---|

            """);
        foreach (var measure in MeasureCatalogue.All)
        {
            var better = measure.Better switch { > 0 => "more", < 0 => "less", _ => "" };
            var smallest = measure.SmallestDifference?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
            text.Append($"| `{measure.Id}` | {measure.Name} | {YamlBinder.EnumWord(measure.Role)} | {smallest} | {better} |\n");
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, IEnumerable<(string Name, ColumnType Type, string Meaning)> columns)
    {
        text.Append("| column | type | meaning |\n|---|---|---|\n");
        foreach (var (name, type, meaning) in columns)
        {
            text.Append($"| `{name}` | {SqlType.Of(type)} | {meaning.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }
    }
}
