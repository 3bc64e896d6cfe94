namespace OpgaveSim.Runner.Commands;

/// <summary>How a command ends, for scripts.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Failed while running; for verify: digests differ.</summary>
    public const int Failed = 1;

    /// <summary>Wrong usage or bad input: nothing run, nothing written.</summary>
    public const int BadInput = 2;

    /// <summary>Finished, but some runs failed.</summary>
    public const int FinishedWithFailures = 3;

    /// <summary>Interrupted: finished runs are kept.</summary>
    public const int Interrupted = 130;
}
