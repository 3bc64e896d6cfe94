using System.Globalization;
using DuckDB.NET.Data;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Results.Database;

/// <summary>
/// The one place where a database is opened. The path reaches DuckDB whole, whatever characters it has, and is never taken for a setting.
/// Tables have their names of now, also in results of before they were renamed (<see cref="RenamedTables"/>).
/// </summary>
public static class ResultDatabase
{
    // bytes that a reader holds; what is more, such as while tens of millions of ties are sorted, it puts into the folder for temporary files
    private const long MemoryOfReader = 512L << 20;

    // each of its threads takes a part of that
    private const int ThreadsOfReader = 4;

    private static int readers;

    /// <summary>Opens a database to read it; nobody's file is changed.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="FaultsException">DuckDB has no way to name the file, or it is no regular file.</exception>
    /// <exception cref="DuckDBException">It cannot be opened.</exception>
    public static DuckDBConnection Read(string file) => Open(
        file, RenamedTables.Show, ("access_mode", "READ_ONLY"), ("memory_limit", Text(MemoryOfReader) + "B"), ("temp_directory", Beside()),
        ("threads", Text(Math.Min(ThreadsOfReader, Environment.ProcessorCount))));

    /// <summary>Opens a database to write it, making it where it is missing.</summary>
    /// <param name="file">The file.</param>
    /// <param name="blockSize">Bytes of a block, of a file that is made.</param>
    /// <param name="memory">Bytes that it may hold in memory.</param>
    /// <exception cref="FaultsException">DuckDB has no way to name the file.</exception>
    /// <exception cref="DuckDBException">It cannot be opened.</exception>
    public static DuckDBConnection Write(string file, int blockSize, long memory) => Open(
        file, RenamedTables.Rename, ("default_block_size", Text(blockSize)), ("memory_limit", Text(memory) + "B"), ("threads", "1"));

    /// <summary>Opens a database that is in memory and nowhere else, to write or read files of other forms.</summary>
    public static DuckDBConnection InMemory()
    {
        var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        return connection;
    }

    /// <summary>Whether a file is a database of DuckDB, whole or not, by the mark in its first block.</summary>
    /// <param name="file">The file.</param>
    public static bool IsDatabase(string file)
    {
        const int Checksum = 8;
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var head = new byte[Checksum + 4];
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.AsSpan(Checksum).SequenceEqual("DUCK"u8);
    }

    /// <summary>Whether a file of a database ends in the middle of a block, as one that was cut off does. A database of DuckDB is three headers and whole blocks.</summary>
    /// <param name="file">The file.</param>
    public static bool IsCutOff(string file)
    {
        const int Headers = 3 * 4_096, SmallestBlock = 16_384;
        return (new FileInfo(file).Length - Headers) % SmallestBlock != 0;
    }

    /// <summary>What the database says that is wrong, in one line.</summary>
    public static string Words(DuckDBException e) => e.Message.Split('\n')[0].Replace("DuckDBOpen failed: ", "", StringComparison.Ordinal);

    private static DuckDBConnection Open(string file, Action<DuckDBConnection> rename, params (string Key, string Value)[] settings)
    {
        // the whole path: a relative one can begin with what DuckDB takes for an extension, a home folder or a database in memory
        var path = Path.GetFullPath(file);
        if (path.Contains('?', StringComparison.Ordinal))
        {
            throw new FaultsException(file, ResultFaultTexts.QuestionMark);
        }

        if (Path.Exists(path) && InputFile.Obstacle(path) is { } obstacle)
        {
            throw new FaultsException(file, obstacle); // a pipe would be waited for without end
        }

        var text = new DuckDBConnectionStringBuilder { DataSource = path };
        foreach (var (key, value) in settings)
        {
            text[key] = value;
        }

        var connection = new DuckDBConnection(text.ConnectionString);
        try
        {
            connection.Open();
            rename(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A folder of its own for each reader; the database makes it when it needs it, and removes it.</summary>
    private static string Beside() => Path.Combine(
        Path.GetTempPath(), $"opgavesim-{Text(Environment.ProcessId)}-{Text(Interlocked.Increment(ref readers))}");

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
