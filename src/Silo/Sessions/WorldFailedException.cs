namespace OpgaveSim.Silo.Sessions;

/// <summary>A run failed in its world.</summary>
/// <param name="detail">What happened there, with its trace.</param>
public sealed class WorldFailedException(string detail) : Exception(detail.Split('\n')[0].Trim())
{
    /// <summary>What happened, with its trace.</summary>
    public string Detail { get; } = detail;
}
