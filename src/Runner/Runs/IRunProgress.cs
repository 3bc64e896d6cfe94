namespace OpgaveSim.Runner.Runs;

/// <summary>Is told how far an execution is. Called from several threads.</summary>
public interface IRunProgress
{
    /// <summary>It begins.</summary>
    /// <param name="runs">Runs to do.</param>
    /// <param name="there">Runs that were there before.</param>
    void Begin(long runs, int there);

    /// <summary>More rounds were played in one of the worlds; those that are played again after a loss do not count.</summary>
    /// <param name="more">How many, at least 1.</param>
    void Rounds(int more);

    /// <summary>A run was written.</summary>
    void Done();

    /// <summary>A run failed.</summary>
    void Failed(string run, string error);

    /// <summary>A run was lost with a silo and begins again.</summary>
    /// <param name="run">The run.</param>
    /// <param name="why">What was lost, in words.</param>
    void BegunAgain(string run, string why)
    {
    }

    /// <summary>The cluster changed: silos came or went.</summary>
    /// <param name="news">Which, in words.</param>
    void Changed(string news)
    {
    }
}
