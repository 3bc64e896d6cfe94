using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Calibration;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Calibration;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Runner.Calibration;

/// <summary>
/// A calibration: draws from the priors, what of them meets the facts, and the setting in the middle of that, which is held against the facts once more
/// in new worlds.
/// </summary>
/// <param name="facts">The file of facts.</param>
/// <param name="options">How large it is.</param>
/// <param name="stages">Runs its experiments.</param>
/// <param name="told">Is told in words what comes next.</param>
public sealed class CalibrationRun(FactsFile facts, CalibrationOptions options, StageRunner stages, Action<Text> told)
{
    private readonly CalibrationExperiments experiments = new(facts);
    private readonly Dictionary<string, string> digests = [];

    /// <summary>The folder of an experiment with the settings that were accepted.</summary>
    public const string EnsembleStage = "ensemble";

    /// <summary>The folder of an experiment with settings from the priors.</summary>
    public const string PriorStage = "prior";

    /// <summary>Runs it.</summary>
    /// <param name="interrupt">Stops after the present rounds; what is finished is kept.</param>
    /// <returns>What came out, and the places in the unit cube of the draws from the priors.</returns>
    /// <exception cref="StageEndedException">A part did not end with all its runs.</exception>
    public async Task<(CalibrationResult Result, IReadOnlyList<double[]> Prior)> RunAsync(CancellationToken interrupt)
    {
        told(StageTexts.Draws.With(Text.Same($"{options.Draws}"), Text.Same($"{facts.Free.Count}")));
        var (drawn, rows) = await PlayAsync("reference", experiments.Reference(options.Draws), interrupt);
        var acceptance = new FactAcceptance(facts.Facts, rows);
        var givenUp = acceptance.ToGiveUp(options.Enough);
        var sample = new CalibrationSample(facts.Free, givenUp.Count == facts.Facts.Count ? [] : [.. acceptance.Accepted(givenUp).Select(at => drawn[at])]);
        var middle = sample.Places.Count == 0 ? null : await MiddleAsync(sample, givenUp, interrupt);
        return (new CalibrationSummary(facts, acceptance, rows, givenUp, sample).Result(options.Wanted, middle, digests), drawn);
    }

    /// <summary>From the middle outwards, the first setting whose means over new worlds meet the facts; where none does, the first of those that meet most.</summary>
    private async Task<MiddleSetting> MiddleAsync(CalibrationSample sample, IReadOnlyList<int> givenUp, CancellationToken interrupt)
    {
        IReadOnlyList<(string Path, YamlNode Value)>[] settings = [.. sample.FromTheMiddle().Take(options.MostTried)
            .Select(at => facts.Free.Select((setting, place) => (setting.Path, setting.Rounded(sample.Places[at][place]))).ToArray())];
        told(StageTexts.Middle.With(Text.Same($"{settings.Length}"), Text.Same($"{options.CheckWorlds}")));
        var (_, rows) = await PlayAsync("check", experiments.Check(settings, options.CheckWorlds), interrupt);
        MiddleSetting[] tried = [.. settings.Select((setting, number) => Middle(setting, number, rows[(number * options.CheckWorlds)..((number + 1) * options.CheckWorlds)], givenUp))];
        return tried.FirstOrDefault(one => one.IsConfirmed) ?? tried.MaxBy(one => facts.Facts.Index().Count(fact => one.Means[fact.Index] is { } mean && fact.Item.IsMet(mean)))!;
    }

    private MiddleSetting Middle(IReadOnlyList<(string Path, YamlNode Value)> setting, int number, double[][] rows, IReadOnlyList<int> givenUp)
    {
        double?[] means = [.. facts.Facts.Select((_, fact) => Moments.Mean([.. rows.Select(row => row[fact]).Where(double.IsFinite)]))];
        return new MiddleSetting(
            setting.ToDictionary(one => one.Path, one => YamlText.Line(one.Value)), number + 1, rows.Length, means,
            new FactAcceptance(facts.Facts, rows).MeetingAll / (double)rows.Length,
            facts.Facts.Index().All(fact => givenUp.Contains(fact.Index) || (means[fact.Index] is { } mean && fact.Item.IsMet(mean))));
    }

    /// <summary>Runs a stage and reads its worlds: their points' places in the unit cube, where the design has them, and their facts.</summary>
    private async Task<(IReadOnlyList<double[]> Places, double[][] Rows)> PlayAsync(string stage, YamlMap document, CancellationToken interrupt)
    {
        var done = await stages.RunAsync(stage, document, interrupt);
        digests[stage] = done.Digest;
        using var reader = new ResultReader(done.Folder);
        return (
            [.. done.Experiment.Points.Where(point => point.Unit is not null).Select(point => point.Unit!.ToArray())],
            WorldFacts.Read(reader, done.Experiment, [.. facts.Facts.Select(fact => fact.Id)]));
    }
}
