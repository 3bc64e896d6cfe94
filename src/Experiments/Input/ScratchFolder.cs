namespace OpgaveSim.Experiments.Input;

/// <summary>Folders for what is needed for a moment, where the system keeps such things.</summary>
public static class ScratchFolder
{
    /// <summary>Makes one.</summary>
    /// <param name="prefix">How its name begins.</param>
    /// <exception cref="IOException">None can be made there.</exception>
    public static DirectoryInfo Make(string prefix)
    {
        try
        {
            return Directory.CreateTempSubdirectory(prefix);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"no temporary folder can be made in {Path.GetTempPath()}; let {(OperatingSystem.IsWindows() ? "TEMP" : "TMPDIR")} name a folder that can be written ({e.Message})", e);
        }
    }
}
