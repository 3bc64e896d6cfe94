using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;

namespace OpgaveSim.Runner.Commands;

/// <summary>Finds experiments in a folder.</summary>
internal static class FoundExperiments
{
    // folders of tools, in which copies of experiments can lie
    private static readonly string[] NotLookedAt = ["bin", "obj", "node_modules"];

    private static readonly EnumerationOptions Looking = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };

    /// <summary>Whether a path is a folder that is no experiment itself.</summary>
    /// <param name="path">The path.</param>
    public static bool IsFolderOfSeveral(string path) => Directory.Exists(path) && !File.Exists(Path.Combine(path, Experiment.FileName));

    /// <summary>The experiments in a folder, at any depth, in the order of their paths. Hidden folders and links are left out.</summary>
    /// <param name="folder">The folder.</param>
    public static IReadOnlyList<FoundExperiment> In(string folder) => [.. Folders(folder)
        .Select(found => Path.GetRelativePath(".", found) is var near && near.StartsWith("..", StringComparison.Ordinal) ? found : near)
        .Order(StringComparer.Ordinal).Select(found => new FoundExperiment(found, Read(found)))];

    private static IEnumerable<string> Folders(string folder) =>
        File.Exists(Path.Combine(folder, Experiment.FileName)) ? [folder]
        : Directory.EnumerateDirectories(folder, "*", Looking).Where(inner => !NotLookedAt.Contains(Path.GetFileName(inner))).SelectMany(Folders);

    private static Experiment? Read(string folder)
    {
        try
        {
            return ExperimentReader.Read(folder, ExperimentOptions.None);
        }
        catch (FaultsException)
        {
            return null;
        }
    }
}
