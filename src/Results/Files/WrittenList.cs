using System.Security.Cryptography;
using System.Text;

namespace OpgaveSim.Results.Files;

/// <summary>
/// Which files of a folder this program wrote, each with the SHA-256 of what it wrote: a text file in the folder, in the form that
/// <c>sha256sum --check</c> reads. A file that is not in it, or has other content by now, is somebody else's.
/// </summary>
public static class WrittenList
{
    /// <summary>The list's name.</summary>
    public const string FileName = ".opgavesim-files";

    private const string Between = "  ";

    /// <summary>Whether a file is in its folder's list and is as it was written.</summary>
    /// <param name="file">The file; it is there.</param>
    public static bool Holds(string file) =>
        Read(Path.GetDirectoryName(file)!).TryGetValue(Path.GetFileName(file), out var hash) && hash == HashOf(file);

    /// <summary>Puts files on their folder's list.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">The files, written whole.</param>
    public static void Add(string folder, IEnumerable<string> files)
    {
        var list = Read(folder);
        foreach (var file in files)
        {
            list[Path.GetFileName(file)] = HashOf(file);
        }

        using var fresh = new FreshFile(Path.Combine(folder, FileName));
        File.WriteAllLines(fresh.Name, list.Where(entry => File.Exists(Path.Combine(folder, entry.Key))).Select(entry => entry.Value + Between + entry.Key), new UTF8Encoding(false));
        fresh.Put(replaces: true);
    }

    private static SortedDictionary<string, string> Read(string folder)
    {
        var list = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var file = Path.Combine(folder, FileName);
        foreach (var parts in File.Exists(file) ? File.ReadLines(file).Select(line => line.Split(Between, 2)) : [])
        {
            if (parts.Length == 2)
            {
                list[parts[1]] = parts[0];
            }
        }

        return list;
    }

    private static string HashOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
