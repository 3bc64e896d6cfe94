namespace OpgaveSim.Results.Inference;

/// <summary>What an estimate is held against before it is told.</summary>
public enum InferenceCheck
{
    /// <summary>Simulation-based calibration on the case's own actors (Talts et al. 2018): ranks of the true λ, and coverage of the intervals.</summary>
    Calibration,
    /// <summary>The same among the simulated tables that are nearest to those of the case.</summary>
    NearCalibration,
    /// <summary>Worlds of known λ on the case's own actors: bias and error of the estimate, and how often they are refused though they should not.</summary>
    Recovery,
    /// <summary>Worlds that follow none of the logics between interest and issue: whether they are told apart, or at least given no narrow interval.</summary>
    WrongWorlds,
    /// <summary>Summaries of the case against worlds of the posterior: those that were held out, and those that the estimate uses.</summary>
    PosteriorPredictive,
}
