using OpgaveSim.Analysis.Inference.Choices;
using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Inference;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Results.Tests.Inference;

public class InferenceSentencesTests
{
    private static readonly InferenceFinding Told = new(
        new InferenceAsked("case", "", 1, 20_000, 30, 20), [], Found.Open with { RSquared = 0.8, WouldHelp = [new(CaseColumns.Competence, 0.9)] }, [Found.Lambda(0.61, 0.89)], Found.Checks(),
        Found.Issue, new ChanceDistance(0.69, new Interval(0.6, 0.78), 100, 0.03), new SecondOpinionFinding(TableLeaning.Interest, false, [], 20, 50));

    private static readonly InferenceFinding Shut = new(Told.Asked, [], new GateFinding(500, 0.21, [], [new(CaseColumns.Competence, 0.66)]), [], [], null, null, null);

    private static readonly PageWording English = new(ReportLanguage.English), Dutch = new(ReportLanguage.Dutch);

    [Fact]
    public void The_interval_comes_first_and_chance_next()
    {
        var said = InferenceSentences.Of(English, Told);
        Assert.StartsWith("With a probability of 95 %, λ lies between 0.61 and 0.89.", said[0], StringComparison.Ordinal);
        Assert.Contains("the estimate is about 0.69 (between 0.60 and 0.78", said[1], StringComparison.Ordinal);
        Assert.Equal("The best single estimate is 0.75.", said[2]);
        Assert.Contains("it reads the tables as formed from interests", said[3], StringComparison.Ordinal);
        Assert.Contains("if these logics are the only ones", said[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Dutch_has_a_decimal_comma() =>
        Assert.StartsWith("Met een kans van 95 % ligt λ tussen 0,61 en 0,89.", InferenceSentences.Of(Dutch, Told)[0], StringComparison.Ordinal);

    [Fact]
    public void A_shut_gate_has_no_estimate_and_says_what_would_help()
    {
        Assert.Equal("These data cannot tell", InferenceSentences.Headline(English, Shut));
        var said = InferenceSentences.Of(English, Shut);
        Assert.Contains("explain 21\u00A0% of the variation in λ, while 30\u00A0% is needed", said[0], StringComparison.Ordinal);
        Assert.Contains("competence of all actors (competences.csv). With that, tables of these actors would explain 66\u00A0%", said[1], StringComparison.Ordinal);
        Assert.Contains("if these logics are the only ones", said[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_gate_alone_has_no_verdict()
    {
        var open = Shut with { Gate = Found.Open };
        Assert.Null(open.Verdict);
        Assert.False(open.TellsInterval || open.TellsPoint);
        Assert.Equal("An estimate is worth making", InferenceSentences.Headline(English, open));
        Assert.Contains("explain 80\u00A0% of the variation in λ", Assert.Single(InferenceSentences.Of(English, open)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(InferenceCheck.Calibration)]
    [InlineData(InferenceCheck.PosteriorPredictive)]
    [InlineData(InferenceCheck.WrongWorlds)]
    public void No_number_of_lambda_is_told_when_a_check_is_missed(InferenceCheck check)
    {
        var said = string.Join(' ', InferenceSentences.Of(English, Told with { Checks = [.. Told.Checks, HeldOut(check == InferenceCheck.PosteriorPredictive ? 0.01 : 0.6), Found.Missed(check) with { Reached = 0.0123 }] }));
        Assert.DoesNotContain("0.61", said, StringComparison.Ordinal);
        Assert.DoesNotContain("0.75", said, StringComparison.Ordinal);
        Assert.DoesNotContain("0.69", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Missed_checks_are_named_once()
    {
        var found = Told with { Checks = [.. Told.Checks, Found.Missed(InferenceCheck.Calibration), Found.Missed(InferenceCheck.Calibration), Found.Missed(InferenceCheck.Recovery)] };
        Assert.Contains("checks: worlds of these actors and worlds of known λ.", InferenceSentences.Of(English, found)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_look_says_so()
    {
        Assert.DoesNotContain(InferenceSentences.Of(English, Told), sentence => sentence.Contains("first look", StringComparison.Ordinal));
        Assert.Contains(
            "with 2,000 worlds instead of 20,000", InferenceSentences.Of(English, Told with { Asked = Told.Asked with { Draws = 2_000 } })[^2], StringComparison.Ordinal);
    }

    [Fact]
    public void Another_model_is_named()
    {
        var said = InferenceSentences.Of(Dutch, Told with { Models = Found.Models("random", 0.83) });
        Assert.Contains("lijken meer op toeval dan op iets tussen belangen en opgave. De kans dat toeval of mandaat ze heeft bepaald, is 83\u00A0%.", said[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_that_no_world_looks_like_are_said()
    {
        var used = new CheckFinding(InferenceCheck.PosteriorPredictive, CheckPart.Used, null, null, 0.003, VerdictFinding.UsedBar, null, CheckWeight.AnyNumber, 300);
        var said = string.Join(' ', InferenceSentences.Of(English, Told with { Checks = [.. Told.Checks, used] }));
        Assert.Contains("hardly any looks like these tables as a whole (p = 0.003; 0.01 is needed)", said, StringComparison.Ordinal);
        Assert.DoesNotContain("kept out of the estimate", said, StringComparison.Ordinal);
        Assert.DoesNotContain("0.61", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("random")]
    [InlineData("degrees-alone")]
    [InlineData("interest")]
    [InlineData("kindred")]
    [InlineData("mutual-gains")]
    [InlineData("issue")]
    [InlineData("expert")]
    [InlineData("mandate")]
    [InlineData("between")]
    [InlineData("planted-kind")]
    public void Every_model_has_words(string model) => Assert.NotEqual(model, InferenceSentences.Model(Dutch, model));

    [Theory]
    [InlineData(CheckPart.Coverage, 0.8, 0.75, 0.85, "80\u00A0% intervals that hold the true value", "75\u00A0% to 85\u00A0%")]
    [InlineData(CheckPart.FalselyRefused, 0.5, null, 0.1, "refused as chance or mandate, though λ = 0.5", "at most 10\u00A0%")]
    [InlineData(CheckPart.Bias, 0.2, -0.05, 0.05, "mean error at λ = 0.2", "−0.05 to 0.05")]
    [InlineData(CheckPart.Error, null, null, 0.12, "typical error at λ from 0.2 to 0.8", "at most 0.12")]
    [InlineData(CheckPart.HeldOut, null, 0.05, null, "features that the estimate does not use, all at once (p)", "at least 0.05")]
    [InlineData(CheckPart.Used, null, 0.01, null, "the features that the estimate uses (p)", "at least 0.01")]
    [InlineData(CheckPart.Width, 0.5, null, null, "width of the 95 % interval at λ = 0.5", "–")]
    public void A_part_of_a_check_is_worded(CheckPart part, double? at, double? atLeast, double? atMost, string words, string allowed)
    {
        var check = new CheckFinding(InferenceCheck.Recovery, part, at, null, 0.1, atLeast, atMost, CheckWeight.AnyNumber, 100);
        Assert.Equal((words, allowed), (InferenceSentences.Part(English, check), InferenceSentences.Allowed(English, check)));
    }

    private static CheckFinding HeldOut(double reached) =>
        new(InferenceCheck.PosteriorPredictive, CheckPart.HeldOut, null, null, reached, VerdictFinding.HeldOutBar, null, CheckWeight.AnyNumber, 400);
}
