using OpgaveSim.Experiments.Designs;

namespace OpgaveSim.Experiments.Stored;

/// <summary>A design as results store it beside its points.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">How its points were chosen.</param>
/// <param name="Factors">The paths that it varies.</param>
/// <param name="Points">Number of its points.</param>
public sealed record StoredDesign(string Name, DesignType Type, IReadOnlyList<string> Factors, int Points);
