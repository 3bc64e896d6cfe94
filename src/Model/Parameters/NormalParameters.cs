using System.ComponentModel.DataAnnotations;

namespace OpgaveSim.Model.Parameters;

/// <summary>A normal distribution; what is drawn from it is clamped to the attribute's range.</summary>
public sealed record NormalParameters
{
    /// <summary>Mean, before clamping.</summary>
    [Range(0.0, 1.0)]
    public double Mean { get; init; } = 0.5;

    /// <summary>Standard deviation, before clamping; 0 makes all alike.</summary>
    [Range(0.0, 1.0)]
    public double Sd { get; init; } = 0.15;
}
