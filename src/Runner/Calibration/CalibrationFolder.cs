using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Files;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Runner.Calibration;

/// <summary>The folder of a calibration. The folders of its stages have locks of their own; this one is for the files beside them.</summary>
public static class CalibrationFolder
{
    /// <summary>Locks the folder. Nothing in it is changed.</summary>
    /// <param name="folder">The folder; it is made where it is missing.</param>
    /// <param name="use">What may be done with what is there.</param>
    /// <returns>The lock, to be disposed of when all is written.</returns>
    /// <exception cref="FaultsException">The folder cannot be used as asked, or somebody else has it.</exception>
    public static FolderLock Open(string folder, FolderUse use)
    {
        OutputPath.Check("--out", folder);
        if (File.Exists(folder))
        {
            throw new FaultsException(folder, CalibrationFaultTexts.IsFile);
        }

        Check(folder, use);
        var held = FolderLock.Hold(folder, OutputFaultTexts.InUse);
        try
        {
            Check(folder, use); // once more: until it was locked, others could write
            return held;
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Refuses a folder that holds something, unless it is to be gone on in or replaced.</summary>
    private static void Check(string folder, FolderUse use)
    {
        if (use == FolderUse.New && !FolderContent.IsEmpty(folder, name => name == FolderLock.FileName))
        {
            throw new FaultsException(folder, CalibrationFaultTexts.NotEmpty);
        }
    }
}
