using System.Text.RegularExpressions;
using OpgaveSim.Results.Inference;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Inference;

public partial class InferenceDocumentTests
{
    private static readonly string Page = Path.Combine(SharedData.Repository, "docs", "inference.md");

    /// <summary>The tables of docs/inference.md are those of the files in the folder that it names; with OPGAVESIM_UPDATE=1 they are written anew.</summary>
    [Fact]
    public void The_page_shows_the_files_that_it_names()
    {
        var text = File.ReadAllText(Page);
        var part = Figures().Match(text);
        Assert.True(part.Success, "the page has no part for figures");
        var files = Directory.GetFiles(Path.Combine(SharedData.Repository, part.Groups["folder"].Value), "*.json");
        var shown = InferenceDocument.Markdown(
            [.. files.Select(file => (Path.GetFileNameWithoutExtension(file), InferenceJson.Read<InferenceFinding>(file))).OrderBy(one => one.Item2.Asked.Tables).ThenBy(one => one.Item1)]);
        if (Environment.GetEnvironmentVariable("OPGAVESIM_UPDATE") == "1")
        {
            File.WriteAllText(Page, text[..part.Groups["figures"].Index] + shown + text[(part.Groups["figures"].Index + part.Groups["figures"].Length)..]);
        }
        else
        {
            Assert.Equal(shown, part.Groups["figures"].Value);
        }
    }

    [GeneratedRegex(@"<!-- figures of (?<folder>docs/inference) -->\n\n(?<figures>.*?)<!-- end of figures -->", RegexOptions.Singleline)]
    private static partial Regex Figures();
}
