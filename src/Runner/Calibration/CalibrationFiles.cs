using OpgaveSim.Experiments.Calibration;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Calibration;
using OpgaveSim.Results.Calibration;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Runner.Calibration;

/// <summary>
/// The files that a calibration leaves beside the folders of its stages: the result as JSON, the page, the preset, and the experiments that compare the
/// logics over plausible worlds and, to be held beside it, over worlds of the priors.
/// </summary>
public static class CalibrationFiles
{
    /// <summary>The preset's file.</summary>
    public const string Preset = "preset.yaml";

    /// <summary>The page.</summary>
    public const string Page = "calibration.html";

    private const int Blocks = 2;

    /// <summary>Writes them.</summary>
    /// <param name="files">The command's files.</param>
    /// <param name="stages">Writes experiments.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="facts">The file of facts.</param>
    /// <param name="size">How large the calibration is.</param>
    /// <param name="result">What came out.</param>
    /// <param name="prior">Places in the unit cube of the draws from the priors.</param>
    /// <param name="language">The language of the page.</param>
    public static void Write(
        OutputFiles files, StageRunner stages, string folder, FactsFile facts, CalibrationOptions size, CalibrationResult result, IReadOnlyList<double[]> prior,
        ReportLanguage language)
    {
        files.Write(Path.Combine(folder, CalibrationResult.FileName), path => File.WriteAllText(path, result.ToText()));
        files.Write(Path.Combine(folder, Page), path => PageFile.Write(path, writer => CalibrationPage.Write(writer, facts, result, language)));
        if (result.Middle is { } middle)
        {
            files.Write(Path.Combine(folder, Preset), path => File.WriteAllText(path, PresetText(facts, middle)));
        }

        var experiments = new CalibrationExperiments(facts);
        var title = facts.Head.Title.Length > 0 ? facts.Head.Title : facts.Head.Name;
        if (result.Sample.Count > 0)
        {
            stages.Write(files, CalibrationRun.EnsembleStage, experiments.Ensemble(
                "ensemble", title, [.. result.Sample.Select(place => place.ToArray())], size.EnsembleWorlds));
        }

        stages.Write(files, CalibrationRun.PriorStage, experiments.Ensemble("prior", $"{title}: the priors", [.. prior.Take(size.Wanted)], size.EnsembleWorlds));
    }

    /// <summary>The setting in the middle as an experiment has it, to be put into one.</summary>
    private static string PresetText(FactsFile facts, MiddleSetting middle)
    {
        var preset = new YamlMap(Preset, 1, 1, facts.World is { } world ? [(new YamlScalar(Preset, 1, 1, "world", true), world)] : []);
        foreach (var (path, value) in middle.Values)
        {
            preset = preset.With(path.Split('.'), new YamlScalar(Preset, 1, 1, value, true));
        }

        return "# Made by opgavesim calibrate: the accepted setting nearest to the middle, rounded. To be put into an experiment.\n" + YamlText.Of(preset, Blocks);
    }
}
