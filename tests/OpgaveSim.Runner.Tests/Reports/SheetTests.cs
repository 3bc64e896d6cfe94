using System.Net;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Compare;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Output;
using OpgaveSim.Runner.Tests.Golden;

namespace OpgaveSim.Runner.Tests.Reports;

/// <summary>The first page of a comparison: it says what the verdicts say, and never more than fits.</summary>
[Collection(nameof(ReportFixture))]
public sealed class SheetTests(ReportFixture reports)
{
    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void Every_judged_outcome_stands_once_in_the_headline_by_its_verdict(string language)
    {
        using var compared = ComparedResults.Open([reports.FullResult], null, [], 0);
        var context = new CompareContext(compared, PageFile.LanguageOf(language));
        foreach (var other in context.Arms.Others)
        {
            var all = SheetHeadline.Of(context, other, context.Arms.Baseline).ToLookup(sentence => sentence.StartsWith(context.Say(SheetTexts.PerhapsLittle).Split('{')[0], StringComparison.Ordinal));
            string[] sentences = [.. all[false]];
            foreach (var measure in ComparisonSet.Primary)
            {
                var name = context.NameInside(measure);
                Text expected = context.Set.Of(other, context.Arms.Baseline, measure).Verdict switch
                {
                    DifferenceVerdict.Better => SheetTexts.Better,
                    DifferenceVerdict.Worse => SheetTexts.Worse,
                    DifferenceVerdict.NoDifferenceThatMatters => SheetTexts.Alike,
                    DifferenceVerdict.CannotTellYet => SheetTexts.Inconclusive,
                    _ => SheetTexts.NotJudged,
                };
                var found = Assert.Single(sentences, sentence => IsNamed(sentence, name));
                Assert.Equal(SheetVerdict.IsMarked(context.Set.Of(other, context.Arms.Baseline, measure)), all[true].Any(sentence => IsNamed(sentence, name)));
                if (expected == SheetTexts.Alike || expected == SheetTexts.Inconclusive || expected == SheetTexts.NotJudged)
                {
                    Assert.StartsWith(context.Say(expected).Split('{')[0], found, StringComparison.Ordinal);
                }
                else
                {
                    Assert.Equal(sentences[0], found);
                }
            }
        }
    }

    private static bool IsNamed(string sentence, string measure) => System.Text.RegularExpressions.Regex.IsMatch(sentence, $@"\b{measure}\b(?! (given|bij))");

    [Fact]
    public void The_headline_is_about_the_issue_against_the_baseline_or_where_it_is_the_baseline_against_interest()
    {
        using var usual = ComparedResults.Open([reports.FullResult], null, [], 0);
        using var turned = ComparedResults.Open([reports.FullResult], "issue", [], 0);
        using var without = ComparedResults.Open([reports.FullResult], "interest", ["mixed-table"], 0);
        Assert.Equal(("issue", "interest"), Names(usual));
        Assert.Equal(("issue", "interest"), Names(turned));
        Assert.Equal(("mixed-table", "interest"), Names(without));

        (string, string) Names(ComparedResults compared) => SheetHeadline.Pair(compared.Set.Arms) is { } pair ? (pair.Arm.Name, pair.Against.Name) : default;
    }

    [Theory]
    [InlineData("en", "Invite these too", "Can be spared", "every domain of every issue is covered")]
    [InlineData("nl", "Nodig ook uit", "Kan worden gemist", "is elk domein van elke opgave gedekt")]
    public void A_case_has_a_row_an_issue_with_names_and_without_a_case_there_is_no_such_table(string language, params string[] columns)
    {
        var sheet = Sheet(reports.CaseResult, language);
        Assert.All(columns, column => Assert.Contains(column, sheet, StringComparison.Ordinal));
        Assert.Contains("Netcongestie in de haven van Turfhaven ●", sheet, StringComparison.Ordinal);
        Assert.All(columns, column => Assert.DoesNotContain(column, Sheet(reports.FullResult, language), StringComparison.Ordinal));
    }

    [Fact]
    public void Names_that_are_too_many_are_counted_and_issues_that_do_not_fit_too()
    {
        using var compared = ComparedResults.Open([reports.CaseResult], null, [], 0);
        var context = new CompareContext(compared, ReportLanguage.English);
        var content = SheetContent.Of(context, SheetHeadline.Pair(context.Arms)!.Value);
        var many = content with { Issues = [.. Enumerable.Range(0, 200).Select(i => content.Issues[i % content.Issues.Count])] };
        var room = SheetRoom.Of(context, many);
        Assert.InRange(room.Issues, 3, 40);
        var longer = many with { Issues = [.. many.Issues.Select(issue => issue with { Invite = string.Concat(Enumerable.Repeat(issue.Invite + ", ", 4)) })] };
        Assert.True(SheetRoom.Of(context, longer).Issues < room.Issues);
        Assert.Equal(2, SheetRoom.Of(context, many with { Issues = [.. many.Issues.Take(2)] }).Issues);
    }

    [Fact]
    public void One_scenario_alone_has_no_sheet()
    {
        using var compared = ComparedResults.Open([reports.DesignResult], "interest", ["interest"], 0);
        Assert.Null(SheetSection.Of(new CompareContext(compared, ReportLanguage.English)));
    }

    private static string Sheet(string result, string language)
    {
        using var compared = ComparedResults.Open([result], null, [], 0);
        using var writer = new StringWriter();
        ComparePage.Write(writer, new CompareContext(compared, PageFile.LanguageOf(language)));
        var page = WebUtility.HtmlDecode(writer.ToString());
        var from = page.IndexOf("<section id=\"sheet\"", StringComparison.Ordinal);
        return PageText.Of(page[from..page.IndexOf("</section>", from, StringComparison.Ordinal)]);
    }
}
