using System.Collections.Concurrent;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Results.Files;

/// <summary>
/// The right to write results in a folder: a lock of the operating system on a file in it, which one process has at a time and which ends
/// with the process, however it ends. The empty file stays: removing it could remove the lock of the next process.
/// </summary>
public sealed class FolderLock : IDisposable
{
    /// <summary>The file that is locked.</summary>
    public const string FileName = ".lock";

    // errors of the system that say that another one has the file: EAGAIN of Linux and of macOS, and two of Windows
    private static readonly int[] InUse = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    // folders whose lock this process has
    private static readonly ConcurrentDictionary<string, byte> Mine = new();

    private readonly FileStream held;

    private FolderLock(FileStream held)
    {
        this.held = held;
        Mine[held.Name] = 0;
    }

    /// <summary>Takes the lock.</summary>
    /// <param name="folder">A folder that is there.</param>
    /// <returns>The lock, to be disposed of when all is written; null: somebody else has it.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public static FolderLock? Take(string folder)
    {
        try
        {
            return new FolderLock(new FileStream(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (InUse.Contains(e.HResult))
        {
            return null;
        }
    }

    /// <summary>Takes the lock of a folder to write in; the folder is made where it is missing.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="inUse">What is said where somebody else has the lock.</param>
    /// <exception cref="FaultsException">Somebody else has it, or the folder cannot be written.</exception>
    public static FolderLock Hold(string folder, Text inUse)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return Take(folder) ?? throw new FaultsException(folder, inUse);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FaultsException(folder, FileTexts.UnwritableFolder(e.Message));
        }
    }

    /// <summary>Whether another process has the lock of a folder at this moment.</summary>
    /// <param name="folder">The folder.</param>
    public static bool IsHeldByOther(string folder) =>
        Path.GetFullPath(Path.Combine(folder, FileName)) is var file && !Mine.ContainsKey(file) && IsInUse(file);

    /// <summary>
    /// Whether somebody has a lock on a file at this moment, of either kind that Unix has, or has opened it for himself on Windows. Not to
    /// be asked about a database that this process has open: on Unix the question ends the database's own lock.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <returns>False too where there is no such file, or where it cannot be opened to write.</returns>
    public static bool IsInUse(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            if (!OperatingSystem.IsMacOS())
            {
                stream.Lock(0, 0);
            }

            return false;
        }
        catch (IOException e) when (InUse.Contains(e.HResult))
        {
            return true;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Mine.TryRemove(held.Name, out _);
        held.Dispose();
    }
}
