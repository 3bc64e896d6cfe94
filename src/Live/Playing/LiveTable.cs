namespace OpgaveSim.Live.Playing;

/// <summary>An open table as watchers see it.</summary>
/// <param name="issue">Its issue.</param>
/// <param name="initiator">Who convened it.</param>
internal sealed class LiveTable(int issue, int initiator)
{
    /// <summary>Its issue.</summary>
    public int Issue { get; } = issue;

    /// <summary>Everybody who sat at it, in order of joining.</summary>
    public List<int> Members { get; } = [initiator];

    /// <summary>Who of them left.</summary>
    public SortedSet<int> Left { get; } = [];

    /// <summary>Meetings held; 0: it forms.</summary>
    public int Meetings { get; set; }
}
