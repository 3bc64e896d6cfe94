using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Experiments.Reading;

/// <summary>
/// The files of an experiment, each read once: its YAML when it is opened, a case when it is first asked for. Reading the experiment again with
/// other options gives what these files said then, whatever has happened to them since. Safe to use from several threads.
/// </summary>
public sealed class ExperimentSource
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, SourceCase?> cases = [];

    private ExperimentSource(string file, YamlMap root) => (File, Root) = (file, root);

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>What the file says, before any option changes it.</summary>
    public YamlMap Root { get; }

    /// <summary>Opens an experiment and reads its YAML.</summary>
    /// <param name="path">A folder with <c>experiment.yaml</c>, or the file.</param>
    /// <exception cref="FaultsException">There is no such file, or it is not a YAML mapping.</exception>
    public static ExperimentSource Open(string path)
    {
        var file = Locate(path);
        var faults = new List<Fault>();
        var root = YamlReader.ReadFile(file, file, faults);
        if (root is not null and not YamlMap)
        {
            faults.Add(root.Fault(ValueTexts.Expected(ValueTexts.AMapping, root.Kind)));
        }

        return faults.Count == 0 && root is YamlMap map ? new ExperimentSource(file, map) : throw new FaultsException([.. faults.Distinct()]);
    }

    /// <summary>An experiment that was put together from nodes of another file; faults have their places there.</summary>
    /// <param name="file">The file; paths are relative to it.</param>
    /// <param name="root">The experiment.</param>
    public static ExperimentSource Of(string file, YamlMap root) => new(file, root);

    /// <summary>A case that the experiment names, and what is wrong with it, without a case when anything is; null: there is no such folder or workbook.</summary>
    /// <param name="folder">The case's folder, or its workbook.</param>
    /// <param name="assume">What the case takes as given.</param>
    /// <param name="mostDomains">Domains that there can be.</param>
    /// <param name="ignoreUnknown">Whether columns that are not known are passed over.</param>
    internal SourceCase? Case(string folder, CaseAssumptions assume, int mostDomains, bool ignoreUnknown)
    {
        lock (gate)
        {
            var key = $"{mostDomains} {ignoreUnknown} {string.Join('\n', assume.Public)} {folder}";
            return cases.TryGetValue(key, out var known) ? known : cases[key] = ReadCase(folder, assume, mostDomains, ignoreUnknown);
        }
    }

    private static SourceCase? ReadCase(string folder, CaseAssumptions assume, int mostDomains, bool ignoreUnknown)
    {
        if (!Directory.Exists(folder) && !(System.IO.File.Exists(folder) && FolderKind.IsWorkbook(folder)))
        {
            return null;
        }

        try
        {
            return new SourceCase(CaseReader.Read(folder, assume, mostDomains, ignoreUnknown), []);
        }
        catch (FaultsException e)
        {
            return new SourceCase(null, e.Faults);
        }
    }

    private static string Locate(string path)
    {
        if (Directory.Exists(path))
        {
            var file = Path.Combine(path, Experiment.FileName);
            if (FolderKind.IsCase(path))
            {
                throw new FaultsException(path, ExperimentFaultTexts.IsCase(path).Then(NearPath.FileIn(path, Experiment.FileName)));
            }

            return Path.Exists(file)
                ? file : throw new FaultsException(path, ExperimentFaultTexts.NoFile(Experiment.FileName, NearPath.FileIn(path, Experiment.FileName)));
        }

        return !Path.Exists(path) ? throw new FaultsException(path, FileTexts.NoFileOrFolder(NearPath.Of(path)))
            : FolderKind.IsCase(path) ? throw new FaultsException(path, ExperimentFaultTexts.IsCase(path))
            : FolderKind.IsPartOfCase(path) ? throw new FaultsException(path, ExperimentFaultTexts.IsPartOfCase(Path.GetDirectoryName(Path.GetFullPath(path))))
            : path;
    }
}
