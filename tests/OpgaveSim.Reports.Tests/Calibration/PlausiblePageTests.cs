using OpgaveSim.Model.Measures;
using OpgaveSim.Reports.Calibration;
using OpgaveSim.Results.Calibration;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Testing;

namespace OpgaveSim.Reports.Tests.Calibration;

public class PlausiblePageTests
{
    private static readonly string Docs = Path.Combine(SharedData.Repository, "docs");
    private static readonly PlausibleResult Stored = PlausibleResult.FromText(File.ReadAllText(Path.Combine(Docs, PlausiblePage.ResultName)));

    [Fact]
    public void The_page_in_docs_is_made_from_the_stored_result()
    {
        if (Environment.GetEnvironmentVariable("OPGAVESIM_UPDATE") == "1")
        {
            File.WriteAllText(Path.Combine(Docs, PlausiblePage.FileName), PlausiblePage.Markdown(Stored));
        }

        Assert.Equal(PlausiblePage.Markdown(Stored), File.ReadAllText(Path.Combine(Docs, PlausiblePage.FileName)));
        Assert.Equal(Stored.ToText(), File.ReadAllText(Path.Combine(Docs, PlausiblePage.ResultName)));
    }

    /// <summary>Every setting has one verdict, so that the shares of an outcome and scenario add up to one.</summary>
    [Fact]
    public void Shares_add_up_to_one_and_every_outcome_is_compared_with_every_scenario()
    {
        foreach (var shares in (EnsembleShares[])[Stored.Prior, Stored.Plausible])
        {
            Assert.Equal(
                ComparisonSet.Primary.SelectMany(measure => ((string[])["interest", "kindred", "mutual-gains", "expert", "random", "mixed-practice"]).Select(against => (measure.Id, against))),
                shares.Rows.Select(row => (row.Measure, row.Against)));
            Assert.All(shares.Rows, row => Assert.Equal(1, row.Shares.Values.Sum(share => share[0]), 12));
            Assert.All(shares.Rows, row => Assert.All(row.Shares.Values, share => Assert.True(share is [_, var low, var high] && low <= high)));
        }
    }

    [Fact]
    public void The_headline_says_the_share_of_plausible_worlds_of_each_outcome()
    {
        var page = PlausiblePage.Markdown(Stored);
        var quality = MeasureCatalogue.Find("quality")!;
        Assert.Contains(
            $"- **Quality**, against interest: in {Math.Round(100 * Stored.Plausible.Of(quality, "interest", ReversalVerdict.Better)[0])} % of the plausible worlds reasoning from the issue is better",
            page, StringComparison.Ordinal);
    }
}
