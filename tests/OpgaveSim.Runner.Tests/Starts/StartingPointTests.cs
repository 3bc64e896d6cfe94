using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Starts;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Starts;

public class StartingPointTests
{
    [Theory]
    [InlineData("experiment", "my-own.experiment", "my-own.experiment")]
    [InlineData("experiment", "Mijn Map", "my-experiment")]
    [InlineData("case", "region", "region")]
    public async Task It_passes_check_as_it_stands_and_bears_the_folders_name(string kind, string name, string read)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["new", kind, folder.At(name)]));
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["check", folder.At(name)]));
        var experiment = ExperimentReader.Read(folder.At(name), ExperimentOptions.None);
        Assert.Equal((read, Presets.Newest), (experiment.Head.Name, experiment.Head.Preset));
        Assert.Empty(experiment.Warnings);
        Assert.True(File.Exists(folder.At(name + "/experiment.schema.json")));
    }

    [Fact]
    public void A_case_has_every_file_with_rows_and_nothing_about_it_is_assumed()
    {
        using var folder = new TemporaryFolder();
        StartingPoint.Write("case", folder.At("c"));
        Assert.Equal(CaseFiles.All.Order(), Directory.GetFiles(folder.At("c/case")).Select(Path.GetFileName).Order());
        var read = CaseReader.Read(folder.At("c/case"), new CaseAssumptions(), 8);
        Assert.Equal((12, 4, 3, 2), (read.ActorIds.Count, read.DomainIds.Count, read.Issues!.Count, read.Tables.Count));
        Assert.DoesNotContain(read.Interests, double.IsNaN);
        Assert.DoesNotContain(read.Competence, double.IsNaN);
    }

    [Fact]
    public void A_folder_that_is_not_empty_or_a_file_is_refused_and_stays_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("taken/notes.txt", "mine");
        Assert.Throws<FaultsException>(() => StartingPoint.Write("case", folder.At("taken")));
        Assert.Throws<FaultsException>(() => StartingPoint.Write("case", file));
        Assert.Equal(["notes.txt"], Directory.GetFileSystemEntries(folder.At("taken")).Select(Path.GetFileName));
        Directory.CreateDirectory(folder.At("empty"));
        Assert.NotEmpty(StartingPoint.Write("experiment", folder.At("empty")));
    }
}
