using DuckDB.NET.Data;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Files;

namespace OpgaveSim.Results.Output;

/// <summary>
/// The results folder of an execution, which nobody else writes to as long as it is open: made, gone on in, or with its results replaced,
/// as asked. Results that are there are never replaced silently, and not before the new ones can begin.
/// </summary>
public sealed class OutFolder : IDisposable
{
    private readonly string folder;
    private readonly Experiment experiment;
    private readonly FolderLock held;
    private bool isPrepared;

    private OutFolder(
        string folder, Experiment experiment, FolderLock held,
        (IReadOnlyList<(RunKey Key, string Digest)> Runs, IReadOnlyList<(RunKey Key, string Digest)> Common)? there) =>
        (this.folder, this.experiment, this.held, GoesOn, There, CommonThere) = (
            folder, experiment, held, there is not null, there?.Runs.ToDictionary(run => run.Key, run => run.Digest) ?? [], there?.Common ?? []);

    /// <summary>Whether there is a database to go on with.</summary>
    public bool GoesOn { get; }

    /// <summary>Runs that are there already, with their digests.</summary>
    public IReadOnlyDictionary<RunKey, string> There { get; }

    /// <summary>Those of which what their world has in common is there already, with the digests of that.</summary>
    public IReadOnlyList<(RunKey Key, string Digest)> CommonThere { get; }

    private string Database => Path.Combine(folder, ResultFolder.Database);

    private string Fresh => Database + ResultFolder.Fresh;

    /// <summary>Opens the folder. What is in it stays as it is.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="experiment">The experiment.</param>
    /// <param name="use">Whether results that are there are gone on with or replaced.</param>
    /// <exception cref="FaultsException">The folder cannot be used as asked; it is as it was.</exception>
    public static OutFolder Open(string folder, Experiment experiment, FolderUse use = FolderUse.New)
    {
        OutputPath.Check("--out", folder);
        if (File.Exists(folder))
        {
            throw new FaultsException(folder, OutFolderTexts.IsFile);
        }

        Check(folder, use);
        var held = FolderLock.Hold(folder, OutFolderTexts.InUse);
        try
        {
            // once more: until it was locked, others could write
            Check(folder, use);
            CheckOwner(folder, use);
            return new OutFolder(folder, experiment, held, use == FolderUse.Resume ? Before(folder, experiment) : null);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Makes a new database beside, where there is none to go on with. What is in the folder stays as it is.</summary>
    /// <exception cref="FaultsException">It cannot be made.</exception>
    public void Prepare()
    {
        if (!GoesOn)
        {
            Try(() =>
            {
                Remove(Fresh);
                ResultWriter.Create(Fresh, experiment);
                return isPrepared = true;
            });
        }
    }

    /// <summary>
    /// The writer for the runs that are missing. A new database takes its place when it can be gone on with; only then are results removed
    /// that it replaces.
    /// </summary>
    /// <exception cref="FaultsException">The database cannot be written.</exception>
    public ResultWriter Write()
    {
        if (!isPrepared)
        {
            Prepare();
        }

        return Try(() =>
        {
            if (!GoesOn)
            {
                Begin();
            }

            return new ResultWriter(Database, experiment);
        });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (isPrepared)
        {
            Remove(Fresh);
        }

        held.Dispose();
    }

    private T Try<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (DuckDBException e)
        {
            throw new FaultsException(folder, FolderLock.IsInUse(Database) ? OutFolderTexts.InUse : OutFolderTexts.DatabaseNotWritten(ResultDatabase.Words(e)));
        }
    }

    /// <summary>Refuses a folder with other things, and one with results unless they are to be gone on with or replaced.</summary>
    private static void Check(string folder, FolderUse use)
    {
        if (!ResultFolder.HoldsResults(folder))
        {
            if (!FolderContent.IsEmpty(folder, ResultFolder.IsLeftOver))
            {
                throw new FaultsException(folder, OutFolderTexts.NotEmpty);
            }
        }
        else if (use == FolderUse.New)
        {
            throw new FaultsException(folder, OutFolderTexts.HoldsResults);
        }
    }

    /// <summary>Refuses a database that somebody else has open, and files of others that would be replaced.</summary>
    private static void CheckOwner(string folder, FolderUse use)
    {
        var (database, report) = (Path.Combine(folder, ResultFolder.Database), Path.Combine(folder, ResultFolder.Report));
        if (FolderLock.IsInUse(database))
        {
            throw new FaultsException(folder, OutFolderTexts.InUse);
        }

        if (use == FolderUse.Overwrite && File.Exists(database)
            && !Manifest.IsOurs(Path.Combine(folder, ResultFolder.Manifest)) && !ResultReader.IsOurs(database))
        {
            throw new FaultsException(database, OutFolderTexts.ForeignDatabase);
        }

        if (File.Exists(report) && !PageFile.IsOurs(report))
        {
            throw new FaultsException(report, OutFolderTexts.ForeignReport);
        }
    }

    /// <summary>The runs to go on after, and what is common; null: there is no database yet.</summary>
    private static (IReadOnlyList<(RunKey Key, string Digest)> Runs, IReadOnlyList<(RunKey Key, string Digest)> Common)? Before(string folder, Experiment experiment)
    {
        var manifest = Manifest.Read(folder);
        if (manifest is not null && manifest.MadeBy != Manifest.Version)
        {
            throw new FaultsException(folder, OutFolderTexts.OtherVersion(manifest.MadeBy, Manifest.Version));
        }

        if (!File.Exists(Path.Combine(folder, ResultFolder.Database)))
        {
            return manifest is null || manifest.ExperimentHash == Manifest.Hash(experiment.Text) ? null
                : throw new FaultsException(folder, OutFolderTexts.OtherExperiment(manifest.Name));
        }

        using var reader = new ResultReader(folder);
        var before = reader.SettingsText().Split('\n');
        var now = experiment.Text.Split('\n');
        if (!before.SequenceEqual(now))
        {
            var gone = before.Except(now).Select(line => OutFolderTexts.OfResults(line.Trim()));
            var come = now.Except(before).Select(line => OutFolderTexts.OfExperiment(line.Trim()));
            throw new FaultsException([.. gone.Concat(come).Take(20).Select(line => new Fault("", 0, 0, line)).Prepend(new Fault(folder, 0, 0, OutFolderTexts.OtherSettings))]);
        }

        reader.RequireUnchanged();
        return (reader.Runs(), reader.Common());
    }

    private void Begin()
    {
        File.Delete(Path.Combine(folder, ResultFolder.Report));
        File.Delete(Path.Combine(folder, ResultFolder.Manifest));
        Remove(Database);
        File.Move(Fresh, Database);
        isPrepared = false;
    }

    /// <summary>Removes a database with its logs: a log that is left would be taken for one of the next database.</summary>
    private void Remove(string database)
    {
        File.Delete(database);
        foreach (var log in Directory.GetFiles(folder, Path.GetFileName(database) + ResultFolder.Log + "*"))
        {
            File.Delete(log);
        }
    }
}
