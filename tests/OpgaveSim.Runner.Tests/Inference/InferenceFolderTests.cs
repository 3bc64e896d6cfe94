using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Inference;
using OpgaveSim.Results.Output;
using OpgaveSim.Runner.Inference;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Inference;

public sealed class InferenceFolderTests : IDisposable
{
    private static readonly InferenceAsked Asked = new("case", "aa", 1, 20_000, 30, 20);

    private readonly TemporaryFolder folder = new();

    private string Out => folder.At("out");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_stage_is_computed_once()
    {
        using (var first = Open(FolderUse.New))
        {
            Assert.Equal(3, (await first.StageAsync("gate", () => Task.FromResult(new ChanceDistance(3, default, 1, 0)))).Median);
        }

        using var again = Open(FolderUse.Resume);
        Assert.True(again.IsDone("gate"));
        Assert.Equal(3, (await again.StageAsync<ChanceDistance>("gate", () => throw new InvalidOperationException())).Median);
    }

    [Fact]
    public async Task Replacing_forgets_all_stages()
    {
        using (var first = Open(FolderUse.New))
        {
            await first.StageAsync("gate", () => Task.FromResult(1));
        }

        using var anew = Open(FolderUse.Overwrite);
        Assert.False(anew.IsDone("gate"));
    }

    [Fact]
    public void Replacing_forgets_worlds_that_were_measured()
    {
        Open(FolderUse.New).Dispose();
        string[] measured = [Path.Combine(Out, "reference.parquet"), Path.Combine(Out, InferenceFolder.Tables, "models-issue.parquet")];
        Directory.CreateDirectory(Path.Combine(Out, InferenceFolder.Tables));
        Array.ForEach(measured, file => File.WriteAllText(file, "of another question"));
        using (var again = Open(FolderUse.Resume))
        {
            Assert.All(measured, file => Assert.True(File.Exists(file)));
            Assert.False(again.IsReplaced);
        }

        using var anew = Open(FolderUse.Overwrite);
        Assert.All(measured, file => Assert.False(File.Exists(file)));
        Assert.True(anew.IsReplaced);
    }

    [Fact]
    public void Findings_that_are_there_are_refused_and_both_ways_on_are_named()
    {
        Open(FolderUse.New).Dispose();
        var fault = Assert.Throws<FaultsException>(() => Open(FolderUse.New)).Faults[0].Message.En;
        Assert.Contains("--resume", fault, StringComparison.Ordinal);
        Assert.Contains("--overwrite", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bb", 1UL, 20_000, "the case is another one")]
    [InlineData("aa", 2UL, 20_000, "--seed was 1, and is 2")]
    [InlineData("aa", 1UL, 1_000, "--draws was 20000, and is 1000")]
    public void Findings_on_another_question_are_not_gone_on_with(string hash, ulong seed, int draws, string said)
    {
        Open(FolderUse.New).Dispose();
        var fault = Assert.Throws<FaultsException>(() => InferenceFolder.Open(Out, Asked with { CaseHash = hash, Seed = seed, Draws = draws }, FolderUse.Resume));
        Assert.Contains(said, fault.Faults[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_other_things_is_left_as_it_is()
    {
        folder.Write("out/letter.txt", "dear");
        foreach (var use in Enum.GetValues<FolderUse>())
        {
            Assert.Contains("not empty", Assert.Throws<FaultsException>(() => Open(use)).Faults[0].Message.En, StringComparison.Ordinal);
        }

        Assert.Equal(["letter.txt"], Directory.EnumerateFileSystemEntries(Out).Select(Path.GetFileName));
    }

    [Fact]
    public void Damage_is_named()
    {
        Open(FolderUse.New).Dispose();
        File.WriteAllText(Path.Combine(Out, "asked.json"), "{");
        Assert.Contains("damaged", Assert.Throws<FaultsException>(() => Open(FolderUse.Resume)).Faults[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_else_writes_to_it_meanwhile()
    {
        using var first = Open(FolderUse.New);
        Assert.Contains("another process", Assert.Throws<FaultsException>(() => Open(FolderUse.Resume)).Faults[0].Message.En, StringComparison.Ordinal);
    }

    private InferenceFolder Open(FolderUse use) => InferenceFolder.Open(Out, Asked, use);
}
