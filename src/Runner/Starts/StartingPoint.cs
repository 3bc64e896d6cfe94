using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Experiments.Schemas;
using OpgaveSim.Results.Files;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Runner.Starts;

/// <summary>
/// Commented starting points, from files inside the program: an experiment, or a case with an experiment that runs it. They pass
/// <c>check</c> as they stand. The experiment is named after the folder, where that is a name, and has the newest preset; its schema lies
/// beside it.
/// </summary>
public static partial class StartingPoint
{
    private const string Blank = "NAME-OF-THE-EXPERIMENT", Preset = "NEWEST-PRESET", OtherName = "my-experiment";

    /// <summary>What one can begin with.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["experiment", "case"];

    /// <summary>Writes a starting point.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="folder">A folder that is empty or not there.</param>
    /// <returns>The files written, in order of name.</returns>
    /// <exception cref="FaultsException">The folder is not empty, is a file, or cannot be written; nothing was written.</exception>
    public static IReadOnlyList<string> Write(string kind, string folder)
    {
        OutputPath.Check("dir", folder);
        if (File.Exists(folder) || !FolderContent.IsEmpty(folder))
        {
            throw new FaultsException(folder, File.Exists(folder) ? "is a file; name a folder that is new or empty" : "the folder is not empty; name one that is new or empty");
        }

        var files = Files(kind, NameOf(folder));
        try
        {
            using var written = new OutputFiles("dir", force: false) { AreListed = false };
            foreach (var (name, text) in files)
            {
                written.Write(Path.Combine(folder, name), path => File.WriteAllText(path, text, new UTF8Encoding(false)));
            }

            written.Put();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FaultsException(folder, $"the folder cannot be written: {e.Message}");
        }

        return [.. files.Select(file => Path.Combine(folder, file.Name))];
    }

    private static (string Name, string Text)[] Files(string kind, string experiment)
    {
        var assembly = typeof(StartingPoint).Assembly;
        var begin = $"start/{kind}-start/";
        return
        [
            .. assembly.GetManifestResourceNames().Where(name => name.StartsWith(begin, StringComparison.Ordinal)).Select(name =>
                (name[begin.Length..], Read(assembly, name).Replace(Blank, experiment, StringComparison.Ordinal).Replace(Preset, Presets.Newest, StringComparison.Ordinal)))
                .Append((ExperimentSchema.FileName, ExperimentSchema.Text()))
                .OrderBy(file => file.Item1, StringComparer.Ordinal),
        ];
    }

    private static string NameOf(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return Name().IsMatch(name) ? name : OtherName;
    }

    private static string Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"^[a-z][a-z0-9._-]{0,63}\z")]
    private static partial Regex Name();
}
