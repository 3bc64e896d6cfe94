using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Experiments.Schemas;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Files;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Runner.Starts;

/// <summary>
/// Commented starting points, from files inside the program: an experiment, with a case of the user's own or none, or a case to fill with an experiment that runs it. They pass
/// <c>check</c> as they stand. The experiment is named after the folder, where that is a name, and has the newest preset; its schema lies
/// beside it.
/// </summary>
public static partial class StartingPoint
{
    private const string About = "ABOUT-THE-CASE", DutchFolder = ".nl";

    private const string Blank = "NAME-OF-THE-EXPERIMENT", Preset = "NEWEST-PRESET", OtherName = "my-experiment", CasePath = "PATH-OF-THE-CASE";

    /// <summary>What one can begin with.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["experiment", "case"];

    /// <summary>Writes a starting point.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="folder">A folder that is empty or not there.</param>
    /// <param name="options">How it is written.</param>
    /// <returns>The files written, in order of name.</returns>
    /// <exception cref="FaultsException">The folder is not empty, is a file, or cannot be written, or the case has faults; nothing was written.</exception>
    public static IReadOnlyList<string> Write(string kind, string folder, StartOptions options)
    {
        OutputPath.Check("dir", folder);
        if (File.Exists(folder) || !FolderContent.IsEmpty(folder))
        {
            throw new FaultsException(folder, File.Exists(folder) ? StartFaultTexts.IsFile : StartFaultTexts.NotEmpty);
        }

        var files = Files(kind, folder, options).Append((ExperimentSchema.FileName, (Action<string>)(path => WriteText(path, ExperimentSchema.Text())))).OrderBy(file => file.Item1, StringComparer.Ordinal).ToArray();
        try
        {
            using var written = new OutputFiles("dir", force: false) { AreListed = false };
            foreach (var (name, write) in files)
            {
                written.Write(Path.Combine(folder, name), write);
            }

            written.Put();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FaultsException(folder, FileTexts.UnwritableFolder(e.Message));
        }

        return [.. files.Select(file => Path.Combine(folder, file.Item1))];
    }

    private static IEnumerable<(string Name, Action<string> Write)> Files(string kind, string folder, StartOptions options)
    {
        var name = NameOf(folder);
        if (options.Case is { } given)
        {
            return TextFiles("run-case", options.Language, text => Named(RunningCase(text, given, folder), name));
        }

        var files = TextFiles(kind == "case" ? "case-start" : "experiment-start", options.Language, text => Named(text, name, StartTexts.InFolder.In(options.Language)));
        return kind != "case" || options.IsCsv ? files : AsWorkbook(name, options);
    }

    private static string Named(string text, string name, string about = "") =>
        text.Replace(Blank, name, StringComparison.Ordinal).Replace(Preset, Presets.Newest, StringComparison.Ordinal).Replace(About, about, StringComparison.Ordinal);

    private static IEnumerable<(string, Action<string>)> TextFiles(string start, ReportLanguage language, Func<string, string> change) =>
        Texts(start, language).Select(file => (file.Name, Text: change(file.Text))).Select(file => (file.Name, (Action<string>)(path => WriteText(path, file.Text))));

    /// <summary>The case to start from with its tables in a workbook, which explains itself.</summary>
    private static IEnumerable<(string, Action<string>)> AsWorkbook(string name, StartOptions options)
    {
        var texts = Texts("case-start", options.Language).ToDictionary(file => file.Name, file => file.Text);
        var tables = CaseFiles.All.ToDictionary(table => table, table => texts[$"case/{table}"]);
        var experiment = texts[Experiment.FileName].Replace("case: case\n", $"case: {StartWorkbook.FileName}\n", StringComparison.Ordinal);
        yield return (Experiment.FileName, path => WriteText(path, Named(experiment, name, StartTexts.InWorkbook.Filled(options.Language, StartWorkbook.FileName))));
        yield return (StartWorkbook.FileName, path => StartWorkbook.Write(path, tables, options.Language));
    }

    /// <summary>The experiment with a case in it: by mandate only where somebody can hold one.</summary>
    private static string RunningCase(string text, string given, string folder)
    {
        var assume = new CaseAssumptions();
        var hasMandates = WorldVariety.OfCase(CaseReader.Read(given, assume, ignoreUnknown: true), assume).HasMandates;
        var lines = text.Split('\n').Where(line => hasMandates || !line.Contains("logic: mandate", StringComparison.Ordinal));
        var path = Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(given)).Replace('\\', '/');
        return string.Join('\n', lines).Replace(CasePath, YamlText.Quoted(path), StringComparison.Ordinal);
    }

    /// <summary>The files of a start; in Dutch, those that have words are other ones.</summary>
    private static (string Name, string Text)[] Texts(string start, ReportLanguage language)
    {
        var files = Texts(start);
        return language == ReportLanguage.Dutch
            ? [.. Texts(start + DutchFolder).UnionBy(files, file => file.Name)]
            : files;
    }

    private static (string Name, string Text)[] Texts(string start)
    {
        var assembly = typeof(StartingPoint).Assembly;
        var begin = $"start/{start}/";
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(begin, StringComparison.Ordinal)).Select(name => (name[begin.Length..], Read(assembly, name)))];
    }

    private static void WriteText(string path, string text) => File.WriteAllText(path, text, new UTF8Encoding(false));

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
