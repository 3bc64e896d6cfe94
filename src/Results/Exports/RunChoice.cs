using System.Globalization;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Exports;

/// <summary>Which runs of a result; null takes all.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Replication">The replication.</param>
/// <param name="Point">The point of the design.</param>
public sealed record RunChoice(string? Scenario, int? Replication, int? Point)
{
    /// <summary>Refuses what the result does not have.</summary>
    /// <exception cref="FaultsException">There is no such scenario, replication or point; all faults at once.</exception>
    public void Check(ResultReader reader)
    {
        var faults = new List<Fault>();
        string[] names = [.. reader.Query("select scenario from scenario group by scenario order by min(position)").Select(row => (string)row[0]!)];
        if (Scenario is not null && !names.Contains(Scenario, StringComparer.Ordinal))
        {
            faults.Add(new Fault("--scenario", 0, 0,
                ExportFaultTexts.NoScenario(Scenario, NearestWord.Hint(Scenario, names), string.Join(", ", names))));
        }

        CheckNumber("--replication", Replication, reader.Query("select replications from experiment")[0][0], faults);
        CheckNumber("--point", Point, reader.Query("select max(point) + 1 from scenario")[0][0], faults);
        if (faults.Count > 0)
        {
            throw new FaultsException(faults);
        }
    }

    /// <summary>The condition on a table's rows, in SQL with its literals; empty: all rows.</summary>
    /// <param name="columns">The table's columns; what it does not have is not asked for.</param>
    public string Where(IReadOnlyCollection<string> columns)
    {
        string[] conditions =
        [
            .. Scenario is { } scenario && columns.Contains("scenario") ? [$"scenario = {Sql.Text(scenario)}"] : (string[])[],
            .. Replication is { } replication && columns.Contains("replication") ? [Equal("replication", replication)] : (string[])[],
            .. Point is { } point && columns.Contains("point") ? [Equal("point", point)] : (string[])[],
        ];
        return conditions.Length == 0 ? "" : " where " + string.Join(" and ", conditions);
    }

    private static string Equal(string column, int number) => string.Create(CultureInfo.InvariantCulture, $"{column} = {number}");

    private static void CheckNumber(string option, int? number, object? count, List<Fault> faults)
    {
        var most = Convert.ToInt64(count, CultureInfo.InvariantCulture) - 1;
        if (number is { } given && (given < 0 || given > most))
        {
            faults.Add(new Fault(option, 0, 0, ExportFaultTexts.OutOfRange(given, most)));
        }
    }
}
