using System.Text.RegularExpressions;
using OpgaveSim.Runner.Benchmarks;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Benchmarks;

public partial class BenchPageTests
{
    private static readonly string Page = Path.Combine(SharedData.Repository, "docs", "performance.md");

    /// <summary>The tables of docs/performance.md are those of the file that it names; with OPGAVESIM_UPDATE=1 they are written anew.</summary>
    [Fact]
    public void The_page_shows_the_file_that_it_names()
    {
        var text = File.ReadAllText(Page);
        var part = Figures().Match(text);
        Assert.True(part.Success, "the page has no part for figures");
        var shown = BenchPage.Markdown(BenchResult.Read(Path.Combine(SharedData.Repository, part.Groups["file"].Value)));
        if (Environment.GetEnvironmentVariable("OPGAVESIM_UPDATE") == "1")
        {
            File.WriteAllText(Page, text.Replace(part.Groups["figures"].Value, shown, StringComparison.Ordinal));
        }
        else
        {
            Assert.Equal(shown, part.Groups["figures"].Value);
        }
    }

    [Fact]
    public void A_result_comes_back_from_its_file()
    {
        var result = BenchResult.Read(Path.Combine(SharedData.Repository, Figures().Match(File.ReadAllText(Page)).Groups["file"].Value));
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, result.ToText());
            var again = BenchResult.Read(file);
            Assert.Equal(result.ToText(), again.ToText());
            Assert.Equal(result.Worlds, again.Worlds);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_world_is_held_against_the_smallest_of_its_model_and_grain()
    {
        var (small, large, other) = (World(1_000, isWhole: true, 2, 100), World(10_000, isWhole: true, 30, 1_000), World(500, isWhole: false, 1, 50));
        var result = new BenchResult(default, "a machine", new BaselineFigures(1, 1, 1, 1, 1, 1, 1), new Dictionary<int, double> { [500] = 4 }, [small, large, other], []);
        Assert.Null(result.OverSmallest(small));
        Assert.Equal(1.5, result.OverSmallest(large)!.Value, 12);
        Assert.Null(result.OverPlainLoop(large));
        Assert.Equal(2, result.OverPlainLoop(other)!.Value, 12);
    }

    [Fact]
    public void The_ratio_of_silos_is_the_median_over_pairs() =>
        Assert.Equal(1.5, new SiloFigures(20_000, 24, false, 3, [1, 2, 4], [1.5, 2, 40], true).Ratio, 12);

    private static WorldFigures World(int actors, bool isWhole, double seconds, int tables) => new()
    {
        Actors = actors,
        Grain = Model.Course.GrainScale.World,
        IsWhole = isWhole,
        Logic = "issue",
        Rounds = 1,
        Tables = tables,
        Candidates = 8,
        Making = 0,
        First = seconds,
        Warm = seconds,
        WarmWall = seconds,
        Ending = 0,
        Collector = new CollectorFigures(0, 0, 0, 0),
        BytesPerActor = 0,
        Peak = 0,
        Calls = null,
        Digest = "0123456789",
    };

    [GeneratedRegex(@"<!-- figures of (?<file>bench/results/[\w.-]+\.json) -->\n\n(?<figures>.*?)\n<!-- end of figures -->", RegexOptions.Singleline)]
    private static partial Regex Figures();
}
