using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Wording;
using static OpgaveSim.Analysis.Statistics.EffectReach;

namespace OpgaveSim.Results.Tests;

/// <summary>The sentence that a report leads with, for everything that can be found.</summary>
public class MessageSentencesTests
{
    private const string One = "issue-driven tables", Other = "interest-driven tables";
    private static readonly PageWording English = new(ReportLanguage.English), Dutch = new(ReportLanguage.Dutch);

    /// <summary>What is found of diversity and originality, and what is said of it.</summary>
    public static TheoryData<EffectReach?, EffectReach?, string, string> Pairs => new()
    {
        { Above, Above, "A are more diverse than B, and their solutions are more original.", "A zijn diverser dan B, en hun oplossingen zijn origineler." },
        { Above, Below, "A are more diverse than B, but their solutions are less original.", "A zijn diverser dan B, maar hun oplossingen zijn minder origineel." },
        { Above, Small, "A are more diverse than B, but their solutions are about as original.", "A zijn diverser dan B, maar hun oplossingen zijn ongeveer even origineel." },
        {
            Above, Open, "A are more diverse than B; it is unclear whether their solutions are more original.",
            "A zijn diverser dan B; het is onduidelijk of hun oplossingen origineler zijn."
        },
        {
            Above, Unknown, "A are more diverse than B; with so few worlds it cannot be said whether their solutions are more original.",
            "A zijn diverser dan B; met zo weinig werelden valt niet te zeggen of hun oplossingen origineler zijn."
        },
        { Above, null, "A are more diverse than B.", "A zijn diverser dan B." },
        {
            AboveMaybeSmall, BelowMaybeSmall,
            "A are more diverse than B, but their solutions are less original (both perhaps too little to matter).",
            "A zijn diverser dan B, maar hun oplossingen zijn minder origineel (beide misschien te weinig om ertoe te doen)."
        },
        {
            AboveMaybeSmall, Below,
            "A are more diverse than B (perhaps too little to matter), but their solutions are less original.",
            "A zijn diverser dan B (misschien te weinig om ertoe te doen), maar hun oplossingen zijn minder origineel."
        },
        { Below, Below, "A are less diverse than B, and their solutions are less original.", "A zijn minder divers dan B, en hun oplossingen zijn minder origineel." },
        { Below, Above, "A are less diverse than B, but their solutions are more original.", "A zijn minder divers dan B, maar hun oplossingen zijn origineler." },
        { SmallAbove, SmallBelow, "A are about as diverse as B, and their solutions are about as original.", "A zijn ongeveer even divers als B, en hun oplossingen zijn ongeveer even origineel." },
        { Small, Above, "A are about as diverse as B, but their solutions are more original.", "A zijn ongeveer even divers als B, maar hun oplossingen zijn origineler." },
        {
            Open, Above, "It is unclear whether A are more diverse than B, but their solutions are more original.",
            "Het is onduidelijk of A diverser zijn dan B, maar hun oplossingen zijn origineler."
        },
        {
            Open, Open, "It is unclear whether A are more diverse than B, and whether their solutions are more original.",
            "Het is onduidelijk of A diverser zijn dan B, en of hun oplossingen origineler zijn."
        },
        { Unknown, Unknown, "With so few worlds nothing can be said about A and B.", "Met zo weinig werelden valt over A en B niets te zeggen." },
        { null, Above, "Solutions of A are more original than those of B.", "Oplossingen van A zijn origineler dan die van B." },
        { null, Below, "Solutions of A are less original than those of B.", "Oplossingen van A zijn minder origineel dan die van B." },
        { null, Open, "It is unclear whether solutions of A are more original than those of B.", "Het is onduidelijk of oplossingen van A origineler zijn dan die van B." },
        { null, null, "Neither diversity nor originality can be tested here.", "Diversiteit noch originaliteit is hier te toetsen." },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_pair_is_told_as_it_was_found(EffectReach? diverse, EffectReach? original, string english, string dutch)
    {
        Assert.Equal(english, MessageSentences.OfPair(English, "A", "B", new PairReading(diverse, original, original)));
        Assert.Equal(dutch, MessageSentences.OfPair(Dutch, "A", "B", new PairReading(diverse, original, original)));
    }

    [Fact]
    public void Every_finding_has_a_sentence_of_its_own_kind_with_its_mirror_image()
    {
        EffectReach?[] all = [null, .. Enum.GetValues<EffectReach>()];
        foreach (var page in (PageWording[])[English, Dutch])
        {
            foreach (var (diverse, original, sized) in from diverse in all from original in all from sized in all select (diverse, original, sized))
            {
                var sentence = MessageSentences.OfPair(page, One, Other, new PairReading(diverse, original, sized));
                Assert.Matches(@"^[A-Z].*\.$", sentence);
                Assert.DoesNotContain("{", sentence, StringComparison.Ordinal);
                Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
                Assert.Equal(Flipped(sentence), MessageSentences.OfPair(page, One, Other, new PairReading(Mirror(diverse), Mirror(original), Mirror(sized))));
            }
        }
    }

    [Theory]
    [InlineData(Above, Above, "")]
    [InlineData(Above, Open, "")]
    [InlineData(Above, Unknown, "")]
    [InlineData(Above, Small, ", but not once the size of the change is taken into account")]
    [InlineData(Above, Below, ", but not once the size of the change is taken into account")]
    [InlineData(Below, Small, ", but not once the size of the change is taken into account")]
    [InlineData(Small, AboveMaybeSmall, ", and more original once the size of the change is taken into account")]
    [InlineData(Small, Below, ", and less original once the size of the change is taken into account")]
    [InlineData(Open, Above, "")]
    public void Novelty_given_size_is_told_where_it_says_something_else(EffectReach original, EffectReach sized, string added) =>
        Assert.EndsWith(
            (original switch { Above => "more original", Below => "less original", Small => "about as original", _ => "it is unclear whether their solutions are more original" }) + added + ".",
            MessageSentences.OfPair(English, "A", "B", new PairReading(Above, original, sized)), StringComparison.Ordinal);

    [Fact]
    public void Where_novelty_is_inconclusive_solutions_of_the_same_size_may_say_something()
    {
        Assert.Equal(["Among solutions that make the same number of changes, theirs are less original."], MessageSentences.OfAsLarge(English, new(Above, Open, Below)));
        Assert.Equal(["Bij evenveel verandering zijn hun oplossingen origineler."], MessageSentences.OfAsLarge(Dutch, new(Above, Open, AboveMaybeSmall)));
        foreach (var found in (PairReading[])[new(Above, Open, Small), new(Above, Open, Open), new(Above, Open, null), new(Above, Small, Below), new(Above, null, Below), new(Above, Unknown, Below)])
        {
            Assert.Empty(MessageSentences.OfAsLarge(English, found));
        }
    }

    [Fact]
    public void Other_baselines_agree_together_and_differ_one_by_one()
    {
        var main = new PairReading(Above, Below, Below);
        Assert.Empty(MessageSentences.OfOthers(English, main, []));
        Assert.Equal(
            ["The same holds against kindred and chance.", "Compared with experts: about as diverse, originality inconclusive.", "Compared with mandate: less diverse."],
            MessageSentences.OfOthers(English, main,
            [
                ("kindred", new(AboveMaybeSmall, Below, null)), ("experts", new(Small, Open, null)), ("chance", new(Above, BelowMaybeSmall, null)),
                ("mandate", new(Below, null, null)), ("few", new(Unknown, Unknown, null)),
            ]));
        Assert.Equal(
            ["Vergeleken met deskundigen: diverser, minder origineel."],
            MessageSentences.OfOthers(Dutch, new PairReading(Small, Small, null), [("deskundigen", new(Above, Below, null))]));
    }

    [Fact]
    public void Yardsticks_agree_turn_or_say_too_little()
    {
        Assert.Equal(["All three yardsticks of novelty agree."], MessageSentences.OfYardsticks(English, [DifferenceVerdict.Better, DifferenceVerdict.Better, DifferenceVerdict.Better]));
        Assert.Equal(
            ["By another yardstick of novelty, originality comes out differently."],
            MessageSentences.OfYardsticks(English, [DifferenceVerdict.Better, DifferenceVerdict.CannotTellYet, DifferenceVerdict.NoDifferenceThatMatters]));
        Assert.Empty(MessageSentences.OfYardsticks(English, [DifferenceVerdict.Better, DifferenceVerdict.CannotTellYet, DifferenceVerdict.Better]));
        Assert.Empty(MessageSentences.OfYardsticks(English, [null, null, null]));
    }

    [Fact]
    public void A_sweep_counts_settings_and_a_sample_gives_shares()
    {
        PairReading[] found = [new(Above, Below, null), new(AboveMaybeSmall, Small, null), new(Below, Above, null), new(Open, Open, null)];
        Assert.Equal(
            "A are more diverse than B in 2 of 4 settings of the world and less diverse in 1; their solutions are more original in 1 and less original in 1.",
            MessageSentences.OverSettings(English, "A", "B", found));
        Assert.Equal(
            "Solutions of A are more original than those of B in 1 of 2 settings of the world and less original in none.",
            MessageSentences.OverSettings(English, "A", "B", [new(null, Above, null), new(null, Open, null)]));
        Assert.Equal(
            "Bij 2 van de 2 instellingen van de wereld zijn A diverser dan B, bij geen enkele minder divers; hun oplossingen zijn bij geen enkele origineler, bij 1 minder origineel.",
            MessageSentences.OverSettings(Dutch, "A", "B", [new(Above, Below, null), new(Above, Small, null)]));
        Assert.Equal(
            "In 50\u00A0% van de plausibele werelden zijn A diverser dan B, in 25\u00A0% minder divers; hun oplossingen zijn in 25\u00A0% origineler en in 25\u00A0% minder origineel.",
            MessageSentences.OverPlausible(Dutch, "A", "B", found));
    }

    [Fact]
    public void Given_diversity_is_told_by_what_it_does()
    {
        Assert.Equal(
            "Diversity of competence makes solutions more original; diversity of kind and interests makes no difference that matters to originality; "
            + "what diversity of home domain does to originality depends on how members judge, or is unclear.",
            MessageSentences.OfDose(English,
            [
                ("kind", [Small, SmallAbove]), ("home domain", [Above, Small]), ("competence", [Above, AboveMaybeSmall]), ("interests", [Small, SmallBelow]),
            ]));
        Assert.Equal("Het is onduidelijk wat diversiteit van soort met de originaliteit doet.", MessageSentences.OfDose(Dutch, [("soort", [Open, Unknown])]));
        Assert.Equal("Diversity of kind makes solutions less original.", MessageSentences.OfDose(English, [("kind", [Below])]));
    }

    private static EffectReach? Mirror(EffectReach? reach) => reach switch
    {
        Above => Below,
        Below => Above,
        AboveMaybeSmall => BelowMaybeSmall,
        BelowMaybeSmall => AboveMaybeSmall,
        SmallAbove => SmallBelow,
        SmallBelow => SmallAbove,
        _ => reach,
    };

    /// <summary>Clauses that leave a question open: they are the same whichever way it goes.</summary>
    private static IEnumerable<string> OpenClauses()
    {
        Text[] open =
        [
            MessageTexts.BothOpen, MessageTexts.DiverseOpen, MessageTexts.DiverseUnknown, MessageTexts.OriginalOpen, MessageTexts.OriginalUnknown,
            MessageTexts.OnlyOriginalOpen, MessageTexts.OnlyOriginalUnknown,
        ];
        return from text in open
               from page in (PageWording[])[English, Dutch]
               select page.Say(text, One, Other);
    }

    /// <summary>The sentence with more for less and less for more, but for clauses that leave a question open.</summary>
    private static string Flipped(string sentence)
    {
        (string One, string Other)[] pairs =
        [
            ("are more diverse", "are less diverse"), ("zijn diverser", "zijn minder divers"), ("are more original", "are less original"),
            ("zijn origineler", "zijn minder origineel"), ("and more original once", "and less original once"), ("en origineler als", "en minder origineel als"),
        ];
        var flipped = sentence;
        string[] open = [.. OpenClauses().SelectMany(clause => (string[])[clause, char.ToUpperInvariant(clause[0]) + clause[1..]])];
        for (var one = 0; one < open.Length; one++)
        {
            flipped = flipped.Replace(open[one], $"#{one}#", StringComparison.Ordinal);
        }

        foreach (var (one, other) in pairs)
        {
            flipped = flipped.Replace(one, "<>", StringComparison.Ordinal).Replace(other, one, StringComparison.Ordinal).Replace("<>", other, StringComparison.Ordinal);
        }

        for (var one = 0; one < open.Length; one++)
        {
            flipped = flipped.Replace($"#{one}#", open[one], StringComparison.Ordinal);
        }

        return flipped;
    }
}
