using OpgaveSim.Experiments.Calibration;
using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Results.Calibration;

/// <summary>Puts together what came out of a calibration: facts met alone, in pairs and together, and settings before and after.</summary>
/// <param name="facts">The file of facts.</param>
/// <param name="acceptance">How the draws from the priors stand to the facts.</param>
/// <param name="rows">The facts of these draws.</param>
/// <param name="givenUp">Places of the facts that are given up.</param>
/// <param name="sample">What was accepted.</param>
public sealed class CalibrationSummary(
    FactsFile facts, FactAcceptance acceptance, IReadOnlyList<double[]> rows, IReadOnlyList<int> givenUp, CalibrationSample sample)
{
    private static readonly double[] Levels = [0.05, 0.25, 0.5, 0.75, 0.95];

    /// <summary>The result.</summary>
    /// <param name="wanted">Settings of an ensemble, at most.</param>
    /// <param name="middle">The setting in the middle.</param>
    /// <param name="digests">By stage the digest of its results.</param>
    public CalibrationResult Result(
        int wanted, MiddleSetting? middle, IReadOnlyDictionary<string, string> digests) => new(
        facts.Head.Name, facts.Head.Title, facts.Head.TitleNl, facts.Head.Seed, acceptance.Worlds,
        [.. facts.Facts.Select(Fact)],
        [.. facts.Facts.Select((_, one) => facts.Facts.Select((_, other) => acceptance.Pair(one, other)).ToArray())],
        acceptance.MeetingAll, sample.Places.Count,
        [.. facts.Free.Select(Setting)],
        [.. sample.Some(wanted)],
        middle, digests);

    private FactRow Fact(TargetFact fact, int at)
    {
        double[] values = [.. rows.Select(row => row[at]).Where(double.IsFinite).Order()];
        double? AtLevel(double level) => values.Length == 0 ? null : Quantile.Sorted(values, level);
        return new FactRow(
            fact.Id, fact.From, fact.To, fact.Source, AtLevel(Levels[0]), AtLevel(Levels[2]), AtLevel(Levels[^1]),
            acceptance.Pair(at, at), acceptance.MissingOnly(at), givenUp.Contains(at));
    }

    private SettingRow Setting(FreeSetting setting, int at)
    {
        double[] places = [.. sample.Places.Select(place => place[at]).Order()];
        if (setting.Categories is { } words)
        {
            double[] shares = [.. words.Select((_, category) => places.Length == 0 ? 0 : places.Count(place => setting.Category(place) == category) / (double)places.Length)];
            return new SettingRow(
                setting.Path, null, null, words.Index().ToDictionary(word => word.Item, word => shares[word.Index]),
                places.Length == 0 ? 0 : shares.Sum(share => Math.Abs(share - 1.0 / words.Count)) / 2);
        }

        return new SettingRow(
            setting.Path, [.. Levels.Select(setting.Number)], places.Length == 0 ? null : [.. Levels.Select(level => setting.Number(Quantile.Sorted(places, level)))],
            null, Moved(places));
    }

    /// <summary>The largest difference of the distribution of places, ascending, to an even one (Kolmogorov); 0 for none.</summary>
    private static double Moved(double[] places) => places.Select((place, below) => Math.Max(
        Math.Abs(place - below / (double)places.Length), Math.Abs((below + 1) / (double)places.Length - place))).DefaultIfEmpty().Max();
}
