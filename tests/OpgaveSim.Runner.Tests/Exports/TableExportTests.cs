using DuckDB.NET.Data;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Exports;
using OpgaveSim.Runner.Commands;

namespace OpgaveSim.Runner.Tests.Exports;

public class TableExportTests(ExportFixture results) : IClassFixture<ExportFixture>
{
    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public async Task Every_table_comes_back_as_it_is_stored(string format)
    {
        var output = results.At("all-" + format);
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["export", results.Case, "--format", format, "--out", output]));
        using var reader = new ResultReader(results.Case);
        foreach (var table in reader.Tables())
        {
            var file = Path.Combine(output, $"{table}.{format}");
            var stored = reader.Query($"select * from {table} order by all");
            var types = string.Join(", ", reader.Query("select column_name, data_type from information_schema.columns where table_name = $1 order by ordinal_position", table)
                .Select(row => $"'{row[0]}': '{row[1]}'"));
            var source = format == "csv" ? $"read_csv('{file}', header = true, columns = {{{types}}}, nullstr = '', allow_quoted_nulls = false)" : $"'{file}'";
            Assert.Equal(stored.Select(row => row.Select(Escaped)), Query($"select * from {source} order by all"));
        }

        object? Escaped(object? value) => format == "csv" && value is string text
            ? text.Length == 0 ? null : "=+-@".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text
            : value;
    }

    [Fact]
    public async Task Numbers_and_vectors_of_numbers_never_get_the_apostrophe_that_is_meant_for_formulas()
    {
        var output = results.At("numbers");
        await CommandLine.RunAsync(["export", results.Full, "--format", "csv", "--out", output]);
        using var reader = new ResultReader(results.Full);
        long negative = reader.Tables().Sum(table => reader.Query("select column_name from information_schema.columns where table_name = $1 and data_type = 'VARCHAR'", table)
            .Sum(column => (long)reader.Query($"select count(*) from {table} where regexp_matches({Sql.Name((string)column[0]!)}, '^-[0-9.]* ')")[0][0]!));
        Assert.True(negative > 0, "no vector begins with a minus");
        foreach (var file in Directory.EnumerateFiles(output, "*.csv"))
        {
            Assert.DoesNotMatch("(^|,)\"?'-?[0-9. ]", await File.ReadAllTextAsync(file));
        }
    }

    [Fact]
    public async Task A_formula_in_a_name_is_text_to_a_spreadsheet()
    {
        var output = results.At("names");
        await CommandLine.RunAsync(["export", results.Case, "--format", "csv", "--out", output]);
        var text = await File.ReadAllTextAsync(Path.Combine(output, "actor.csv"));
        Assert.Contains($",'{ExportFixture.FirstName},", text, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Dutch_spreadsheet_gets_semicolons_decimal_commas_and_a_byte_order_mark()
    {
        var output = results.At("dutch");
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["export", results.Case, "--format", "csv", "--lang", "nl", "--out", output]));
        var bytes = await File.ReadAllBytesAsync(Path.Combine(output, "tie.csv"));
        Assert.Equal((byte[])[0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.EndsWith("\r\n", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        using var reader = new ResultReader(results.Case);
        var stored = reader.Query("select actor, other, strength from tie order by all");
        var file = Path.Combine(output, "tie.csv");
        Assert.Equal(stored, Query($"select actor, other, strength from read_csv('{file}', header = true, delim = ';', decimal_separator = ',', types = {{'actor': 'INTEGER', 'other': 'INTEGER', 'strength': 'DOUBLE'}}) order by all"));
    }

    [Fact]
    public async Task Only_the_runs_that_are_asked_for_come_out()
    {
        var output = results.At("some");
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(
            ["export", results.Full, "--format", "parquet", "--out", output, "--scenario", "issue", "--replication", "2", "--point", "1"]));
        Assert.Equal([1, "issue", 2], Assert.Single(Query($"select point, scenario, replication from '{Path.Combine(output, "run.parquet")}'")));
        Assert.Equal(1L, Count("scenario"));
        Assert.True(Count("measure") > 1);

        long Count(string table) => (long)Query($"select count(*) from '{Path.Combine(output, table + ".parquet")}'")[0][0]!;
    }

    [Fact]
    public async Task Settings_of_a_design_are_columns_of_run_named_by_their_path_and_described()
    {
        var output = results.At("settings");
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["export", results.Full, "--format", "parquet", "--out", output]));
        var run = Path.Combine(output, "run.parquet");
        Assert.Equal(
            [[0, 0.1], [1, 0.2]], Query($"""select distinct point, "world.opposition" from '{run}' order by point"""));
        Assert.Equal([12L, 12L], Query($"""select count(*), count("world.opposition") from '{run}'""")[0]);
        Assert.Equal(
            ["double"], Query($"select type from read_csv('{Path.Combine(output, DataDescription.FileName)}', header = true) where \"table\" = 'run' and \"column\" = 'world.opposition'")[0]);
        using var reader = new ResultReader(results.Full);
        Assert.DoesNotContain("world.opposition", reader.Columns("run"));
    }

    [Fact]
    public async Task A_setting_of_words_is_text_and_a_point_of_another_design_has_no_value()
    {
        var folder = results.At("two-designs");
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "experiment.yaml");
        await File.WriteAllTextAsync(file, """
            name: two
            rounds: 3
            replications: 1
            warmup: 0
            grain: world
            world: { actors: 20 }
            scenarios: { issue: { logic: issue } }
            design:
              - { name: words, type: list, points: [{ world.rule: consent }, { world.rule: majority }] }
              - { name: numbers, type: grid, over: { world.kinship: [0.25] } }
            """);
        await QuietRun.FinishAsync(file, Path.Combine(folder, "results"));
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["export", Path.Combine(folder, "results"), "--format", "parquet", "--out", Path.Combine(folder, "out")]));
        Assert.Equal(
            [["consent", null], ["majority", null], [null, 0.25]],
            Query($"""select "world.rule", "world.kinship" from '{Path.Combine(folder, "out", "run.parquet")}' order by point"""));
    }

    [Theory]
    [InlineData("--scenario", "isue")]
    [InlineData("--replication", "3")]
    [InlineData("--replication", "-1")]
    [InlineData("--point", "2")]
    public async Task What_the_result_does_not_have_is_refused_and_nothing_is_written(string option, string value)
    {
        Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(["export", results.Full, "--format", "csv", "--out", results.At("refused"), option, value]));
        Assert.False(Directory.Exists(results.At("refused")));
    }

    [Fact]
    public void The_dictionary_describes_every_column_that_is_stored_and_no_other()
    {
        using var reader = new ResultReader(results.Full);
        var stored = reader.Query("select table_name, column_name, lower(data_type) from information_schema.columns")
            .Where(row => reader.Tables().Contains((string)row[0]!))
            .Select(row => ((string)row[0]!, (string)row[1]!, (string)row[2]!)).ToHashSet();
        Assert.Equal(stored.Order(), DataDescription.All.Select(entry => (entry.Table, entry.Column, entry.Type)).Order());
        Assert.All(DataDescription.All, entry => Assert.NotEmpty(entry.Meaning));
    }

    private static List<object?[]> Query(string sql)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return rows;
    }
}
