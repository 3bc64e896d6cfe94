using OpgaveSim.Analysis.Inference.Choices;
using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Results.Inference;

namespace OpgaveSim.Results.Tests.Inference;

public class InferenceJsonTests
{
    private static readonly InferenceFinding Whole = new(
        new InferenceAsked("Ébène & <co>", "0a", ulong.MaxValue, 20_000, 30, 20), [new("seats-gini", 0.1)], Found.Open with { WouldHelp = [new(CaseColumns.Competence, 1.0 / 3)] }, [Found.Lambda(0.1, 0.3)],
        Found.Checks(Found.Missed(InferenceCheck.NearCalibration) with { Reached = null }), Found.Issue with { Models = [new("issue", 0.9, [0.8, 0.2])] },
        new ChanceDistance(0.69, new Interval(0.6, 0.78), 100, 0.03),
        new SecondOpinionFinding(TableLeaning.Neither, false, [new("coverage", 0.1, 0.2), new("kind", null, null)], 20, 50));

    [Fact]
    public void What_was_found_comes_back_from_its_text()
    {
        var file = Path.GetTempFileName();
        try
        {
            var text = InferenceJson.Text(Whole);
            File.WriteAllText(file, text);
            var again = InferenceJson.Read<InferenceFinding>(file);
            Assert.Equal(text, InferenceJson.Text(again));
            Assert.Equal(Whole.Asked, again.Asked);
            Assert.Equal(Whole.Lambda!.NinetyFive, again.Lambda!.NinetyFive);
            Assert.Equal(Whole.Verdict!.Reason, again.Verdict!.Reason);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Words_stand_in_it_and_not_numbers_of_a_list()
    {
        var text = InferenceJson.Text(Whole);
        Assert.Contains("\"verdict\": \"cannot-be-told\"", text, StringComparison.Ordinal);
        Assert.Contains("\"missed\": [\n      \"near-calibration\"\n    ]", text, StringComparison.Ordinal);
        Assert.Contains("\"isPassed\": false", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_finite_is_refused() =>
        Assert.Throws<ArgumentException>(() => InferenceJson.Text(Found.Missed(InferenceCheck.Recovery) with { Reached = double.NaN }));
}
