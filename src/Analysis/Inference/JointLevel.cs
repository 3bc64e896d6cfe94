namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// How strict each test of some calibrations is, so that all of them together refuse a right estimator with a chance of at most 5 %: Bonferroni over families, and
/// within the family of coverage once more. The ranks of each calibration are a family; the coverages of all calibrations are one.
/// </summary>
/// <param name="Calibrations">Number of calibrations, at least 1.</param>
public sealed record JointLevel(int Calibrations)
{
    /// <summary>The chance that a right estimator is refused by any of the tests, at most.</summary>
    public const double Chance = 0.05;

    /// <summary>The chance with which right ranks stay in the band of a calibration.</summary>
    public double OfBand => 1 - OfFamily;

    /// <summary>The least p of a test of coverage.</summary>
    public double OfCoverage => OfFamily / (Calibrations * CalibrationCheck.Levels.Count);

    private double OfFamily => Chance / (Calibrations + 1);
}
