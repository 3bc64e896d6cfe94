using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Experiments.Workbooks;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;
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
    [InlineData("case", "region", "region", "--lang", "nl")]
    [InlineData("case", "region", "region", "--format", "csv")]
    [InlineData("case", "region", "region", "--format", "csv", "--lang", "nl")]
    [InlineData("experiment", "mine", "mine", "--lang", "nl")]
    public async Task It_passes_check_as_it_stands_and_bears_the_folders_name(string kind, string name, string read, params string[] options)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["new", kind, folder.At(name), .. options]));
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
        StartingPoint.Write("case", folder.At("c"), new StartOptions { IsCsv = true });
        Assert.Equal(CaseFiles.All.Order(), Directory.GetFiles(folder.At("c/case")).Select(Path.GetFileName).Order());
        var read = CaseReader.Read(folder.At("c/case"), new CaseAssumptions(), 8);
        Assert.Equal((12, 4, 3, 2), (read.ActorIds.Count, read.DomainIds.Count, read.Issues!.Count, read.Tables.Count));
        Assert.DoesNotContain(read.Interests, double.IsNaN);
        Assert.DoesNotContain(read.Competence, double.IsNaN);
    }

    [Theory]
    [InlineData(ReportLanguage.English, "explanation", "actors", "kind")]
    [InlineData(ReportLanguage.Dutch, "uitleg", "actoren", "soort")]
    public void Its_workbook_is_the_same_case_and_explains_every_column_that_it_has(ReportLanguage language, string explanation, string actors, string kind)
    {
        using var folder = new TemporaryFolder();
        StartingPoint.Write("case", folder.At("csv"), new StartOptions { IsCsv = true });
        StartingPoint.Write("case", folder.At("x"), new StartOptions { Language = language });
        var file = folder.At("x/" + StartWorkbook.FileName);
        Assert.Equal(CaseHash.Of(CaseReader.Read(folder.At("csv/case"), new CaseAssumptions())), CaseHash.Of(CaseReader.Read(file, new CaseAssumptions())));
        var sheets = WorkbookReader.Read(File.ReadAllBytes(file), out _)!;
        Assert.Equal((explanation, actors), (sheets[0].Name, sheets[1].Name));
        Assert.Equal("kind", ColumnNames.Of(kind, ["kind"]));
        var explained = sheets[0].Rows.Where(row => row.Cells.Count > 2 && row.Cells[0].Text != row.Cells[1].Text).Select(row => (row.Cells[0].Text, row.Cells[1].Text)).ToHashSet();
        var domains = sheets.Single(sheet => TableNames.Of(sheet.Name) == CaseFiles.Domains).Rows.Skip(1).Select(row => row.Cells[0].Text).ToArray();
        Assert.Contains((actors, kind), explained);
        Assert.All(sheets.Skip(1), sheet => Assert.All(
            sheet.Rows[0].Cells, cell => Assert.Contains((sheet.Name, domains.Contains(cell.Text) ? "…" : cell.Text), explained)));
    }

    /// <summary>In Dutch only words differ: comments, title, description and the page that explains; every setting is the same.</summary>
    [Theory]
    [InlineData("experiment", false)]
    [InlineData("case", false)]
    [InlineData("case", true)]
    public void In_Dutch_the_words_are_Dutch_and_the_settings_the_same(string kind, bool isCsv)
    {
        using var folder = new TemporaryFolder();
        Dictionary<string, string> Written(ReportLanguage language) => StartingPoint.Write(kind, folder.At($"{language}/mine"), new StartOptions { IsCsv = isCsv, Language = language })
            .Where(path => !path.EndsWith(".xlsx", StringComparison.Ordinal)).ToDictionary(path => Path.GetRelativePath(folder.At($"{language}/mine"), path), File.ReadAllText);
        string[] Settings(string yaml) => [.. yaml.Split('\n').Where(line => !line.StartsWith("title:", StringComparison.Ordinal) && !line.StartsWith("description:", StringComparison.Ordinal))
            .Select(line => line.Split('#')[0].TrimEnd()).Where(line => line.Length > 0)];
        var (english, dutch) = (Written(ReportLanguage.English), Written(ReportLanguage.Dutch));
        Assert.Equal(english.Keys.Order(), dutch.Keys.Order());
        Assert.Equal(Settings(english[Experiment.FileName]), Settings(dutch[Experiment.FileName]));
        Assert.Contains("Nakijken:  opgavesim check", dutch[Experiment.FileName], StringComparison.Ordinal);
        Assert.All(english.Values.Concat(dutch.Values), text => Assert.DoesNotContain("ABOUT-THE-CASE", text, StringComparison.Ordinal));
        Assert.Equal(isCsv, dutch.TryGetValue("README.md", out var page) && page.StartsWith("# Een casus om mee te beginnen", StringComparison.Ordinal));
        Assert.Equal(isCsv, dutch[Experiment.FileName].Contains("README.md", StringComparison.Ordinal));
    }

    [Fact]
    public void What_LibreOffice_saves_of_it_is_the_same_case()
    {
        using var folder = new TemporaryFolder();
        StartingPoint.Write("case", folder.At("csv"), new StartOptions { IsCsv = true });
        var saved = Path.Combine(SharedData.Repository, "tests/OpgaveSim.Runner.Tests/Starts/saved-by-libreoffice.xlsx");
        Assert.Equal(CaseHash.Of(CaseReader.Read(folder.At("csv/case"), new CaseAssumptions())), CaseHash.Of(CaseReader.Read(saved, new CaseAssumptions())));
    }

    [Theory]
    [InlineData("parties.xlsx", "Publiek", true)]
    [InlineData("our parties.xlsx", "Club", false)]
    public async Task An_experiment_is_made_for_a_workbook_that_is_there(string name, string kind, bool hasMandates)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At(name), new RawWorkbook().WithRows("Partijen", ["Naam", "Soort"], ["A", kind], ["B", "privaat"], ["C", kind]).WithRows("Beleidsvelden", ["Naam"], ["Water"], ["Wonen"]).Bytes());
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["new", "experiment", folder.At("mine"), "--case", folder.At(name)]));
        var read = ExperimentReader.Read(folder.At("mine"), ExperimentOptions.None);
        Assert.Equal(["A", "B", "C"], read.Points[0].Case!.ActorNames);
        Assert.Equal(hasMandates, read.Points[0].Scenarios.Any(scenario => scenario.Name == "mandate"));
    }

    [Theory]
    [InlineData("case", "--case", "x.xlsx")]
    [InlineData("experiment", "--format", "csv")]
    [InlineData("experiment", "--case", "nowhere.xlsx")]
    public async Task Options_of_the_other_kind_and_a_case_that_is_not_there_are_refused(string kind, string option, string value)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(["new", kind, folder.At("mine"), option, value]));
        Assert.False(Directory.Exists(folder.At("mine")));
    }

    [Fact]
    public void A_folder_that_is_not_empty_or_a_file_is_refused_and_stays_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("taken/notes.txt", "mine");
        Assert.Throws<FaultsException>(() => StartingPoint.Write("case", folder.At("taken"), new StartOptions()));
        Assert.Throws<FaultsException>(() => StartingPoint.Write("case", file, new StartOptions()));
        Assert.Equal(["notes.txt"], Directory.GetFileSystemEntries(folder.At("taken")).Select(Path.GetFileName));
        Directory.CreateDirectory(folder.At("empty"));
        Assert.NotEmpty(StartingPoint.Write("experiment", folder.At("empty"), new StartOptions()));
    }
}
