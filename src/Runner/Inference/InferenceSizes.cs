using OpgaveSim.Results.Inference;

namespace OpgaveSim.Runner.Inference;

/// <summary>How many worlds each part of an inference has. With fewer draws than usual, checks are smaller in proportion: such a run is a first look.</summary>
/// <param name="Draws">Worlds to learn from.</param>
public sealed record InferenceSizes(int Draws)
{
    /// <summary>The draws with which checks have their full size.</summary>
    public const int Full = InferenceAsked.Full;

    /// <summary>The fewest draws from which anything can be learnt.</summary>
    public const int Least = 1_000;

    /// <summary>Worlds of the gate.</summary>
    public int Gate => Math.Min(500, Draws);

    /// <summary>Worlds of each model.</summary>
    public int Models => Part(2_000);

    /// <summary>Worlds of each known λ, and of each wrong logic.</summary>
    public int Worlds => Math.Max(20, Part(100));

    /// <summary>Sets of each calibration.</summary>
    public int Sets => Math.Max(100, Part(500));

    private int Part(int full) => Draws >= Full ? full : (int)((long)full * Draws / Full);
}
