using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Inference.Choices;
using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Inference;
using OpgaveSim.Results.Inference;

namespace OpgaveSim.Reports.Tests.Inference;

public class InferencePageTests
{
    private static readonly string[] Models = ["interest", "kindred", "mutual-gains", "issue", "expert", "random", "degrees-alone"];

    private static readonly double[] Shares = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0.01, 0.04, 0.1, 0.15, 0.2, 0.2, 0.15, 0.1, 0.04, 0.01, 0];

    private static readonly InferenceFinding Told = new(
        new InferenceAsked("Rietmeer <b>", new string('a', 64), 1, 20_000, 30, 20), [new("kind-variety", 0.61), new("kind-variety-z", -1.25)],
        new GateFinding(500, 0.81, [CaseColumns.Positions], [new(CaseColumns.Competence, 0.92), new(CaseColumns.TableIssues, 0.88), new(CaseColumns.Ties, 0.82)]),
        [
            Estimate("lambda", 0.71, 0.58, 0.84, [new("abc-own", 0.0412, 0.001), new("forest", 0.0455, 0.001)]), Estimate("willingness", 0.6, 0.35, 0.93, []), Estimate("scouted", 14, 6, 38, []),
            Estimate("acquaintance-bonus", 0.1, 0.01, 0.28, []), Estimate("judgement-error", 0.2, 0.02, 0.48, []),
        ],
        [
            new(InferenceCheck.Calibration, CheckPart.Ranks, null, null, 0.71, null, 1, CheckWeight.AnyNumber, 500),
            new(InferenceCheck.Calibration, CheckPart.Coverage, 0.5, null, 0.484, 0.43, 0.57, CheckWeight.AnyNumber, 500),
            new(InferenceCheck.Calibration, CheckPart.Coverage, 0.95, null, 0.948, 0.92, 0.976, CheckWeight.AnyNumber, 500),
            new(InferenceCheck.NearCalibration, CheckPart.Ranks, null, null, 0.9, null, 1, CheckWeight.AnyNumber, 500),
            new(InferenceCheck.Recovery, CheckPart.Bias, 0, null, 0.07, null, null, CheckWeight.Shown, 100),
            new(InferenceCheck.Recovery, CheckPart.Bias, 0.5, null, 0.012, -0.05, 0.05, CheckWeight.AnyNumber, 100),
            new(InferenceCheck.Recovery, CheckPart.Error, null, null, 0.141, null, 0.12, CheckWeight.Point, 300),
            new(InferenceCheck.WrongWorlds, CheckPart.Refused, null, "random", 0.97, 0.9, null, CheckWeight.AnyNumber, 100),
            new(InferenceCheck.WrongWorlds, CheckPart.Refused, null, "planted-kind", 0.93, 0.9, null, CheckWeight.AnyNumber, 100),
            new(InferenceCheck.PosteriorPredictive, CheckPart.HeldOut, null, null, 0.42, 0.05, null, CheckWeight.AnyNumber, 300),
        ],
        new ModelChoiceFinding("issue", 0.83, [.. Models.Select((model, row) => new ModelShare(
            model, model == "issue" ? 0.52 : 0.08, [.. Models.Select((_, column) => row == column ? 0.76 : 0.04)]))], 2_000),
        new ChanceDistance(0.69, new Interval(0.58, 0.79), 100, 0.62),
        new SecondOpinionFinding(TableLeaning.Interest, false, [new("likeness", 0.52, 0.2), new("coverage", 0.1, 0.21), new("kind", null, null)], 20, 50));

    private static readonly InferenceFinding Shut = Told with { Gate = Told.Gate with { RSquared = 0.21 }, Estimates = [], Checks = [], Models = null, Chance = null, SecondOpinion = null };

    [Theory]
    [InlineData(ReportLanguage.English, "Formed from the issue", "between 0.58 and 0.84")]
    [InlineData(ReportLanguage.Dutch, "Samengesteld vanuit de opgave", "tussen 0,58 en 0,84")]
    public void An_answer_stands_first_with_its_figure(ReportLanguage language, string headline, string interval)
    {
        var html = Html(Told, language);
        Assert.Contains(headline, html, StringComparison.Ordinal);
        Assert.Contains(interval, html, StringComparison.Ordinal);
        Assert.Contains("id=\"f-lambda\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", Header(html), StringComparison.Ordinal);
        Assert.Equal(
            ["answer", "checks", "models", "second-opinion", "columns", "others", "method", "made"], InferencePage.Sections(new(Told, language)).Select(section => section.Id));
    }

    [Fact]
    public void A_missed_bar_on_the_single_value_leaves_it_out() =>
        Assert.DoesNotContain("The best single estimate", Html(Told, ReportLanguage.English), StringComparison.Ordinal);

    [Theory]
    [InlineData(ReportLanguage.English, "These data cannot tell")]
    [InlineData(ReportLanguage.Dutch, "Deze gegevens geven geen uitsluitsel")]
    public void A_shut_gate_leaves_what_would_help_and_the_method(ReportLanguage language, string headline)
    {
        Assert.Contains(headline, Html(Shut, language), StringComparison.Ordinal);
        Assert.Equal(["answer", "columns", "method", "made"], InferencePage.Sections(new(Shut, language)).Select(section => section.Id));
    }

    [Fact]
    public void What_does_not_fit_has_no_number_and_no_figure_of_lambda()
    {
        var html = Html(Told with { Models = Told.Models! with { Chosen = "random", Probability = 0.8 } }, ReportLanguage.English);
        Assert.Contains("None of these logics fits", html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"f-lambda\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("between 0.58 and 0.84", html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"others\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_check_has_a_row_with_its_bar()
    {
        var html = System.Net.WebUtility.HtmlDecode(Html(Told, ReportLanguage.English));
        foreach (var words in (string[])["43\u00A0% to 57\u00A0%", "−0.05 to 0.05", "at least 90\u00A0%", "at most 1.00", "missed: interval only", "only shown"])
        {
            Assert.Contains(words, html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_was_measured_is_named_in_words() =>
        Assert.Contains(">variety of kind at a table, in standard deviations from chance<", Html(Shut, ReportLanguage.English), StringComparison.Ordinal);

    private static string Header(string html) => html[html.IndexOf("<header>", StringComparison.Ordinal)..html.IndexOf("</header>", StringComparison.Ordinal)];

    private static Estimate Estimate(string parameter, double median, double low, double high, IReadOnlyList<EstimatorScore> scores) =>
        new(parameter, median, median, new(low, high), new(low, high), new(low, high), "abc-own", scores, Shares);

    private static string Html(InferenceFinding found, ReportLanguage language)
    {
        var writer = new StringWriter();
        InferencePage.Write(writer, new InferenceContext(found, language));
        return writer.ToString();
    }
}
