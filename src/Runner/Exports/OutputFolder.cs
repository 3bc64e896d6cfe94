using OpgaveSim.Runner.Input;

namespace OpgaveSim.Runner.Exports;

/// <summary>A folder that files are written to.</summary>
public static class OutputFolder
{
    /// <summary>Makes the folder where it is missing.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="FaultsException">It is a file, or cannot be made.</exception>
    public static void Make(string folder)
    {
        if (File.Exists(folder))
        {
            throw new FaultsException(folder, "is a file; a folder is needed");
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FaultsException(folder, $"the folder cannot be made: {e.Message}");
        }
    }
}
