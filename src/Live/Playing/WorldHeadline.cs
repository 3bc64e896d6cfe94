using System.Globalization;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Live.Measuring;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Live.Playing;

/// <summary>
/// The headline of a report, on the other worlds: how diverse the tables of one scenario are against those of the other, and how original their solutions;
/// then the quality of these, as their price or their gain, and in how many of the worlds each holds.
/// The intervals of its four measures hold together with 95 % certainty.
/// </summary>
internal static class WorldHeadline
{
    private const double Confidence = 1 - 0.05 / 4;

    /// <summary>Two sentences. They are about the issue-driven world where one is, else about the right one.</summary>
    /// <param name="pairs">The pairs, at least one; under six of them nothing can be said yet, and the first sentence says so, without a second.</param>
    /// <param name="scenarios">Both scenarios.</param>
    public static Text Of(IReadOnlyList<Background.Pair> pairs, IReadOnlyList<ShownScenario> scenarios)
    {
        var about = scenarios[0].Tables == MessageTexts.IssueTables ? 0 : 1;
        var found = new PairReading(
            Reach(pairs, about, PairReading.Diversity.Id), Reach(pairs, about, "novelty"), Reach(pairs, about, "novelty-given-size"));
        var sentence = new Text(Sentence(ReportLanguage.English), Sentence(ReportLanguage.Dutch));
        return Quality(Reach(pairs, about, "quality")) is { } quality ? sentence.Then(Price(quality, pairs, about)) : sentence;

        string Sentence(ReportLanguage language) =>
            MessageSentences.OfPair(new PageWording(language), scenarios[about].Tables.In(language), scenarios[1 - about].Tables.In(language), found);
    }

    /// <summary>The second sentence: the quality, and in how many worlds the tables are ahead by a difference that matters.</summary>
    private static Text Price(Text quality, IReadOnlyList<Background.Pair> pairs, int about)
    {
        Text Ahead(string id)
        {
            var smallest = LiveMeasures.All[Place(id)].SmallestDifference;
            return Count(Differences(pairs, about, id).Count(difference => difference >= smallest));
        }

        return new Text(
            " {0}. Of {1} other worlds they are more diverse in {2}, more original in {3} and better in {4}.",
            " {0}. Van {1} andere werelden zijn ze in {2} diverser, in {3} origineler en in {4} beter.")
            .With(quality, Count(pairs.Count), Ahead(PairReading.Diversity.Id), Ahead("novelty"), Ahead("quality"));
    }

    private static Text? Quality(EffectReach reach) => PairReading.WayOf(reach) switch
    {
        > 0 => new("They solve their issue better", "Ze lossen hun opgave beter op"),
        < 0 => new("They solve their issue less well", "Ze lossen hun opgave minder goed op"),
        0 => new("They solve their issue about as well", "Ze lossen hun opgave ongeveer even goed op"),
        null => reach == EffectReach.Unknown ? null
            : new("Whether they solve their issue better is unclear", "Of ze hun opgave beter oplossen, is onduidelijk"),
    };

    private static Text Count(int count) => Text.Same(count.ToString(CultureInfo.InvariantCulture));

    private static int Place(string id) => LiveMeasures.Ids.ToList().IndexOf(id);

    private static double[] Differences(IReadOnlyList<Background.Pair> pairs, int about, string id)
    {
        var at = Place(id);
        return [.. pairs.Select(pair => about == 0 ? pair.First[^1][at] - pair.Second[^1][at] : pair.Second[^1][at] - pair.First[^1][at]).OfType<double>()];
    }

    private static EffectReach Reach(IReadOnlyList<Background.Pair> pairs, int about, string id) =>
        EffectReaches.Of(MeanInterval.Of(Differences(pairs, about, id), Confidence), LiveMeasures.All[Place(id)].SmallestDifference);
}
