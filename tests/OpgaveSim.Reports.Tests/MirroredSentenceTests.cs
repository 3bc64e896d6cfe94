using System.Text.RegularExpressions;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Compare;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Tests;

/// <summary>
/// Every sentence on a difference, with intervals on both sides of 0 and of δ (0.05), inside and across: the mirror image of a difference gets
/// the mirror image of its sentence, and what may be too small to matter is said to be so on both sides.
/// </summary>
public partial class MirroredSentenceTests
{
    private const int Worlds = 8, Family = 12;
    private static readonly Measure Quality = MeasureCatalogue.Find("quality")!;

    /// <summary>Words that stand for one side and for the other, in both languages.</summary>
    private static readonly (string One, string Other)[] Mirrored =
    [
        ("better", "worse"), ("speaks for the claim", "speaks against the claim"), ("higher", "lower"), ("the claim's side", "the other side"), ("above 0", "below 0"),
        ("the expected side", "the other side"), ("Confirmed: the whole interval lies where it was expected", "Contradicted: the whole interval lies elsewhere"),
        ("beter", "slechter"), ("pleit dat voor", "pleit dat tegen"), ("hoger", "lager"), ("de kant van de bewering", "de andere kant"),
        ("boven 0", "onder 0"), ("de verwachte kant", "de andere kant"), ("Bevestigd: het hele interval ligt waar het werd verwacht", "Weerlegd: het hele interval ligt elders"),
    ];

    /// <summary>Intervals with what is said of them: verdict, and whether it is hedged as perhaps or surely too small.</summary>
    public static TheoryData<double, double, DifferenceVerdict, bool> Intervals => new()
    {
        { 0.06, 0.10, DifferenceVerdict.Better, false },
        { 0.02, 0.08, DifferenceVerdict.Better, true },
        { 0.01, 0.04, DifferenceVerdict.NoDifferenceThatMatters, true },
        { -0.02, 0.03, DifferenceVerdict.NoDifferenceThatMatters, false },
        { -0.02, 0.08, DifferenceVerdict.CannotTellYet, false },
        { -0.08, 0.09, DifferenceVerdict.CannotTellYet, false },
    };

    [Theory]
    [MemberData(nameof(Intervals))]
    public void A_difference_and_its_mirror_image_get_mirror_images(double low, double high, DifferenceVerdict verdict, bool isHedged)
    {
        foreach (var language in Enum.GetValues<ReportLanguage>())
        {
            var (one, mirror) = (Context(low, high, language), Context(-high, -low, language));
            Assert.Equal(verdict, Issue(one).Verdict);
            foreach (var (what, said, mirrored) in Sentences(one).Zip(Sentences(mirror), (first, second) => (first.What, first.Said, second.Said)))
            {
                Assert.True(AreMirrored(said, mirrored), $"{what}: “{said}” and “{mirrored}”");
                Assert.True(IsHedged(said) == isHedged && IsHedged(mirrored) == isHedged || what == "hypothesis", $"{what} is hedged otherwise: “{said}” and “{mirrored}”");
            }
        }
    }

    [Fact]
    public void A_sentence_of_the_claim_names_its_measure_yardstick_baseline_and_preset()
    {
        string[] english = [.. ClaimSentences.Of(Context(0.02, 0.08, ReportLanguage.English))];
        Assert.Equal(3, english.Length);
        Assert.StartsWith(
            "“Issue-driven tables are more diverse.” Measured as variety of kind, “a-issue” compared with “a-interest”, in worlds of preset tried-1: +0.050 [0.020, 0.080]. "
            + "In this model that speaks for the claim, but the difference may be too small to matter.", english[0], StringComparison.Ordinal);
        Assert.Contains(
            "Measured as novelty against precedents that all scenarios share, “a-mixed” compared with “a-interest”, which differ only in who is invited, in worlds of preset tried-1: ",
            english[1], StringComparison.Ordinal);
        Assert.Contains("Measured as novelty given size against precedents", english[2], StringComparison.Ordinal);
        Assert.All(ClaimSentences.Of(Context(0.02, 0.08, ReportLanguage.Dutch)), sentence => Assert.Matches("vergeleken met ‘a-interest’, .*voorinstelling tried-1: ", sentence));
    }

    private static IEnumerable<(string What, string Said)> Sentences(PageContext context)
    {
        var difference = Issue(context);
        yield return ("bearing", context.Say(ClaimSentences.Bearing(difference)));
        yield return ("verdict", VerdictTexts.Of(context, difference));
        yield return ("degree", OutcomeGroup.Degree(context, difference));
        yield return ("comparison", Assert.Single(ComparisonSentences.Of(context, context.Arms.Issue!, context.Arms.Interest!)));
        var hypothesis = new StatedHypothesis(Quality, "a-issue", "a-interest", HypothesisDirection.Greater, 0.05);
        yield return ("hypothesis", difference.Verdict == DifferenceVerdict.CannotTellYet ? "" : HypothesisTexts.Of(context, new HypothesisFinding(hypothesis, difference, null, null, null)));
        foreach (var sentence in ClaimSentences.Of(context))
        {
            yield return ("claim", sentence);
        }
    }

    private static bool AreMirrored(string one, string other)
    {
        var (plain, image) = (WithoutNumbers(one), WithoutNumbers(other));
        return plain == image || Mirrored.Any(pair => plain.Replace(pair.One, pair.Other, StringComparison.Ordinal) == image || plain.Replace(pair.Other, pair.One, StringComparison.Ordinal) == image);
    }

    private static bool IsHedged(string said) =>
        Regex.IsMatch(said, "too (small|little)|less than what|perhaps|but within|te (klein|weinig)|minder dan|misschien|maar binnen");

    private static string WithoutNumbers(string said) => Figure().Replace(said, "#");

    private static Comparison Issue(PageContext context) => context.Set.Of(context.Arms.Issue!, context.Arms.Interest!, Quality);

    /// <summary>Three scenarios of which two differ from the third by just this interval on all primary outcomes.</summary>
    private static PageContext Context(double low, double high, ReportLanguage language)
    {
        var quantile = StudentDistribution.UpperQuantile(JudgedFamily.Alpha / Family / 2, Worlds - 1);
        var (mean, half) = ((low + high) / 2, (high - low) * Math.Sqrt(Worlds - 1) / quantile / 2);
        Arm Made(string name, int position, Logic logic) => new(name, position, "", logic, StoredExperiment.Record(new TableParameters()), 0);
        var interest = Logics.Named("interest");
        var arms = new Arms(
            [Made("a-interest", 0, interest), Made("a-issue", 1, Logics.Named("issue")), Made("a-mixed", 2, interest with { Invite = InviteRule.Issue, InviteMix = 1 })], "a-interest");
        var set = new ComparisonSet(
            arms, [], (arm, _) => [.. Enumerable.Range(0, Worlds).Select(world => (double?)(0.5 + (arm.Position == 0 ? 0 : mean + (world % 2 == 0 ? half : -half))))],
            (_, _) => true);
        Assert.Equal(Family, set.Family.Count);
        return new PageContext(set, language, "tried-1");
    }

    [GeneratedRegex(@"[+−]?\d+[.,]\d+|(?<= )\d+(?= w(orlds|erelden))")]
    private static partial Regex Figure();
}
