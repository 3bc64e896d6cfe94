namespace OpgaveSim.Results.Files;

/// <summary>What counts as the content of a folder: not the files that a desktop puts into every folder that somebody opens.</summary>
public static class FolderContent
{
    private static readonly string[] OfDesktops = [".DS_Store", ".localized", "desktop.ini", "Thumbs.db", ".directory"];

    /// <summary>Whether a folder is missing, or holds nothing that counts.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="leftOver">Names that do not count besides; null: none.</param>
    public static bool IsEmpty(string folder, Func<string, bool>? leftOver = null) => !Directory.Exists(folder)
        || Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)!).All(name =>
            OfDesktops.Contains(name, StringComparer.OrdinalIgnoreCase) || name.StartsWith("._", StringComparison.Ordinal) || leftOver?.Invoke(name) == true);
}
