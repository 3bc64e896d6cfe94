namespace OpgaveSim.Runner.Calibration;

/// <summary>How large a calibration is.</summary>
/// <param name="Draws">Draws from the priors.</param>
public sealed record CalibrationOptions(int Draws)
{
    /// <summary>Draws where nothing is said.</summary>
    public const int UsualDraws = 20_000;

    /// <summary>Settings of an ensemble, at most.</summary>
    public int Wanted { get; init; } = 200;

    /// <summary>Draws that must meet all facts; where fewer do, a fact is given up.</summary>
    public int Enough { get; init; } = 5;

    /// <summary>New worlds in which settings from the middle are held against the facts.</summary>
    public int CheckWorlds { get; init; } = 20;

    /// <summary>Settings from the middle that are tried, at most.</summary>
    public int MostTried { get; init; } = 20;

    /// <summary>Worlds of each setting of an ensemble.</summary>
    public int EnsembleWorlds { get; init; } = 16;
}
