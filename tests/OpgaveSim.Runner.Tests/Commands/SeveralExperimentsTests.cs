using System.Text.Json.Nodes;
using OpgaveSim.Results.Database;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Commands;

[Collection(Spoken.Name)]
public sealed class SeveralExperimentsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_has_a_folder_of_its_name_and_one_document_holds_all()
    {
        var (code, output, lines) = await Spoken.ReadAsync("run", Write("one"), Write("two"), "--out", folder.At("out"), "--no-report", "--json");
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("experiment 2 of 2: two", lines);
        var all = JsonNode.Parse(output)!["experiments"]!.AsArray();
        Assert.Equal(["one", "two"], all.Select(one => (string)one!["experiment"]!));
        Assert.Equal([folder.At("out/one"), folder.At("out/two")], all.Select(one => ((string)one!["out"]!).Replace('\\', '/')));
        Assert.All(all, one => Assert.Equal(Manifest.Read((string)one!["out"]!)!.Digest, (string)one["digest"]!));
    }

    [Fact]
    public async Task One_that_fails_does_not_stop_the_others_and_the_worst_counts()
    {
        Directory.CreateDirectory(folder.At("out/one"));
        folder.Write("out/one/letter.txt", "mine");
        var (code, lines) = await Spoken.RunAsync("run", Write("one"), Write("two"), "--out", folder.At("out"), "--no-report", "--quiet");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains("the folder is not empty", Assert.Single(lines), StringComparison.Ordinal);
        Assert.Equal("finished", Manifest.Read(folder.At("out/two"))!.Status);
    }

    [Fact]
    public async Task Faults_of_all_are_said_before_anything_runs()
    {
        var (code, lines) = await Spoken.RunAsync("run", Write("one"), folder.Write("x.yaml", "name: x\n"), folder.Write("y.yaml", "name: Y!\n"), "--out", folder.At("out"));
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains(lines, line => line.StartsWith(folder.At("x.yaml"), StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith(folder.At("y.yaml"), StringComparison.Ordinal));
        Assert.False(Directory.Exists(folder.At("out")));
    }

    [Fact]
    public async Task Two_of_one_name_are_refused()
    {
        var (code, lines) = await Spoken.RunAsync("run", Write("one"), folder.Write("again.yaml", Text("one")), "--out", folder.At("out"), "--lang", "nl");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains("hetzelfde", Assert.Single(lines), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("out")));
    }

    private string Write(string name) => folder.Write($"{name}.yaml", Text(name));

    private static string Text(string name) =>
        $"name: {name}\nrounds: 3\nreplications: 1\nwarmup: 0\ngrain: world\nworld: {{ actors: 20 }}\nscenarios:\n  a: {{ logic: issue }}\n  b: {{ logic: random }}\n";
}
