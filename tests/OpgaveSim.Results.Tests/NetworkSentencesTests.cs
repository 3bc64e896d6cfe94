using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Wording;
using static OpgaveSim.Analysis.Statistics.EffectReach;

namespace OpgaveSim.Results.Tests;

/// <summary>What is said of two networks, for everything that can be found.</summary>
public class NetworkSentencesTests
{
    private static readonly PageWording English = new(ReportLanguage.English), Dutch = new(ReportLanguage.Dutch);

    /// <summary>Where the differences in ties, in the share between domains and in the share that hangs together lie, and what is said.</summary>
    public static TheoryData<EffectReach?, EffectReach?, EffectReach?, string, string> Findings => new()
    {
        {
            Above, Small, Small, "A leave more ties than B: 29.0 per actor against 18.5. About the same share of them runs between domains: 85 % and 87 %.",
            "A laten meer banden achter dan B: 29.0 per actor tegen 18.5. Daarvan loopt een ongeveer even groot deel tussen domeinen: 85 % en 87 %."
        },
        {
            BelowMaybeSmall, Above, Small, "A leave fewer ties than B: 29.0 per actor against 18.5. More of these run between domains: 85 % against 87 %.",
            "A laten minder banden achter dan B: 29.0 per actor tegen 18.5. Daarvan loopt een groter deel tussen domeinen: 85 % tegen 87 %."
        },
        {
            SmallAbove, Below, null, "A leave about as many ties as B: 29.0 and 18.5 per actor. Fewer of these run between domains: 85 % against 87 %.",
            "A laten ongeveer evenveel banden achter als B: 29.0 en 18.5 per actor. Daarvan loopt een kleiner deel tussen domeinen: 85 % tegen 87 %."
        },
        {
            Open, Open, Open, "It is unclear whether A leave more ties than B: 29.0 and 18.5 per actor. It is unclear whether the share of them that runs between domains differs: 85 % and 87 %.",
            "Het is onduidelijk of A meer banden achterlaten dan B: 29.0 en 18.5 per actor. Het is onduidelijk of daarvan een ander deel tussen domeinen loopt: 85 % en 87 %."
        },
        {
            Small, SmallBelow, Open, "The two networks hardly differ: 18.5 and 29.0 ties per actor, of which 87 % and 85 % run between domains.",
            "De twee netwerken verschillen nauwelijks: 18.5 en 29.0 banden per actor, waarvan 87 % en 85 % tussen domeinen loopt."
        },
        {
            Small, Small, Below, "A leave about as many ties as B: 29.0 and 18.5 per actor. About the same share of them runs between domains: 85 % and 87 %. "
                + "Fewer actors hang together in one network: 60 % against 99 %.",
            "A laten ongeveer evenveel banden achter als B: 29.0 en 18.5 per actor. Daarvan loopt een ongeveer even groot deel tussen domeinen: 85 % en 87 %. "
                + "Minder actoren zijn in één netwerk verbonden: 60 % tegen 99 %."
        },
        { Above, null, Above, "A leave more ties than B: 29.0 per actor against 18.5. More actors hang together in one network: 60 % against 99 %.",
            "A laten meer banden achter dan B: 29.0 per actor tegen 18.5. Meer actoren zijn in één netwerk verbonden: 60 % tegen 99 %." },
        { null, null, null, "", "" },
    };

    [Theory]
    [MemberData(nameof(Findings))]
    public void Two_networks_are_told_by_what_they_differ_in(EffectReach? ties, EffectReach? between, EffectReach? together, string english, string dutch)
    {
        foreach (var (page, expected) in ((PageWording, string)[])[(English, english), (Dutch, dutch)])
        {
            Assert.Equal(expected, NetworkSentences.Of(page, "A", "B", new(ties, "29.0", "18.5"), new(between, "85 %", "87 %"), new(together, "60 %", "99 %")));
        }
    }
}
