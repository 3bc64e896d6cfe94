using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Report;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Reports;

/// <summary>The page as a whole: offline, small, safe, in one language, and complete.</summary>
[Collection(nameof(ReportFixture))]
public sealed partial class ReportPageTests(ReportFixture reports)
{
    [Fact]
    public void It_asks_nobody_for_anything()
    {
        foreach (var page in (string[])[reports.English, reports.Dutch, reports.DesignEnglish])
        {
            var own = ReportFixture.WithoutPlotly(page);
            Assert.DoesNotMatch(Reference(), own);
            Assert.DoesNotContain("url(", own, StringComparison.Ordinal);
            Assert.DoesNotContain("@import", own, StringComparison.Ordinal);
            Assert.DoesNotContain("<link", own, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("Content-Security-Policy\" content=\"default-src &#x27;none&#x27;;", own, StringComparison.Ordinal);
            Assert.InRange(Encoding.UTF8.GetByteCount(page), 3_600_000, 5_000_000);
        }
    }

    [Fact]
    public void Plotly_is_in_it_once() => Assert.Single(Regex.Matches(reports.English, Regex.Escape("plotly.js v2.28.0")));

    [Fact]
    public void Foreign_text_is_text_and_nothing_else()
    {
        foreach (var page in (string[])[reports.English, reports.Dutch])
        {
            var own = ReportFixture.WithoutPlotly(page);
            Assert.DoesNotContain("<script>alert", own, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", own, StringComparison.Ordinal);
            Assert.DoesNotContain("<!--", own, StringComparison.Ordinal);
            Assert.DoesNotContain("<b>kind", own, StringComparison.Ordinal);
            Assert.Contains("<h1>A &lt;script&gt;alert(&#x27;title&#x27;)&lt;/script&gt; title</h1>", own, StringComparison.Ordinal);
            Assert.Contains("&lt;img src=x&gt; {0} &amp; more", own, StringComparison.Ordinal);
            Assert.Equal(3, Regex.Count(own, "</script>"));
        }
    }

    [Fact]
    public void A_page_speaks_one_language()
    {
        Assert.Contains("<html lang=\"en\">", reports.English, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"nl\">", reports.Dutch, StringComparison.Ordinal);
        var (english, dutch) = (ReportFixture.WithoutPlotly(reports.English), ReportFixture.WithoutPlotly(reports.Dutch));
        foreach (var text in AllTexts.Of().Where(IsTelling))
        {
            Assert.DoesNotContain(RazorWriter.Encoder.Encode(text.Value.En), dutch, StringComparison.Ordinal);
            Assert.DoesNotContain(RazorWriter.Encoder.Encode(text.Value.Nl), english, StringComparison.Ordinal);
        }

        foreach (var measure in MeasureCatalogue.All.Where(measure => measure is { Role: not MeasureRole.Form, IsOfPhase: false }))
        {
            Assert.Contains(RazorWriter.Encoder.Encode(measure.Name), reports.English, StringComparison.Ordinal);
            Assert.Contains(RazorWriter.Encoder.Encode(MeasureTexts.Name(measure).Nl), reports.Dutch, StringComparison.Ordinal);
            Assert.DoesNotContain(RazorWriter.Encoder.Encode(MeasureTexts.Meaning(measure).En), reports.Dutch, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_blank_is_left_unfilled()
    {
        foreach (var page in (string[])[reports.English, reports.Dutch, reports.DesignEnglish])
        {
            Assert.DoesNotMatch("\\{[1-9]\\}", ReportFixture.WithoutPlotly(page));
        }

        Assert.DoesNotContain("{0}", ReportFixture.WithoutPlotly(reports.DesignEnglish), StringComparison.Ordinal);
    }

    [Fact]
    public void Dutch_numbers_have_a_decimal_comma()
    {
        var cards = Regex.Replace(Between(reports.Dutch, "<div class=\"cards\">", "<p class=\"small\">"), "<svg.*?</svg>", "");
        Assert.Matches("[−+]?0,\\d+ \\[", cards);
        Assert.DoesNotMatch("\\d\\.\\d", cards);
        Assert.Contains("\"separators\":\",.\"", reports.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_without_value_is_a_dash_with_its_reason()
    {
        var summary = Between(reports.English, "<section id=\"summary\"", "</section>");
        var novelty = Between(summary, "<b>Novelty</b>", "</tr>");
        Assert.Single(Regex.Matches(novelty, "<td class=\"none\""));
        Assert.Contains($"<abbr title=\"Novelty has no value: {MeasureTexts.Undefined(MeasureCatalogue.Find("common-novelty")!).En}.\">–</abbr>", novelty, StringComparison.Ordinal);
        Assert.Contains("A dash (–) means no value.", summary, StringComparison.Ordinal);
        Assert.EndsWith("</td>", novelty.Trim(), StringComparison.Ordinal);
        Assert.DoesNotContain(">NaN<", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_measure_of_a_phase_that_is_on_stands_in_the_summary_and_checks_are_marked()
    {
        var summary = Between(reports.English, "<section id=\"summary\"", "</section>");
        Assert.All(MeasureCatalogue.All, measure => Assert.Equal(
            measure is { Role: not MeasureRole.Form, IsOfPhase: false }, summary.Contains($"<b>{RazorWriter.Encoder.Encode(measure.Name)}</b>", StringComparison.Ordinal)));
        var checks = summary[summary.IndexOf("<tbody class=\"check\">", StringComparison.Ordinal)..];
        Assert.All(
            MeasureCatalogue.All.Where(measure => measure.Role == MeasureRole.ManipulationCheck),
            measure => Assert.Contains($"<b>{RazorWriter.Encoder.Encode(measure.Name)}</b>", checks, StringComparison.Ordinal));
        Assert.Contains("are not findings", checks, StringComparison.Ordinal);
    }

    [Fact]
    public void Hypotheses_come_with_what_came_out()
    {
        var section = Between(reports.English, "<section id=\"hypotheses\"", "</section>");
        Assert.Contains("Quality is greater under “Issue-driven” than under “silent”, by at least 0.05", WebUtility.HtmlDecode(section), StringComparison.Ordinal);
        Assert.Contains("Confirmed", section, StringComparison.Ordinal);
        Assert.Contains("stated no hypotheses beforehand", reports.DesignEnglish, StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_lead_to_every_section_and_every_chart_has_a_figure()
    {
        var links = Regex.Matches(reports.English, "<li><a href=\"#([a-z]+)\">").Select(match => match.Groups[1].Value).ToArray();
        Assert.Equal(["outcome", "hypotheses", "diverse", "participation", "caveats", "more"], links);
        Assert.All(links[..^1], link => Assert.Contains($"<section id=\"{link}\" aria-labelledby=\"h-{link}\">", reports.English, StringComparison.Ordinal));
        Assert.All(Regex.Matches(reports.English, "<section id=\"([a-z-]+)\" class=\"fold\"").Select(match => match.Groups[1].Value), id => Assert.True(
            reports.English.IndexOf($"<section id=\"{id}\"", StringComparison.Ordinal) > reports.English.IndexOf("<h2 id=\"more\"", StringComparison.Ordinal)));
        foreach (var page in (string[])[reports.English, reports.DesignEnglish])
        {
            var charts = Regex.Matches(page, "class=\"chart\" id=\"f-([a-z0-9_-]+)\"").Select(match => match.Groups[1].Value).ToArray();
            var figures = JsonNode.Parse(Between(page, "id=\"figures\">", "</script>"))!.AsObject();
            Assert.Equal(charts.Order(), figures.Select(figure => figure.Key).Order());
            Assert.Equal(charts.Length, charts.Distinct().Count());
        }
    }

    [Fact]
    public void Figures_are_whole_and_have_no_look_of_their_own()
    {
        var figures = ReportFile.Figures(reports.FullResult, "nl");
        Assert.True(figures.Count > 20);
        Assert.All(figures, figure =>
        {
            var json = JsonNode.Parse(figure.Json)!;
            Assert.NotEmpty(json["data"]!.AsArray());
            Assert.Null(json["layout"]!["template"]);
            Assert.True((int)json["layout"]!["font"]!["size"]! >= 14);
        });
    }

    [Fact]
    public void Sections_that_need_what_is_not_stored_are_left_out_and_that_is_said_once()
    {
        Assert.All(
            (string[])["rounds", "seats", "network", "same-size"],
            id => Assert.DoesNotContain($"<section id=\"{id}\"", reports.DesignEnglish, StringComparison.Ordinal));
        Assert.Contains("This result does not store closed_table, actor, tie", Between(reports.DesignEnglish, "<section id=\"method\"", "</section>"), StringComparison.Ordinal);
        Assert.DoesNotContain("does not store what this section needs", reports.DesignEnglish, StringComparison.Ordinal);
        Assert.DoesNotContain("This result does not store", reports.English, StringComparison.Ordinal);
    }

    /// <summary>What came out stands first, as the heading; then a picture.</summary>
    [Fact]
    public void It_leads_with_one_sentence_and_the_picture_that_goes_with_it()
    {
        Assert.Matches("<h2 id=\"h-outcome\">[^<]*issue-driven tables[^<]*interest-driven tables[^<]*\\.</h2>", reports.English.ToLowerInvariant());
        Assert.Matches("<h2 id=\"h-outcome\">[^<]*opgavegerichte tafels[^<]*belangengedreven tafels[^<]*\\.</h2>", reports.Dutch.ToLowerInvariant());
        var first = Between(reports.English, "<section id=\"outcome\"", "</section>");
        Assert.Equal(5 * 6, Regex.Count(first, "<td data-label="));
        Assert.Contains("id=\"f-web-interest\"", first, StringComparison.Ordinal);
        Assert.Contains("id=\"f-web-issue\"", first, StringComparison.Ordinal);
        var sweep = Between(reports.DesignEnglish, "<section id=\"outcome\"", "</section>");
        Assert.Matches("Issue-driven tables are more diverse than interest-driven tables in (none|[1-4]) of 4 settings of the world and less diverse in ", sweep);
        Assert.Contains("id=\"f-reversal-", sweep, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"differences\"", sweep, StringComparison.Ordinal);
    }

    [Fact]
    public void No_sentence_is_said_over_and_over()
    {
        foreach (var page in (string[])[reports.English, reports.Dutch, reports.DesignEnglish])
        {
            var sentences = Sentence().Matches(WebUtility.HtmlDecode(Tag().Replace(Unread().Replace(ReportFixture.WithoutPlotly(page), ""), "\n")));
            var most = sentences.Select(match => match.Value).GroupBy(sentence => sentence).MaxBy(group => group.Count())!;
            Assert.True(most.Count() <= 6, $"{most.Count()} times: {most.Key}");
        }
    }

    [Fact]
    public void Misunderstanding_is_drawn_where_it_is_varied_and_named_where_not()
    {
        Assert.Contains("This result does not vary them (γ = 2, quorum = 0.5)", reports.English, StringComparison.Ordinal);
        Assert.DoesNotContain("This result does not vary them", reports.DesignEnglish, StringComparison.Ordinal);
        Assert.Contains("Where the difference between Issue-driven and Interest-driven crosses 0", reports.DesignEnglish, StringComparison.Ordinal);
        Assert.Contains("id=\"f-misunderstanding-issue-quality\"", reports.DesignEnglish, StringComparison.Ordinal);
        Assert.Contains("At each value of world.quorum", reports.DesignEnglish, StringComparison.Ordinal);
        Assert.Contains("Held fixed: world.misunderstanding = 0.", reports.DesignEnglish, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unfinished_result_is_told_as_such()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Path.Combine(reports.FullResult, "results.duckdb"), folder.At("results.duckdb"));
        ChangedDatabase.Change(folder.Path, string.Join("; ", ((string[])["run", "round", "closed_table", "member", "solution", "actor", "tie"])
            .Select(table => $"delete from {table} where scenario = 'interest' or replication > 3")) + "; delete from common; delete from common_solution");

        var page = File.ReadAllText(ReportFile.Write(folder.Path, "en"));
        Assert.Contains("Some runs are missing: 20 of 36 are there (status: unknown)", page, StringComparison.Ordinal);
        Assert.Contains("The result has no manifest", page, StringComparison.Ordinal);
        Assert.Contains("Interest-driven: the first world&#x27;s run is not in this result.", page, StringComparison.Ordinal);
        Assert.Contains("Inconclusive", page, StringComparison.Ordinal);
    }

    [Fact]
    public void No_folder_of_results_is_a_fault_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        Assert.Throws<FaultsException>(() => ReportFile.Write(folder.Path, "en"));
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [GeneratedRegex("[A-Z][^.\\n]{50,}\\.")]
    private static partial Regex Sentence();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<(script|style|pre)\\b.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Unread();

    [GeneratedRegex("(src|href)\\s*=\\s*[\"']?(https?:)?//", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();

    private static bool IsTelling((string Name, Text Value) text) =>
        text.Value.En != text.Value.Nl && text.Value.En.Length > 14 && text.Value.Nl.Length > 14 && !text.Value.En.Contains('{', StringComparison.Ordinal);

    private static string Between(string page, string from, string to)
    {
        var start = page.IndexOf(from, StringComparison.Ordinal);
        Assert.True(start >= 0, from);
        return page[(start + from.Length)..page.IndexOf(to, start + from.Length, StringComparison.Ordinal)];
    }
}
