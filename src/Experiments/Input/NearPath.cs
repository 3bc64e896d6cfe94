using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>What is there where a path that was given is not.</summary>
public static class NearPath
{
    /// <summary>" (there is 'x')" for the name in the same folder that is nearest to a path's last part, or nothing.</summary>
    public static Text Of(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            return Text.None;
        }

        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Path.GetDirectoryName(full) is { } folder && Directory.Exists(folder) ? FileIn(folder, Path.GetFileName(full)) : Text.None;
    }

    /// <summary>" (there is 'x')" for the name in a folder that is nearest to another, or nothing.</summary>
    /// <param name="folder">A folder that is there.</param>
    /// <param name="name">The name that is not in it.</param>
    public static Text FileIn(string folder, string name)
    {
        try
        {
            string[] names = [.. Directory.EnumerateFileSystemEntries(folder).Take(1000).Select(Path.GetFileName).OfType<string>()];
            return NearestWord.Near(name, names) is { } near ? NearTexts.ThereIs(Shown.Quoted(near)) : Text.None;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Text.None;
        }
    }
}
