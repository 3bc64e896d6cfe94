using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Results.Output;
using OpgaveSim.Runner.Runs;

namespace OpgaveSim.Runner.Calibration;

/// <summary>
/// Runs the ordinary experiments that a calibration is made of, each in a folder of its own: <c>experiment.yaml</c>, which anybody can run too, and its results.
/// </summary>
/// <param name="options">How they are executed; its folder holds those of the stages.</param>
/// <param name="progress">Is told how far it is.</param>
/// <param name="clock">For the manifests only.</param>
public sealed class StageRunner(RunOptions options, IRunProgress progress, TimeProvider clock)
{
    /// <summary>The folder of a stage's results, in its own.</summary>
    public const string Results = "results";

    /// <summary>What stands above every experiment that is written here.</summary>
    public const string Mark = "# Made by opgavesim calibrate; run it with opgavesim run, in the same way as any other experiment.\n";

    /// <summary>Writes an experiment, in the place of an earlier one that nobody changed.</summary>
    /// <param name="files">The command's files.</param>
    /// <param name="stage">The name of the stage.</param>
    /// <param name="experiment">The experiment.</param>
    /// <returns>Its file.</returns>
    public string Write(OutputFiles files, string stage, YamlMap experiment)
    {
        var file = Path.Combine(options.Out, stage, Experiment.FileName);
        var text = Mark + YamlText.Of(experiment, Blocks);
        if (!File.Exists(file) || File.ReadAllText(file) != text)
        {
            files.Write(file, path => File.WriteAllText(path, text));
        }

        return file;
    }

    /// <summary>Writes an experiment and runs what is not there yet.</summary>
    /// <param name="stage">The name of the stage.</param>
    /// <param name="document">The experiment.</param>
    /// <param name="interrupt">Stops after the present rounds; finished runs are kept.</param>
    /// <exception cref="FaultsException">Its folder cannot be used as asked.</exception>
    /// <exception cref="StageEndedException">It did not end with all its runs.</exception>
    public async Task<FinishedStage> RunAsync(string stage, YamlMap document, CancellationToken interrupt)
    {
        string file;
        using (var files = new OutputFiles("--out", force: false))
        {
            file = Write(files, stage, document);
            files.Put();
        }

        var experiment = ExperimentReader.Read(file, ExperimentOptions.None);
        var own = options with { Out = Path.Combine(options.Out, stage, Results) };
        var report = await new ExperimentRunner(experiment, own, progress, clock).RunAsync(interrupt);
        return report is { End: RunEnd.Finished or RunEnd.NothingToDo, Digest: { } digest }
            ? new FinishedStage(experiment, own.Out, digest)
            : throw new StageEndedException(stage, report);
    }

    private const int Blocks = 3;
}

/// <summary>A stage of which all runs are there.</summary>
/// <param name="Experiment">Its experiment.</param>
/// <param name="Folder">Its results folder.</param>
/// <param name="Digest">The digest of its results.</param>
public sealed record FinishedStage(Experiment Experiment, string Folder, string Digest);
