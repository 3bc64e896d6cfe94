using System.Globalization;
using OpgaveSim.Experiments.Calibration;
using OpgaveSim.Experiments.Designs;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Calibration;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Results.Tests.Calibration;

/// <summary>Four draws of a number from 0 to 10 and of a word of two, held against two facts; the first three are accepted.</summary>
public class CalibrationSummaryTests
{
    private static readonly TargetFact[] Facts = [new("agreement", 0, 1, "a study"), new("size", 6, 9, "another")];
    private static readonly FreeSetting[] Free = [Setting("world.price", "{ from: 0, to: 10 }", u => Node((10 * u).ToString(CultureInfo.InvariantCulture))), Setting("world.rule", "{ values: [consent, majority] }", u => Node(u < 0.5 ? "consent" : "majority"))];
    private static readonly double[][] Rows = [[0.5, 7], [0.6, 8], [0.7, 6], [0.8, double.NaN]];
    private static readonly double[][] Places = [[0.1, 0.2], [0.2, 0.7], [0.6, 0.3]];

    [Fact]
    public void Facts_have_their_quantiles_and_shares()
    {
        var result = Made();
        Assert.Equal((4, 3, 3), (result.Draws, result.MeetingAll, result.Accepted));
        Assert.Equal(new FactRow("size", 6, 9, "another", 6.1, 7, 7.9, 0.75, 0.25, false), result.Facts[1] with { Low = Math.Round(result.Facts[1].Low!.Value, 12), High = Math.Round(result.Facts[1].High!.Value, 12) });
        Assert.Equal([[1, 0.75], [0.75, 0.75]], result.Pairs);
        Assert.Empty(result.GivenUp);
    }

    /// <summary>Places .1, .2, .6: the median .2, and the largest distance to an even distribution is 2/3 − .2 at the second.</summary>
    [Fact]
    public void Settings_have_their_values_before_and_after_and_how_far_they_moved()
    {
        var settings = Made().Settings;
        Assert.Equal([0.5, 2.5, 5, 7.5, 9.5], settings[0].Prior!.Select(value => Math.Round(value, 12)));
        Assert.Equal([1.1, 1.5, 2, 4, 5.6], settings[0].Posterior!.Select(value => Math.Round(value, 12)));
        Assert.Equal(2.0 / 3 - 0.2, settings[0].Moved, 12);
        Assert.Equal([("consent", 2.0 / 3), ("majority", 1.0 / 3)], settings[1].Shares!.Select(share => (share.Key, share.Value)));
        Assert.Equal(1.0 / 6, settings[1].Moved, 12);
        Assert.Null(settings[1].Prior);
    }

    /// <summary>Distances: first to second .1 + 1, first to third .5 + 0, second to third .4 + 1; sums 1.6, 2.5, 1.9.</summary>
    [Fact]
    public void The_middle_is_the_one_nearest_to_all() => Assert.Equal([0, 2, 1], new CalibrationSample(Free, Places).FromTheMiddle());

    [Fact]
    public void Of_many_accepted_ones_an_ensemble_takes_some_spread_evenly()
    {
        double[][] many = [.. Enumerable.Range(0, 7).Select(at => (double[])[at / 10.0, 0])];
        Assert.Equal([0, 0.2, 0.4], new CalibrationSample(Free, many).Some(3).Select(place => place[0]));
        Assert.Same(many, new CalibrationSample(Free, many).Some(7));
        Assert.Empty(new CalibrationSample(Free, []).Some(3));
        Assert.Empty(new CalibrationSample(Free, []).FromTheMiddle());
    }

    [Fact]
    public void A_result_is_read_back_as_it_was_written()
    {
        var made = Made();
        Assert.Equal(made.ToText(), CalibrationResult.FromText(made.ToText()).ToText());
    }

    [Fact]
    public void Nothing_accepted_is_said_and_so_is_a_fact_that_is_given_up()
    {
        var nothing = Summary([0, 1], []).Result(10, null, new Dictionary<string, string>());
        Assert.Null(nothing.Settings[0].Posterior);
        Assert.Equal((0, 0, 0), (nothing.Accepted, nothing.Settings[0].Moved, nothing.Settings[1].Moved));
        Assert.Contains("There is no ensemble", new CalibrationWords(nothing, ReportLanguage.English).Said[^1], StringComparison.Ordinal);
        var words = new CalibrationWords(Summary([1], Places).Result(10, null, new Dictionary<string, string>()), ReportLanguage.Dutch);
        Assert.StartsWith("Gemist: Leden van een tafel.", words.Cautions.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_in_the_language_of_the_reader()
    {
        var words = new CalibrationWords(Made(), ReportLanguage.Dutch);
        Assert.Equal(["Leden van een tafel", "6 – 9", "6,10; 7,00; 7,90", "75,0\u00A0%", "25,00\u00A0%", "another"], words.FactRows[1]);
        Assert.Equal("2,00 (1,10 – 5,60)", words.SettingRows[0][2]);
        Assert.Equal(("75,0\u00A0%", "1,00"), words.Pair(0, 1));
    }

    private static CalibrationResult Made() => Summary([], Places).Result(10, null, new Dictionary<string, string>());

    private static CalibrationSummary Summary(int[] givenUp, double[][] places) => new(
        new FactsFile("facts.yaml", new FactsHead { Name = "made" }, null, Facts, Free), new FactAcceptance(Facts, Rows), Rows, givenUp, new CalibrationSample(Free, places));

    private static FreeSetting Setting(string path, string prior, Func<double, YamlNode> at) => new(new DesignFactor(path, at), YamlReader.ReadOption("prior", prior, [])!);

    private static YamlScalar Node(string value) => new("facts.yaml", 1, 1, value, true);
}
