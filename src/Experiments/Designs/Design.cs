namespace OpgaveSim.Experiments.Designs;

/// <summary>A design of an experiment: which settings are varied together, and where.</summary>
/// <param name="Name">Its name, unique in the experiment; the points of sampled designs are drawn from it and the seed.</param>
/// <param name="Type">How its points are chosen.</param>
/// <param name="Factors">The paths that it varies, in the order of the file.</param>
/// <param name="Points">Its points.</param>
public sealed record Design(string Name, DesignType Type, IReadOnlyList<string> Factors, IReadOnlyList<DesignSetting> Points)
{
    /// <summary>Whether each point has worlds of its own, rather than that all points share them.</summary>
    public bool HasOwnWorlds => Type is DesignType.Draws or DesignType.Sample;
}
