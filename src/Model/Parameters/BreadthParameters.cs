using System.ComponentModel.DataAnnotations;

namespace OpgaveSim.Model.Parameters;

/// <summary>
/// How many domains an issue involves: three consecutive breadths with ¼, ½ and ¼, cut at the number of domains.
/// </summary>
public sealed record BreadthParameters
{
    /// <summary>The middle breadth, drawn with ½; one less and one more have ¼ each (at least 1).</summary>
    [Range(1, 64)]
    public int Middle { get; init; } = 4;

    /// <summary>Whether breadths vary around the middle; false gives every issue the middle one.</summary>
    public bool Varied { get; init; } = true;
}
