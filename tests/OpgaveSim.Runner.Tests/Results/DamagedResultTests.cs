using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Database;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Tests.Commands;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Results;

/// <summary>Results that were cut off, changed or mixed: every command that reads them says so in one sentence, and none goes on.</summary>
[Collection(Spoken.Name)]
public sealed class DamagedResultTests(SmallResults results) : IClassFixture<SmallResults>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.0001)]
    [InlineData(0.005)]
    [InlineData(0.01)]
    [InlineData(0.3)]
    [InlineData(0.7)]
    [InlineData(0.999)]
    public Task A_database_that_is_cut_off(double share) => IsRefusedAsync(result =>
    {
        var file = Path.Combine(result, ResultFolder.Database);
        using var stream = new FileStream(file, FileMode.Open);
        stream.SetLength((long)(stream.Length * share));
    });

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(100)]
    [InlineData(4_100)]
    [InlineData(8_200)]
    [InlineData(12_300)] // and one in every block after it
    public Task A_database_with_a_turned_byte(int place) => IsRefusedAsync(result =>
    {
        var file = Path.Combine(result, ResultFolder.Database);
        var bytes = File.ReadAllBytes(file);
        // of the two headers that a database has one is old: both are turned
        var places = place is 4_100 or 8_200 ? (int[])[4_100, 8_200]
            : place < 12_300 ? [place] : [.. Enumerable.Range(0, (bytes.Length - place) / 32_768).Select(block => place + (block * 32_768))];
        foreach (var at in places)
        {
            bytes[at] ^= 0xFF;
        }

        File.WriteAllBytes(file, bytes);
    });

    [Theory]
    [InlineData("drop table run")]
    [InlineData("drop table experiment")]
    [InlineData("drop table scenario")]
    [InlineData("drop table closed_table")]
    [InlineData("drop table design_point")]
    [InlineData("alter table run drop column quality")]
    [InlineData("alter table run drop column digest")]
    [InlineData("alter table experiment drop column settings")]
    [InlineData("alter table round drop column waiting")]
    [InlineData("alter table run alter column quality type varchar")]
    [InlineData("alter table scenario alter column point type varchar")]
    [InlineData("alter table actor alter column kind type integer using 1")]
    [InlineData("update experiment set settings = null")]
    [InlineData("update experiment set settings = '{'")]
    [InlineData("update experiment set settings = '[]'")]
    [InlineData("update experiment set settings = '{}'")]
    [InlineData("update experiment set settings = replace(settings, '11', '12')")]
    [InlineData("update experiment set seed = 12")]
    [InlineData("update experiment set baseline = 'nobody'")]
    [InlineData("update experiment set name = null")]
    [InlineData("delete from experiment")]
    [InlineData("insert into experiment select * from experiment")]
    [InlineData("delete from scenario")]
    [InlineData("delete from scenario where scenario = 'issue'")]
    [InlineData("update scenario set scenario = '../x' where scenario = 'issue'")]
    [InlineData("update scenario set point_settings = 'x'")]
    [InlineData("update scenario set point = 7")]
    [InlineData("delete from run")]
    [InlineData("delete from run where replication = 1")]
    [InlineData("update run set scenario = 'unknown' where scenario = 'issue'")]
    [InlineData("update run set replication = 99 where replication = 1")]
    [InlineData("update run set replication = 0")]
    [InlineData("update run set digest = 'x'")]
    [InlineData("update run set digest = replace(digest, 'a', 'b')")]
    [InlineData("insert into stopping values (9, 1, null, 'at-most')")]
    [InlineData("drop table common")]
    [InlineData("drop table common_solution")]
    [InlineData("alter table common drop column new_and_useful")]
    [InlineData("delete from common")]
    [InlineData("delete from common where replication = 1")]
    [InlineData("delete from common where scenario = 'issue'")]
    [InlineData("update common set scenario = 'unknown' where scenario = 'issue'")]
    [InlineData("update common set digest = 'x'")]
    [InlineData("update common set digest = replace(digest, 'a', 'b')")]
    [InlineData("insert into common select * from common where replication = 1 and scenario = 'issue'")]
    public Task A_database_that_was_changed(string sql) => IsRefusedAsync(result => ChangedDatabase.Change(result, sql));

    [Theory]
    [InlineData("update run set quality = quality + 1e-15 where replication = 1", true)]
    [InlineData("delete from tie where replication = 1", true)]
    [InlineData("update common set new_and_useful = coalesce(new_and_useful, 0) + 1 where replication = 1", true)]
    [InlineData("update common_solution set precedents = precedents + 1 where replication = 1", true)]
    [InlineData("delete from common_solution where replication = 1 and scenario = 'issue'", true)]
    [InlineData("update actor set kind = null where actor = 3", true)]
    public async Task Rows_that_were_changed_are_found_by_digest_and_resume(string sql, bool isFound)
    {
        var result = results.Copy(folder);
        ChangedDatabase.Change(result, sql);
        foreach (var args in (string[][])[["digest", result], ["run", results.Experiment, "--out", result, "--resume"]])
        {
            var (code, lines) = await Spoken.RunAsync(args);
            Assert.Equal(isFound ? ExitCode.BadInput : ExitCode.Done, code);
            Assert.Contains("not as they were written", Assert.Single(lines), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("\"opgavesim\"")]
    [InlineData("{ \"program\": \"opgavesim\", \"program\": \"opgavesim\" }")]
    public Task A_manifest_that_is_none(string text) => IsRefusedAsync(result => File.WriteAllText(Path.Combine(result, ResultFolder.Manifest), text));

    [Theory]
    [InlineData("version", "7")]
    [InlineData("program", "\"other\"")]
    [InlineData("status", "7")]
    [InlineData("status", "\"done\"")]
    [InlineData("digest", "7")]
    [InlineData("digest", "null")]
    [InlineData("digest", "\"0000000000000000000000000000000000000000000000000000000000000000\"")]
    [InlineData("experimentHash", "null")]
    [InlineData("experimentHash", "[]")]
    [InlineData("experimentHash", "\"0000000000000000000000000000000000000000000000000000000000000000\"")]
    [InlineData("name", "{}")]
    [InlineData("warnings", "\"x\"")]
    [InlineData("warnings", "[7]")]
    [InlineData("machine", "[]")]
    [InlineData("machine", "{ \"os\": 7 }")]
    [InlineData("started", "7")]
    public Task A_manifest_with_another_value(string key, string value) => IsRefusedAsync(result =>
    {
        var file = Path.Combine(result, ResultFolder.Manifest);
        var content = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        content[key] = JsonNode.Parse(value);
        File.WriteAllText(file, content.ToJsonString());
    });

    [Theory]
    [InlineData(ResultFolder.Database)]
    [InlineData(ResultFolder.Manifest)]
    public async Task A_pipe_in_its_place_is_not_waited_for(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // pipes are not in folders there
        }

        await IsRefusedAsync(result =>
        {
            var file = Path.Combine(result, name);
            File.Delete(file);
            using var make = System.Diagnostics.Process.Start("mkfifo", [file]);
            make.WaitForExit();
        });
    }

    [Fact]
    public Task The_manifest_of_another_experiment() => IsRefusedAsync(result =>
        File.Copy(Path.Combine(results.Other, ResultFolder.Manifest), Path.Combine(result, ResultFolder.Manifest), overwrite: true));

    [Fact]
    public Task The_database_of_another_experiment() => IsRefusedAsync(result =>
        File.Copy(Path.Combine(results.Other, ResultFolder.Database), Path.Combine(result, ResultFolder.Database), overwrite: true));

    private async Task IsRefusedAsync(Action<string> damage)
    {
        var result = results.Copy(folder);
        damage(result);
        string[] before = [.. Directory.GetFiles(result).Order()];
        var manifest = InputFile.Read(Path.Combine(result, ResultFolder.Manifest), long.MaxValue, out _);
        foreach (var args in (string[][])[
            ["digest", result],
            ["report", result],
            ["compare", result],
            ["export", result, "--format", "csv", "--out", folder.At("csv")],
            ["run", results.Experiment, "--out", result, "--resume"]])
        {
            var (code, lines) = await Spoken.RunAsync(args);
            Assert.True(code == ExitCode.BadInput && lines.Length == 1 && lines[0].Length > 20, $"{args[0]}: {code}: {string.Join('\n', lines)}");
            Assert.DoesNotContain("   at ", lines[0], StringComparison.Ordinal);
            Assert.DoesNotContain("another process", lines[0], StringComparison.Ordinal);
        }

        Assert.Equal(before.Append(Path.Combine(result, ".lock")).Distinct().Order(), Directory.GetFiles(result).Order());
        Assert.Equal(manifest, InputFile.Read(Path.Combine(result, ResultFolder.Manifest), long.MaxValue, out _));
        Assert.False(Directory.Exists(folder.At("csv")));
    }
}
