using System.Text;
using System.Text.Json;
using OpgaveSim.Reports.Images;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Commands;

/// <summary>The program in surroundings that are not as usual.</summary>
public sealed class ProgramTests : IDisposable
{
    private const string Title = "Knöpfe · ✓ 'één'";

    private static readonly UTF8Encoding Strict = new(false, true);
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("C")]
    [InlineData("en_US.US-ASCII")]
    [InlineData("nl_NL.ISO-8859-1")]
    public async Task What_it_writes_is_utf_8_whatever_the_locale(string locale)
    {
        var file = folder.Write("experiment.yaml", $"name: small\nscenarios:\n  issue: {{ logic: issue }}\nbaseline: \"{Title}\"\n");
        var environment = new Dictionary<string, string> { ["LC_ALL"] = locale };
        var (code, output, _) = await ProgramProcess.RunAsync(environment, "check", file, "--json");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Equal((byte)'{', output[0]); // no byte order mark
        Assert.Contains(Title, JsonDocument.Parse(output).RootElement.GetProperty("faults")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        var (_, _, error) = await ProgramProcess.RunAsync(environment, "check", file);
        Assert.Contains(Title, Strict.GetString(error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_or_a_temporary_folder_that_is_not_there_is_named_with_its_variable()
    {
        var file = folder.Write("experiment.yaml", "name: small\nrounds: 3\nreplications: 2\nwarmup: 0\ngrain: world\nworld: { actors: 30 }\nscenarios:\n  a: { logic: issue }\n  b: { logic: random }\n");
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["run", file, "--out", folder.At("out"), "--no-report", "--quiet"]));
        string[] figures = ["figures", folder.At("out"), "--format", "svg", "--out", folder.At("figures")];
        var nowhere = folder.At("nowhere");
        var (code, _, error) = await ProgramProcess.RunAsync(new Dictionary<string, string> { [Browser.Variable] = nowhere }, figures);
        Assert.Equal(ExitCode.BadInput, code);
        Assert.StartsWith($"{Browser.Variable}: there is no file '{nowhere}'", Strict.GetString(error), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("figures")));
        if (!OperatingSystem.IsWindows())
        {
            (code, _, error) = await ProgramProcess.RunAsync(new Dictionary<string, string> { [Browser.Variable] = "/bin/sh", ["TMPDIR"] = nowhere }, figures);
            Assert.Equal(ExitCode.Failed, code);
            Assert.Contains("TMPDIR", Strict.GetString(error), StringComparison.Ordinal);
        }
    }
}
