using System.Text.RegularExpressions;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Testing;

namespace OpgaveSim.Presentation.Tests;

/// <summary>Both languages are complete.</summary>
public class ReportTextTests
{
    private static readonly string[] SameInBoth =
        ["SummaryTexts.Worlds", "SummaryTexts.Smallest", "DiverseTexts.SlopeRow", "MisunderstandingTexts.Quorum", "ReversalTexts.ParameterColumn",
            "PageTexts.Scenario", "ActorTexts.Actor", "MethodTexts.Experiment", "MethodTexts.Status", "MethodTexts.Runs",
            "CompareTexts.Setting", "CompareTexts.Quorum", "CsvFaultTexts.Tab", "EffectTexts.InList",
            "DoseTexts.Lambda", "HeadlineTexts.Against", "FactTexts.Point", "MessageTexts.Then", "NetworkTexts.DomainName",
            "MeasureListTexts.Smallest", "ProgressTexts.Begin", "ProgressTexts.ShortRuns", "PublishedTexts.Model", "RunTexts.DigestLabel",
            "SummaryTableTexts.Smallest", "VerifyTexts.Actor", "VerifyTexts.DigestColumn"];

    public static TheoryData<string> Names => [.. AllTexts.Of().Select(text => text.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_has_both_languages_with_the_same_blanks(string name)
    {
        var text = AllTexts.Of().Single(one => one.Name == name).Value;
        Assert.False(string.IsNullOrWhiteSpace(text.En));
        Assert.False(string.IsNullOrWhiteSpace(text.Nl));
        Assert.Equal(Blanks(text.En), Blanks(text.Nl));
        Assert.Equal(SameInBoth.Contains(name), text.En == text.Nl);
    }

    [Fact]
    public void Every_logic_and_every_rule_has_words()
    {
        Assert.All(Logics.All, logic => Assert.NotNull(LogicTexts.Find(Logics.Named(logic.Name))?.Sentence));
        Assert.All(Logics.All, logic => Assert.NotNull(LogicTexts.Find(logic.Name)?.Title));
        Assert.Distinct(Logics.All.Select(logic => LogicTexts.Find(logic.Name)!.Title.En));
        Assert.Distinct(Logics.All.Select(logic => LogicTexts.Find(logic.Name)!.Title.Nl));
        Assert.All(Logics.InviteRules, rule => Assert.NotEqual(rule.Name, ArmTexts.Of(rule).En));
        Assert.All(Logics.StartRules, rule => Assert.NotEqual(rule.Name, ArmTexts.Of(rule).En));
    }

    [Fact]
    public void There_are_many() => Assert.True(AllTexts.Of().Count > 150);

    [Fact]
    public void Every_measure_is_explained_in_Dutch()
    {
        Assert.All(MeasureCatalogue.All, measure => Assert.True(MeasureTexts.Has(measure), $"{measure.Id} has no Dutch text in MeasureTexts"));
        Assert.All(MeasureCatalogue.All, measure =>
        {
            Assert.NotEqual(MeasureTexts.Meaning(measure).En, MeasureTexts.Meaning(measure).Nl);
            Assert.NotEqual(MeasureTexts.Undefined(measure).En, MeasureTexts.Undefined(measure).Nl);
        });
    }

    private static string[] Blanks(string text) => [.. Regex.Matches(text, "\\{\\d\\}").Select(match => match.Value).Distinct().Order()];
}
