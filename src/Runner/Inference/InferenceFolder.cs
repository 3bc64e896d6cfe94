using System.Text.Json;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Files;
using OpgaveSim.Results.Inference;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Runner.Inference;

/// <summary>
/// The folder of an inference, which nobody else writes to as long as it is open: a results folder for each experiment, a JSON document for each stage that is done, and
/// what was asked. A stage whose document is there is not computed again.
/// </summary>
public sealed class InferenceFolder : IDisposable
{
    private const string AskedFile = "asked.json", Stages = "stages";

    /// <summary>The folder of measured worlds, a Parquet file a scenario; those of the reference table lie beside it.</summary>
    public const string Tables = "tables";

    private readonly FolderLock held;

    private InferenceFolder(string folder, FolderLock held, FolderUse use) => (Root, this.held, IsReplaced) = (folder, held, use == FolderUse.Overwrite);

    /// <summary>Whether what was in the folder is replaced, the results of experiments included.</summary>
    public bool IsReplaced { get; }

    /// <summary>The folder, as the user knows it.</summary>
    public string Root { get; }

    /// <summary>All findings, as one document.</summary>
    public const string Findings = "inference.json";

    /// <summary>The page.</summary>
    public const string Page = "inference.html";

    /// <summary>Opens the folder. Nothing that is there is changed, unless it is to be replaced.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="use">What may be done with findings that are there.</param>
    /// <exception cref="FaultsException">The folder cannot be used as asked; it is as it was.</exception>
    public static InferenceFolder Open(string folder, InferenceAsked asked, FolderUse use)
    {
        OutputPath.Check("--out", folder);
        if (File.Exists(folder))
        {
            throw new FaultsException(folder, InferenceFaultTexts.IsFile);
        }

        Check(folder, asked, use);
        var held = FolderLock.Hold(folder, OutputFaultTexts.InUse);
        try
        {
            Check(folder, asked, use); // once more: until it was locked, others could write
            var opened = new InferenceFolder(folder, held, use);
            opened.Begin(asked, use);
            return opened;
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>The results folder of an experiment.</summary>
    /// <param name="experiment">Its name.</param>
    public string Of(string experiment) => Path.Combine(Root, experiment);

    /// <summary>Path of a file in the folder.</summary>
    /// <param name="file">Its name.</param>
    public string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>A stage: read where it is done, else computed and kept.</summary>
    /// <param name="stage">Its name.</param>
    /// <param name="compute">Computes it.</param>
    public async Task<T> StageAsync<T>(string stage, Func<Task<T>> compute)
    {
        var file = StageFile(stage);
        if (!File.Exists(file))
        {
            var computed = await compute();
            Put(NameOf(stage), path => File.WriteAllText(path, InferenceJson.Text(computed)));
        }

        return InferenceJson.Read<T>(file); // what was computed now goes the way of what was computed before
    }

    /// <summary>Whether a stage is done.</summary>
    /// <param name="stage">Its name.</param>
    public bool IsDone(string stage) => File.Exists(StageFile(stage));

    /// <summary>Writes a document into the folder, in the place of an old one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="write">Writes it, to the path that it is given.</param>
    public void Put(string name, Action<string> write)
    {
        using var files = new OutputFiles("--out", force: false);
        files.Write(PathOf(name), write);
        files.Put();
    }

    /// <inheritdoc/>
    public void Dispose() => held.Dispose();

    private string StageFile(string stage) => PathOf(NameOf(stage));

    private static string NameOf(string stage) => Path.Combine(Stages, stage + ".json");

    private void Begin(InferenceAsked asked, FolderUse use)
    {
        if (use == FolderUse.Overwrite)
        {
            Delete(Path.Combine(Root, Stages), "*.json", WrittenList.Holds);
            Delete(Path.Combine(Root, Tables), "*" + Path.GetExtension(ReferenceFile.FileName), _ => true);
            Delete(Root, ReferenceFile.FileName, _ => true);
        }

        if (use == FolderUse.Overwrite || !File.Exists(PathOf(AskedFile)))
        {
            Put(AskedFile, path => File.WriteAllText(path, InferenceJson.Text(new Question(Manifest.Version, asked))));
        }
    }

    /// <summary>Deletes what an inference before has left: measured worlds that stay would be taken for those of another question.</summary>
    private static void Delete(string folder, string pattern, Func<string, bool> which)
    {
        foreach (var done in Directory.Exists(folder) ? Directory.GetFiles(folder, pattern).Where(which) : [])
        {
            File.Delete(done);
        }
    }

    private static void Check(string folder, InferenceAsked asked, FolderUse use)
    {
        if (!File.Exists(Path.Combine(folder, AskedFile)))
        {
            if (!FolderContent.IsEmpty(folder, name => name == FolderLock.FileName))
            {
                throw new FaultsException(folder, InferenceFaultTexts.NotEmpty);
            }
        }
        else if (use == FolderUse.New)
        {
            throw new FaultsException(folder, InferenceFaultTexts.HoldsFindings);
        }
        else if (use == FolderUse.Resume && Differences(Before(folder), new Question(Manifest.Version, asked)) is { Length: > 0 } differences)
        {
            throw new FaultsException(folder, InferenceFaultTexts.OtherQuestion(Text.Join("; ", differences)));
        }
    }

    private static Question Before(string folder)
    {
        try
        {
            return InferenceJson.Read<Question>(Path.Combine(folder, AskedFile));
        }
        catch (JsonException)
        {
            throw new FaultsException(Path.Combine(folder, AskedFile), InferenceFaultTexts.Damaged);
        }
    }

    private static Text[] Differences(Question before, Question now)
    {
        (Text Name, string Before, string Now)[] settings =
        [
            (InferenceFaultTexts.Version, before.Version, now.Version), (Text.Same("--seed"), $"{before.Asked.Seed}", $"{now.Asked.Seed}"), (Text.Same("--draws"), $"{before.Asked.Draws}", $"{now.Asked.Draws}"),
        ];
        return
        [
            .. settings.Where(one => one.Before != one.Now).Select(one => InferenceFaultTexts.WasAndIs(one.Name, one.Before, one.Now)),
            .. before.Asked.CaseHash == now.Asked.CaseHash ? [] : (Text[])[InferenceFaultTexts.OtherCase],
        ];
    }

    private sealed record Question(string Version, InferenceAsked Asked);
}
