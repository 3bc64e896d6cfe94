using System.Net;
using System.Text.RegularExpressions;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Compare;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Output;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Runner.Tests.Reports;

/// <summary>The page that compares scenarios: its sentences say what the numbers say, and it is one safe offline file.</summary>
[Collection(nameof(ReportFixture))]
public sealed class ComparePageTests(ReportFixture reports)
{
    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void Every_judged_outcome_stands_in_the_sentence_of_its_verdict_with_its_number(string language)
    {
        using var compared = ComparedResults.Open([reports.FullResult], null, [], 0);
        var context = new CompareContext(compared, PageFile.LanguageOf(language));
        var page = WebUtility.HtmlDecode(Page(compared, language));
        foreach (var (arm, against) in context.Arms.Contrasts)
        {
            var sentences = ComparisonSentences.Of(context, arm, against);
            Assert.All(sentences, sentence => Assert.Contains(sentence, page, StringComparison.Ordinal));
            foreach (var measure in ComparisonSet.Primary)
            {
                var comparison = context.Set.Of(arm, against, measure);
                if (comparison.NotJudged is { } why)
                {
                    Assert.Contains(sentences, one => one.StartsWith(context.Say(VariationTexts.Why(why).AsSentence())[..^1], StringComparison.Ordinal)
                        && one.Contains(context.NameInside(measure), StringComparison.Ordinal));
                    continue;
                }

                var word = comparison.Verdict switch
                {
                    DifferenceVerdict.Better => language == "en" ? "better" : "beter",
                    DifferenceVerdict.Worse => language == "en" ? "worse" : "slechter",
                    DifferenceVerdict.NoDifferenceThatMatters => language == "en" ? "no difference that matters" : "geen verschil dat ertoe doet",
                    _ => language == "en" ? "is inconclusive" : "onbeslist",
                };
                var name = context.NameInside(measure);
                var sentence = Assert.Single(sentences, one => Regex.IsMatch(one, $@"(?<!\w){Regex.Escape(name)} \("));
                Assert.Contains(word, sentence, StringComparison.Ordinal);
                Assert.Contains($"{name} ({context.SignedWithInterval(comparison)}", sentence, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void All_four_verdicts_have_their_sentence()
    {
        var worlds = Enumerable.Range(0, 12).ToArray();
        double[] shift = [0.3, -0.3, 0, 0, 0.3], noise = [0.01, 0.01, 0.01, 0.4, 0.01];
        Arm Made(string name, int position) => new(name, position, "interest", Logics.Named("interest")!, StoredExperiment.Record(new Model.Parameters.TableParameters()), 0);
        var set = new ComparisonSet(
            new Arms([Made("base", 0), Made("other", 1)], "base"), [],
            (arm, measure) => [.. worlds.Select(world => (double?)(arm.Position == 0
                ? 0
                : shift[Index(measure)] + noise[Index(measure)] * (world % 2 == 0 ? 1 : -1)))],
            (_, _) => true);
        var context = new PageContext(set, ReportLanguage.English);
        var sentences = ComparisonSentences.Of(context, set.Arms.Named("other"), set.Arms.Baseline);
        Assert.Equal(4, sentences.Count);
        Assert.Matches("^Under “other” tables do better than under “base” on variety of kind \\(.*\\), quality \\(.*\\) and agreement \\(", sentences[0]);
        Assert.Matches("do worse than under “base” on novelty \\(−0\\.300", sentences[1]);
        Assert.Matches("no difference that matters in novelty given size \\(0\\.000", sentences[2]);
        Assert.Matches("^It is inconclusive whether “other” and “base” differ in new and useful \\(.*; a new study with a new seed needs about .* worlds\\)\\.$", sentences[3]);
    }

    [Fact]
    public void It_is_one_file_that_asks_nobody_for_anything_and_takes_foreign_text_as_text()
    {
        using var compared = ComparedResults.Open([reports.FullResult], null, [], 0);
        foreach (var language in (string[])["en", "nl"])
        {
            var page = Page(compared, language);
            var own = ReportFixture.WithoutPlotly(page);
            Assert.InRange(page.Length, 3_600_000, 6_000_000);
            Assert.DoesNotMatch("(src|href)=\"(?!#)", own);
            Assert.DoesNotContain("<b>kind", own, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>alert", own, StringComparison.Ordinal);
            Assert.Contains("default-src &#x27;none&#x27;", own, StringComparison.Ordinal);
            Assert.Contains($"<html lang=\"{language}\">", own, StringComparison.Ordinal);
            Assert.Equal(3, Regex.Count(own, "</script>"));
        }
    }

    [Fact]
    public void A_scenario_without_values_has_dashes_with_the_reason()
    {
        using var compared = ComparedResults.Open([reports.FullResult], null, ["silent"], 0);
        var page = WebUtility.HtmlDecode(Page(compared, "en"));
        Assert.Contains("Novelty has no value:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", ReportFixture.WithoutPlotly(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_shows_every_issue_with_names_and_who_is_missing()
    {
        using var compared = ComparedResults.Open([reports.CaseResult], null, [], 0);
        var page = WebUtility.HtmlDecode(Page(compared, "nl"));
        foreach (var matrix in CaseMatrix.Of(compared))
        {
            Assert.Contains($"<h3>{matrix.Name}</h3>", page, StringComparison.Ordinal);
        }

        Assert.Contains("Gemeente Rietmeer", page, StringComparison.Ordinal);
        Assert.Matches("(Ontbreekt aan|Niemand die bij)", page);
    }

    [Fact]
    public void A_design_tells_where_outcomes_turn()
    {
        using var compared = ComparedResults.Open([reports.DesignResult], null, [], 0);
        var page = WebUtility.HtmlDecode(Page(compared, "en"));
        Assert.Contains("Where the answer changes with world.misunderstanding", page, StringComparison.Ordinal);
        var held = Regex.Match(page, "These assumptions were fixed[^<]*").Value;
        Assert.Contains("kinship of issues = 0.5", held, StringComparison.Ordinal);
        Assert.DoesNotContain("misunderstanding", held, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_results_of_other_worlds_are_warned_of_on_the_page()
    {
        using var compared = ComparedResults.Open([reports.FullResult, reports.ElsewhereResult], "interest", [], 0);
        var page = WebUtility.HtmlDecode(Page(compared, "en"));
        Assert.Contains("elsewhere ran in other worlds than full (seed: 11 / 12).", page, StringComparison.Ordinal);
        Assert.Contains("8 + 6, unpaired", page, StringComparison.Ordinal);
    }

    private static int Index(Measure measure) =>
        Math.Max(0, ComparisonSet.Primary.TakeWhile(one => one != measure).Count() % 5);

    private static string Page(ComparedResults compared, string language)
    {
        using var writer = new StringWriter();
        ComparePage.Write(writer, new CompareContext(compared, PageFile.LanguageOf(language)));
        return writer.ToString();
    }
}
