using OpgaveSim.Runner.Experiments;
using OpgaveSim.Runner.Input;
using OpgaveSim.Runner.Results;

namespace OpgaveSim.Runner.Runs;

/// <summary>
/// Opens the results folder of an execution: makes it, goes on in it, or replaces its results, as asked. Results that are there
/// are never replaced silently.
/// </summary>
public static class OutFolder
{
    /// <summary>Prepares the folder.</summary>
    /// <param name="options">Where, and whether to resume or overwrite.</param>
    /// <param name="experiment">The experiment.</param>
    /// <returns>Runs that are there already.</returns>
    /// <exception cref="FaultsException">The folder cannot be used as asked.</exception>
    public static IReadOnlySet<RunKey> Open(RunOptions options, Experiment experiment)
    {
        var folder = options.Out;
        if (File.Exists(folder))
        {
            throw new FaultsException(folder, "is a file; a folder is needed for results");
        }

        var hasResults = Directory.Exists(folder) && ResultFolder.HoldsResults(folder);
        if (hasResults && !options.Resume && !options.Overwrite)
        {
            throw new FaultsException(folder, "the folder holds results; --resume goes on with them, --overwrite replaces them, --out names another folder");
        }

        if (hasResults && options.Resume)
        {
            return Resume(folder, experiment);
        }

        if (!hasResults && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new FaultsException(folder, "the folder is not empty and holds no results; name another with --out");
        }

        try
        {
            if (hasResults)
            {
                Remove(folder);
            }

            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, ".probe");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FaultsException(folder, $"the folder cannot be written: {e.Message}");
        }

        return new HashSet<RunKey>();
    }

    private static HashSet<RunKey> Resume(string folder, Experiment experiment)
    {
        if (!File.Exists(Path.Combine(folder, ResultFolder.Database)))
        {
            return [];
        }

        using var reader = new ResultReader(folder);
        var before = reader.Settings().Split('\n');
        var now = experiment.Text.Split('\n');
        if (!before.SequenceEqual(now))
        {
            var gone = before.Except(now).Select(line => $"  results:    {line.Trim()}");
            var come = now.Except(before).Select(line => $"  experiment: {line.Trim()}");
            throw new FaultsException(folder, "the results are of another experiment; these settings differ:\n"
                + string.Join("\n", gone.Concat(come).Take(20)));
        }

        if (Manifest.Read(folder) is { } manifest && manifest.MadeBy != Manifest.Version)
        {
            throw new FaultsException(folder, $"the results were made by version {manifest.MadeBy}; this is {Manifest.Version}");
        }

        return reader.Runs().Select(run => run.Key).ToHashSet();
    }

    private static void Remove(string folder)
    {
        foreach (var name in (string[])[ResultFolder.Database, ResultFolder.Database + ".wal", ResultFolder.Manifest, ResultFolder.Report])
        {
            File.Delete(Path.Combine(folder, name));
        }
    }
}
