using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Live.Measuring;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Live.Playing;

/// <summary>
/// The headline of a report, on the other worlds: how diverse the tables of one scenario are against those of the other, and how original their solutions.
/// The intervals of its three measures hold together with 95 % certainty.
/// </summary>
internal static class WorldHeadline
{
    private const double Confidence = 1 - 0.05 / 3;

    /// <summary>The sentence. It is about the issue-driven world where one is, else about the right one.</summary>
    /// <param name="pairs">The pairs, at least one; under six of them nothing can be said yet, and the sentence says so.</param>
    /// <param name="scenarios">Both scenarios.</param>
    public static Text Of(IReadOnlyList<Background.Pair> pairs, IReadOnlyList<ShownScenario> scenarios)
    {
        var about = scenarios[0].Tables == MessageTexts.IssueTables ? 0 : 1;
        var found = new PairReading(
            Reach(pairs, about, PairReading.Diversity.Id), Reach(pairs, about, "novelty"), Reach(pairs, about, "novelty-given-size"));
        return new Text(Sentence(ReportLanguage.English), Sentence(ReportLanguage.Dutch));

        string Sentence(ReportLanguage language) =>
            MessageSentences.OfPair(new PageWording(language), scenarios[about].Tables.In(language), scenarios[1 - about].Tables.In(language), found);
    }

    private static EffectReach Reach(IReadOnlyList<Background.Pair> pairs, int about, string id)
    {
        var at = LiveMeasures.All.ToList().FindIndex(measure => measure.Id == id);
        double[] differences = [.. pairs.Select(pair => about == 0 ? pair.First[^1][at] - pair.Second[^1][at] : pair.Second[^1][at] - pair.First[^1][at]).OfType<double>()];
        return EffectReaches.Of(MeanInterval.Of(differences, Confidence), LiveMeasures.All[at].SmallestDifference);
    }
}
