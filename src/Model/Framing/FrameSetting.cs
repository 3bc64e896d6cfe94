using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Model.Framing;

/// <summary>How far actors see an issue by what they can do themselves, and in which form.</summary>
/// <param name="Share">φ, 0 … 1.</param>
/// <param name="Form">How competence makes a frame.</param>
public readonly record struct FrameSetting(double Share, FrameForm Form)
{
    /// <summary>That of a scenario.</summary>
    public static FrameSetting Of(TableParameters p) => new(p.Framing, p.Frame);
}
