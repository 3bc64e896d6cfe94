using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Course;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Files;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Runs;
using OpgaveSim.Runner.Tests.Commands;
using OpgaveSim.Runner.Tests.Results;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Runs;

/// <summary>Who may write a results folder, and what is made of one that was left behind.</summary>
[Collection(Spoken.Name)]
public sealed class OutFolderTests(SmallResults results) : IClassFixture<SmallResults>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("--overwrite")]
    [InlineData("--resume")]
    public async Task A_folder_in_which_a_run_is_going_is_refused_and_the_first_run_is_whole(string way)
    {
        var begun = new Once();
        var first = new ExperimentRunner(Read(SmallResults.Text), new RunOptions { Out = folder.At("out"), Grain = GrainScale.World, Parallel = 1, Together = TimeSpan.Zero }, begun, TimeProvider.System);
        var (code, lines) = (-1, Array.Empty<string>());
        begun.At = async () => (code, lines) = await Spoken.RunAsync("run", results.Experiment, "--out", folder.At("out"), way);
        var report = await first.RunAsync(default);
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains("another process", Assert.Single(lines), StringComparison.Ordinal);
        Assert.Equal((RunEnd.Finished, results.Digest), (report.End, report.Digest));
        Assert.Equal(results.Digest, DigestCommand.Of(folder.At("out")));
    }

    [Fact]
    public async Task A_lock_from_outside_on_the_database_is_respected()
    {
        var result = results.Copy(folder);
        using (new FileStream(Path.Combine(result, ResultFolder.Database), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            foreach (var way in (string[])["--overwrite", "--resume"])
            {
                Assert.Equal(ExitCode.BadInput, (await Spoken.RunAsync("run", results.Experiment, "--out", result, way)).Code);
            }
        }

        Assert.Equal(results.Digest, DigestCommand.Of(result));
    }

    [Theory]
    [InlineData("removed")]
    [InlineData("replaced")]
    [InlineData("folder")]
    public async Task A_run_whose_database_goes_under_it_fails_in_words_and_mixes_nothing(string how)
    {
        var output = folder.At("out");
        var begun = new Once
        {
            At = () =>
            {
                if (how == "folder")
                {
                    Directory.Delete(output, recursive: true);
                }
                else
                {
                    File.Delete(Path.Combine(output, ResultFolder.Database));
                }

                if (how == "replaced")
                {
                    File.Copy(Path.Combine(results.Other, ResultFolder.Database), Path.Combine(output, ResultFolder.Database));
                }

                return Task.CompletedTask;
            },
        };
        var report = await new ExperimentRunner(Read(SmallResults.Text), new RunOptions { Out = output, Grain = GrainScale.World, Parallel = 1, Together = TimeSpan.Zero }, begun, TimeProvider.System).RunAsync(default);
        Assert.Equal((RunEnd.Failed, 0, null), (report.End, report.Runs, report.Digest));
        Assert.Contains("removed", report.Problem, StringComparison.Ordinal);
        if (how == "replaced")
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(results.Other, ResultFolder.Database)), File.ReadAllBytes(Path.Combine(output, ResultFolder.Database)));
        }
    }

    [Theory]
    [InlineData(ResultFolder.Database)]
    [InlineData(ResultFolder.Manifest)]
    [InlineData(ResultFolder.Report)]
    public async Task Resume_makes_what_is_missing(string name)
    {
        var result = results.Copy(folder);
        File.Delete(Path.Combine(result, name));
        Assert.Equal(ExitCode.Done, (await Spoken.RunAsync("run", results.Experiment, "--out", result, "--resume", "--quiet")).Code);
        Assert.Equal(results.Digest, Manifest.Read(result)!.Digest);
        Assert.Equal(results.Digest, DigestCommand.Of(result));
        Assert.True(File.Exists(Path.Combine(result, ResultFolder.Report)));
    }

    [Fact]
    public async Task Resume_without_the_database_does_not_begin_another_experiment()
    {
        var result = results.Copy(folder, from: results.Other);
        File.Delete(Path.Combine(result, ResultFolder.Database));
        Assert.Equal(ExitCode.BadInput, (await Spoken.RunAsync("run", results.Experiment, "--out", result, "--resume")).Code);
    }

    [Theory]
    [InlineData(".probe")]
    [InlineData(".lock")]
    [InlineData("manifest.json.new")]
    [InlineData("report.html.new")]
    [InlineData("results.duckdb.new")]
    [InlineData("results.duckdb.new.wal")]
    [InlineData(".opgavesim-x1.new")]
    [InlineData(".DS_Store")]
    [InlineData("desktop.ini")]
    [InlineData("Thumbs.db")]
    public async Task What_a_killed_process_or_a_desktop_left_does_not_block(string name)
    {
        folder.Write("out/" + name, "half of it");
        var report = await QuietRun.RunAsync(ExperimentReader.Read(results.Experiment, ExperimentOptions.None), folder.At("out"));
        Assert.Equal((RunEnd.Finished, results.Digest), (report.End, report.Digest));
    }

    [Theory]
    [InlineData(".DS_Store", true)]
    [InlineData("thesis.txt", false)]
    public async Task A_starting_point_takes_a_folder_that_only_a_desktop_has_seen(string name, bool isTaken)
    {
        folder.Write("start/" + name, "x");
        Assert.Equal(isTaken ? ExitCode.Done : ExitCode.BadInput, (await Spoken.RunAsync("new", "experiment", folder.At("start"))).Code);
        Assert.Equal("x", File.ReadAllText(folder.At("start/" + name)));
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("results.duckdb")]
    [InlineData("report.html")]
    public async Task Overwrite_leaves_what_is_not_of_this_program(string name)
    {
        folder.Write("out/" + name, "{ \"mine\": true }");
        if (name == "report.html")
        {
            File.Copy(Path.Combine(results.Result, ResultFolder.Manifest), folder.At("out/manifest.json"));
        }

        var (code, lines) = await Spoken.RunAsync("run", results.Experiment, "--out", folder.At("out"), "--overwrite");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Single(lines);
        Assert.Equal("{ \"mine\": true }", File.ReadAllText(folder.At("out/" + name)));
    }

    [Theory]
    [InlineData("'s-Hertogenbosch")]
    [InlineData("a;memory_limit=1B")]
    [InlineData("a;ACCESS_MODE=READ_ONLY;b")]
    [InlineData("a\"b")]
    [InlineData("=lead")]
    [InlineData(" lead")]
    [InlineData("a=b c")]
    [InlineData("x#y%20z")]
    [InlineData("a:b")]
    [InlineData("[x]*{y}")]
    [InlineData("~")]
    [InlineData("ünï→😀")]
    public async Task Odd_names_work_from_run_to_export(string name)
    {
        var output = folder.At(name);
        Assert.Equal(ExitCode.Done, (await Spoken.RunAsync("run", results.Experiment, "--out", output, "--quiet")).Code);
        Assert.Equal(results.Digest, DigestCommand.Of(output));
        Assert.Equal(ExitCode.Done, (await Spoken.RunAsync("run", results.Experiment, "--out", output, "--resume", "--quiet")).Code);
        foreach (var format in (string[])["csv", "parquet", "graphml"])
        {
            Assert.Equal(ExitCode.Done, (await Spoken.RunAsync("export", output, "--format", format, "--out", Path.Combine(output, name))).Code);
        }

        Assert.Equal(ExitCode.Done, (await Spoken.RunAsync("compare", output, "--out", Path.Combine(output, name + ".html"))).Code);
        Assert.Equal([output], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_lock_is_one_at_a_time_and_ends_with_its_holder()
    {
        using (FolderLock.Take(folder.Path))
        {
            Assert.Null(FolderLock.Take(folder.Path));
            Assert.False(FolderLock.IsHeldByOther(folder.Path));
        }

        Assert.False(FolderLock.IsHeldByOther(folder.Path));
        using var again = FolderLock.Take(folder.Path);
        Assert.NotNull(again);
    }

    [Fact]
    public async Task A_clock_that_silos_cannot_be_numbered_by_is_named()
    {
        var runner = new ExperimentRunner(Read(SmallResults.Text), new RunOptions { Out = folder.At("out") }, new TerminalProgress(isQuiet: true), new LateClock());
        Assert.Contains("2099", (await Assert.ThrowsAsync<FaultsException>(() => runner.RunAsync(default))).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("out")));
    }

    private Experiment Read(string text) => ExperimentReader.Read(folder.Write("experiment/experiment.yaml", text), ExperimentOptions.None);

    private sealed class LateClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2099, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }

    /// <summary>Does something after the first run is written.</summary>
    private sealed class Once : IRunProgress
    {
        private bool isDone;

        public Func<Task> At { get; set; } = () => Task.CompletedTask;

        public void Begin(long runs, int there)
        {
        }

        public void Rounds(int more)
        {
        }

        public void Done()
        {
            if (!isDone)
            {
                isDone = true;
                At().GetAwaiter().GetResult();
            }
        }

        public void Failed(string run, string error)
        {
        }
    }
}
