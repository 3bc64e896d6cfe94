using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Files;

namespace OpgaveSim.Results.Output;

/// <summary>
/// The files that a command writes: the one door through which files are written. Each is written beside its place first; when all are
/// complete they take their places, so that a command that fails or is refused leaves everything as it was. A file that is there is
/// replaced only where this program wrote it: a page with its mark, or a file of <see cref="WrittenList"/> that nobody changed since.
/// With force others are replaced too; inputs and results never are. An experiment that a command wrote, and nobody changed, is no input.
/// </summary>
/// <param name="option">What the paths were given as, such as <c>--out</c>.</param>
/// <param name="force">Whether files of others are replaced.</param>
public sealed class OutputFiles(string option, bool force) : IDisposable
{
    private readonly List<(string Given, string Target, FreshFile File, bool Replaces)> files = [];

    /// <summary>Whether they are put on the list of their folder, so that the next time replaces them; else they are the user's own from now on.</summary>
    public bool AreListed { get; init; } = true;

    /// <summary>The files as they were asked for, in their order.</summary>
    public IReadOnlyList<string> Names => [.. files.Select(file => file.Given)];

    /// <summary>Writes a file beside its place.</summary>
    /// <param name="file">Its place; its folder is made where it is missing.</param>
    /// <param name="write">Writes it, to the path that it is given.</param>
    /// <exception cref="FaultsException">It may not be written there.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(string file, Action<string> write)
    {
        OutputPath.Check(option, file);
        var target = TargetOf(file);
        var replaces = File.Exists(target);
        Check(file, target);
        MakeFolder(Path.GetDirectoryName(Path.GetFullPath(target))!);
        var fresh = new FreshFile(target);
        files.Add((file, target, fresh, replaces));
        write(fresh.Name);
    }

    /// <summary>Puts all files in their places.</summary>
    /// <returns>Files of others that were replaced, as force allows; usually none.</returns>
    /// <exception cref="IOException">A file cannot be put there, or another one came meanwhile.</exception>
    public IReadOnlyList<string> Put()
    {
        string[] foreign = [.. files.Where(file => file.Replaces && !IsOurs(file.Target)).Select(file => file.Given)];
        foreach (var file in files)
        {
            file.File.Put(file.Replaces);
        }

        foreach (var folder in files.Where(file => AreListed && !PageFile.IsOurs(file.Target)).GroupBy(file => Path.GetDirectoryName(file.Target)!))
        {
            WrittenList.Add(folder.Key, folder.Select(file => file.Target));
        }

        return foreign;
    }

    /// <summary>Removes what was written and is not in its place.</summary>
    public void Dispose()
    {
        foreach (var file in files)
        {
            file.File.Dispose();
        }
    }

    /// <summary>The file itself, where a link leads to it: what is written through a link is written there.</summary>
    private static string TargetOf(string file)
    {
        try
        {
            var isLink = new FileInfo(file).LinkTarget is not null;
            return Path.GetFullPath(isLink ? File.ResolveLinkTarget(file, returnFinalTarget: true)!.FullName : file);
        }
        catch (IOException e)
        {
            throw new FaultsException(file, OutputFaultTexts.LostLink(e.Message));
        }
    }

    private void Check(string file, string target)
    {
        if (Directory.Exists(target))
        {
            throw new FaultsException(file, OutputFaultTexts.IsFolder);
        }

        if (target.StartsWith("/dev/", StringComparison.Ordinal))
        {
            throw new FaultsException(file, OutputFaultTexts.IsDevice);
        }

        if (!File.Exists(target))
        {
            return;
        }

        if (IsInput(target))
        {
            throw new FaultsException(file, OutputFaultTexts.IsInput);
        }

        if (!force && !IsOurs(target))
        {
            throw new FaultsException(file, OutputFaultTexts.IsForeign);
        }
    }

    private static bool IsOurs(string file) => HasContent(file) && (PageFile.IsOurs(file) || WrittenList.Holds(file));

    /// <summary>What is empty, or a pipe, is not ours, and is not opened: a pipe would wait for somebody who writes to it.</summary>
    private static bool HasContent(string file) => new FileInfo(file).Length > 0;

    /// <summary>Whether a file that is there is what an experiment, a case or a result is made of: by its name, or a database or manifest by what is in it.</summary>
    private static bool IsInput(string file)
    {
        var (folder, name) = (Path.GetDirectoryName(file)!, Path.GetFileName(file));
        bool Is(params IEnumerable<string> names) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
        return Is(ResultFolder.Database, ResultFolder.Database + ResultFolder.Log, ResultFolder.Manifest, FolderLock.FileName)
            || (Path.GetExtension(name).ToUpperInvariant() is ".YAML" or ".YML" && !WrittenList.Holds(file))
            || Path.GetExtension(name).ToUpperInvariant() is ".DUCKDB"
            || (Is(CaseFiles.All) && CaseFiles.All.Any(other => other != name && File.Exists(Path.Combine(folder, other))))
            || (HasContent(file) && (ResultDatabase.IsDatabase(file) || Manifest.IsOurs(file)));
    }

    private static void MakeFolder(string folder)
    {
        if (File.Exists(folder))
        {
            throw new FaultsException(folder, OutputFaultTexts.IsFile);
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FaultsException(folder, OutputFaultTexts.FolderNotMade(e.Message));
        }
    }
}
