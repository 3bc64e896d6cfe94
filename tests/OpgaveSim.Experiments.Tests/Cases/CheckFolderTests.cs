using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Cases;

/// <summary>A folder or file that is not what the command takes: it is recognised, and the message names what is near.</summary>
public sealed class CheckFolderTests
{
    [Theory]
    [InlineData("Actors.csv", "(did you mean 'actors.csv'?)")]
    [InlineData("actors.CSV", "(did you mean 'actors.csv'?)")]
    [InlineData("actors.csv.csv", "(did you mean 'actors.csv'?)")]
    [InlineData("actors.csv.txt", "(did you mean 'actors.csv'?)")]
    [InlineData("actors (1).csv", "(did you mean 'actors.csv'?)")]
    [InlineData("actors - Kopie.csv", "(did you mean 'actors.csv'?)")]
    [InlineData("actor.csv", "(did you mean 'actors.csv'?)")]
    [InlineData("region.xlsx", "cannot be read as a workbook")]
    [InlineData("region.ods", "is a workbook of a kind that is not read; save it as 'Excel Workbook (.xlsx)'")]
    public void A_folder_of_spreadsheets_is_a_case(string file, string says)
    {
        using var folder = new TemporaryCase().Without("actors.csv").Without("domains.csv").With(file, "id,kind\nann,public\nbob,civic\n");
        Assert.True(FolderKind.IsCase(folder.Folder));
        Assert.Contains(folder.Faults(), fault => Path.GetFileName(fault.File) == file && fault.Message.En.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void An_experiment_is_none_and_neither_is_an_empty_folder()
    {
        using var folder = new TemporaryCase().With("experiment.yaml", "name: a\n");
        Assert.False(FolderKind.IsCase(folder.Folder));
        using var empty = new TemporaryFolder();
        Assert.False(FolderKind.IsCase(empty.Path));
    }

    [Fact]
    public void A_case_without_domains_can_be_measured_alone()
    {
        using var folder = new TemporaryCase().With("tables.csv", "id\nt\n").With("memberships.csv", "actor,table\nann,t\nbob,t\n");
        Assert.False(FolderKind.IsToMeasureAlone(folder.Folder));
        folder.Without("domains.csv");
        Assert.True(FolderKind.IsToMeasureAlone(folder.Folder));
        Assert.Single(CaseReader.ReadToMeasure(folder.Folder, new CaseAssumptions()).Tables);
    }

    [Fact]
    public void A_file_of_a_case_is_sent_to_its_folder()
    {
        using var folder = new TemporaryCase();
        var file = Path.Combine(folder.Folder, "actors.csv");
        Assert.Contains($"name its folder: {folder.Folder}", Assert.Throws<FaultsException>(() => ExperimentReader.Read(file, new())).Message, StringComparison.Ordinal);
        Assert.Contains($"name {folder.Folder}", Assert.Throws<FaultsException>(() => CaseReader.Read(file, new CaseAssumptions())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_is_no_experiment_and_an_experiment_no_case()
    {
        using var folder = new TemporaryCase();
        Assert.Contains("is a case, not an experiment", Assert.Throws<FaultsException>(() => ExperimentReader.Read(folder.Folder, new())).Message, StringComparison.Ordinal);
        folder.Without("actors.csv").With("experiment.yaml", "name: a\n");
        Assert.Contains("is an experiment, not a case", Assert.Throws<FaultsException>(() => CaseReader.Read(folder.Folder, new CaseAssumptions())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("experiment.yml")]
    [InlineData("Experiment.yaml")]
    [InlineData("experiment.yaml.txt")]
    public void The_near_name_of_an_experiment_is_told(string file)
    {
        using var folder = new TemporaryFolder();
        folder.Write(file, "name: a\n");
        Assert.Contains($"there is '{file}'", Assert.Throws<FaultsException>(() => ExperimentReader.Read(folder.Path, new())).Message, StringComparison.Ordinal);
    }
}
