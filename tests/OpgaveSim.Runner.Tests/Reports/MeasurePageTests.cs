using System.Text.RegularExpressions;
using OpgaveSim.Experiments.Cases;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Results.CaseMeasures;
using OpgaveSim.Results.Output;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Tests.Golden;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Reports;

/// <summary>The page of <c>measure</c>, as the command writes it.</summary>
public sealed class MeasurePageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static string Case => Path.Combine(SharedData.Repository, "experiments", "regional-energy", "case");

    [Theory]
    [InlineData("en", "Who sits at the tables of regional-energy", @"[0-9],[0-9]{3}")]
    [InlineData("nl", "Wie aan de tafels van regional-energy zit", @"[0-9]\.[0-9]{3}(?![0-9])")]
    public async Task It_has_a_sentence_a_table_and_the_decimal_sign_of_its_language(string language, string title, string foreign)
    {
        var file = folder.At($"{language}.html");
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["measure", Case, "--draws", "99", "--page", file, "--lang", language]));
        var html = await File.ReadAllTextAsync(file);
        var text = PageText.Of(html);
        Assert.Contains(title, text, StringComparison.Ordinal);
        var words = new MeasuredWords(MeasuredCase.Of(CaseReader.ReadToMeasure(Case, new CaseAssumptions()), 99, 1), "regional-energy", PageFile.LanguageOf(language));
        Assert.All(words.Measured.Case.Tables.Index(), table => Assert.Contains(words.OfTable(table.Index), text, StringComparison.Ordinal));
        Assert.All(words.InShort, sentence => Assert.Contains(sentence, text, StringComparison.Ordinal));
        Assert.DoesNotMatch(foreign, Regex.Replace(text, "[^\n]*(Strona)[^\n]*", ""));
        Assert.DoesNotMatch("(src|href)=\"(?!#)", ReportFixture.WithoutPlotly(html));
    }

    [Fact]
    public async Task All_measures_come_on_request_and_what_cannot_vary_says_so()
    {
        using var given = new TemporaryCase()
            .With("actors.csv", "id,kind,home,tier\na,public,water,local\nb,public,wonen,local\nc,public,wonen,regional\nd,public,water,local\n")
            .With("tables.csv", "id,name\nx,One\ny,Other\n").With("memberships.csv", "actor,table\na,x\nd,x\nc,x\nb,y\nc,y\na,y\n");
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["measure", given.Folder, "--draws", "99", "--measures", "all", "--page", folder.At("all.html")]));
        var text = PageText.Of(await File.ReadAllTextAsync(folder.At("all.html")));
        Assert.Contains("Faultline (Fau)", text, StringComparison.Ordinal);
        Assert.Contains("Entropy of kind (Shannon)", text, StringComparison.Ordinal);
        Assert.Matches("All actors are of one kind, so variety of kind \\(Blau\\), variety of kind.* cannot be tested", text);
    }

    [Fact]
    public async Task An_unknown_choice_of_measures_is_refused() =>
        Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(["measure", Case, "--measures", "most"]));

    public void Dispose() => folder.Dispose();
}
