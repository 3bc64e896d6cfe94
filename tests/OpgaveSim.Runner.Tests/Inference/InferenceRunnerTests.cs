using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Inference;
using OpgaveSim.Results.Output;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Inference;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Inference;

/// <summary>A whole inference of a shipped case at the smallest size that has all parts.</summary>
public sealed class InferenceRunnerTests : IDisposable
{
    private static readonly string Case = Path.Combine(SharedData.Repository, "experiments", "inference", "tables-15");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [LongFact]
    public async Task The_same_is_found_to_the_byte_however_it_is_computed_and_interrupted()
    {
        var whole = await RunAsync("whole", FolderUse.New, parallel: 1, default);
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync("parts", FolderUse.New, parallel: 3, stop.Token, stage =>
        {
            if (stage == "models")
            {
                stop.Cancel();
            }
        }));
        var parts = await RunAsync("parts", FolderUse.Resume, parallel: 2, default);
        Assert.Equal(InferenceJson.Text(whole), InferenceJson.Text(parts));
        Assert.True(whole.Gate.IsOpen);
        Assert.Equal("lambda", whole.Estimates[0].Parameter);
        Assert.Equal(["degrees-alone", "mandate", "planted-kind", "random"], whole.Checks.Select(check => check.World).OfType<string>().Order());
        Assert.Equal(["between", "interest", "kindred", "mutual-gains", "issue", "expert", "mandate", "random", "degrees-alone"], whole.Models!.Models.Select(model => model.Model));
        Assert.NotNull(whole.Verdict);
        Assert.True(File.Exists(Path.Combine(folder.At("whole"), ReferenceFile.FileName)));
    }

    [Fact]
    public async Task Every_stage_is_said_in_both_languages()
    {
        var said = new List<string>();
        await RunAsync("stages", FolderUse.New, parallel: 2, default, said.Add, gateOnly: true);
        Assert.Equal(["gate"], said);
        string[] stages = ["gate", "estimators", "estimates", "models", "checks", "chance", "second-opinion"];
        Assert.All(stages, stage => Assert.NotEqual(StageTexts.Of(stage).En, StageTexts.Of(stage).Nl));
    }

    [LongFact]
    public async Task Two_silos_find_what_one_does() => Assert.Equal(
        InferenceJson.Text(await RunAsync("one", FolderUse.New, parallel: 2, default, gateOnly: true)),
        InferenceJson.Text(await RunAsync("two", FolderUse.New, parallel: 2, default, gateOnly: true, silos: 2)));

    /// <summary>The results of experiments, the measured worlds and the stages of another question are all replaced: nothing of them is found again.</summary>
    [LongFact]
    public async Task Replacing_the_findings_of_another_question_finds_what_a_new_folder_does()
    {
        var first = InferenceJson.Text(await RunAsync("replaced", FolderUse.New, parallel: 2, default, gateOnly: true));
        var replaced = InferenceJson.Text(await RunAsync("replaced", FolderUse.Overwrite, parallel: 2, default, gateOnly: true, seed: 6));
        Assert.NotEqual(first, replaced);
        Assert.Equal(InferenceJson.Text(await RunAsync("new", FolderUse.New, parallel: 2, default, gateOnly: true, seed: 6)), replaced);
        Assert.Equal(replaced, InferenceJson.Text(await RunAsync("replaced", FolderUse.Resume, parallel: 2, default, gateOnly: true, seed: 6)));
    }

    private async Task<InferenceFinding> RunAsync(
        string name, FolderUse use, int parallel, CancellationToken interrupt, Action<string>? say = null, bool gateOnly = false, int silos = 1, ulong seed = 5)
    {
        var options = new InferenceOptions { Out = folder.At(name), Draws = 300, Seed = seed, Use = use, Parallel = parallel, Silos = silos };
        var read = InferenceCase.Read(Case, options.Seed, options.Draws);
        using var kept = InferenceFolder.Open(options.Out, read.Asked, use);
        var worlds = new CaseWorlds(Case, kept, options, () => new TerminalProgress(isQuiet: true), interrupt);
        return await new InferenceRunner(worlds, read.Asked, kept, say ?? (_ => { })).RunAsync(gateOnly, interrupt);
    }
}
