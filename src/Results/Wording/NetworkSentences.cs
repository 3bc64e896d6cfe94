using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Results.Wording;

/// <summary>
/// In what the networks of two scenarios differ at the end, over all worlds: in how many ties there are, in how many of them run between home
/// domains, and in how many actors hang together. It says so too where they do not differ.
/// </summary>
public static class NetworkSentences
{
    /// <summary>The smallest difference that counts, as a part of the number of ties, and of a share.</summary>
    private const double SmallestPart = 0.1, SmallestShare = 0.05;

    private static readonly Measure Degree = MeasureCatalogue.Find("mean-degree")!, External = MeasureCatalogue.Find("home-ei")!,
        Together = MeasureCatalogue.Find("giant-component")!;

    /// <summary>The sentences on two scenarios.</summary>
    public static string Of(PageContext context, Arm arm, Arm against)
    {
        NetworkFinding Find(Measure measure, double smallest, Func<double?, string> number) =>
            context.Set.Of(arm, against, measure) is { NotJudged: null } found
                ? new(EffectReaches.Of(found.Interval, smallest), number(context.Set.Mean(arm, measure)), number(context.Set.Mean(against, measure)))
                : new(null, number(context.Set.Mean(arm, measure)), number(context.Set.Mean(against, measure)));
        return Of(
            context, MessageSentences.Tables(context, arm), MessageSentences.Tables(context, against),
            Find(Degree, SmallestPart * (context.Set.Mean(against, Degree) ?? 0), degree => context.Numbers.Text(degree, 1)),
            // the index runs from −1 to 1, the share from 0 to 1
            Find(External, 2 * SmallestShare, index => context.Numbers.Percent((1 + index) / 2)),
            Find(Together, SmallestShare, share => context.Numbers.Percent(share)));
    }

    /// <summary>The sentence on one scenario.</summary>
    public static string Of(PageContext context, Arm arm) => Text.Begin(context.Say(
        NetworkTexts.Alone, MessageSentences.Tables(context, arm), context.Numbers.Text(context.Set.Mean(arm, Degree), 1),
        context.Numbers.Percent((1 + context.Set.Mean(arm, External)) / 2)));

    /// <summary>The sentences on what is found of two scenarios.</summary>
    /// <param name="page">The language.</param>
    /// <param name="tables">The tables of the one, as the subject of a sentence.</param>
    /// <param name="others">Those of the other.</param>
    /// <param name="ties">Ties per actor.</param>
    /// <param name="between">The share of ties between home domains.</param>
    /// <param name="together">The share of actors that hang together.</param>
    public static string Of(PageWording page, string tables, string others, NetworkFinding ties, NetworkFinding between, NetworkFinding together) =>
        ties.Way == 0 && between.Way == 0 && together.Way is not (1 or -1)
            ? page.Say(NetworkTexts.Alike, ties.Other, ties.One, between.Other, between.One)
            : string.Join(' ', [.. Ties(page, tables, others, ties), .. Between(page, between), .. Whole(page, together)]);

    private static IEnumerable<string> Ties(PageWording page, string tables, string others, NetworkFinding found) => Sentence(
        page, found, NetworkTexts.MoreTies, NetworkTexts.FewerTies, NetworkTexts.AsManyTies, NetworkTexts.TiesOpen, [tables, others]);

    private static IEnumerable<string> Between(PageWording page, NetworkFinding found) => Sentence(
        page, found, NetworkTexts.MoreBetween, NetworkTexts.LessBetween, NetworkTexts.AsMuchBetween, NetworkTexts.BetweenOpen, []);

    private static IEnumerable<string> Whole(PageWording page, NetworkFinding found) => found.Way is 1 or -1
        ? [page.Say(found.Way > 0 ? NetworkTexts.MoreTogether : NetworkTexts.FewerTogether, found.One, found.Other)]
        : [];

    private static IEnumerable<string> Sentence(PageWording page, NetworkFinding found, Text more, Text less, Text same, Text open, IEnumerable<string> before) =>
        found.Reach is null ? [] : [Text.Begin(page.Say(found.Way switch { 1 => more, -1 => less, 0 => same, _ => open }, [.. before, found.One, found.Other]))];
}
