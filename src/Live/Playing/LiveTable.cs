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

    /// <summary>Who of them is free, as others carry out what it agreed on.</summary>
    public SortedSet<int> Released { get; } = [];

    /// <summary>Months for which it carries out what it agreed on; null: it has not agreed.</summary>
    public int? Months { get; set; }

    /// <summary>Meetings held; 0: it forms.</summary>
    public int Meetings { get; set; }
}
