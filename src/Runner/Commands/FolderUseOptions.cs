using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Runner.Commands;

/// <summary>What <c>--resume</c> and <c>--overwrite</c> ask for.</summary>
public static class FolderUseOptions
{
    /// <summary>Reads them.</summary>
    /// <param name="resume">Whether <c>--resume</c> was given.</param>
    /// <param name="overwrite">Whether <c>--overwrite</c> was given.</param>
    /// <exception cref="FaultsException">Both were.</exception>
    public static FolderUse Read(bool resume, bool overwrite) => (resume, overwrite) switch
    {
        (true, true) => throw new FaultsException("--resume", CommandFaultTexts.ResumeOrOverwrite),
        (true, _) => FolderUse.Resume,
        (_, true) => FolderUse.Overwrite,
        _ => FolderUse.New,
    };
}
