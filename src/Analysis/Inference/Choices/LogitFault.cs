namespace OpgaveSim.Analysis.Inference.Choices;

/// <summary>Why a conditional logit has no coefficients.</summary>
public enum LogitFault
{
    /// <summary>It has.</summary>
    None,

    /// <summary>There is no choice to learn from: no set in which the chosen alternative and another have all features, or no feature that varies within a set.</summary>
    NothingToLearn,

    /// <summary>A feature follows from others within all sets, so that their parts cannot be told apart.</summary>
    Collinear,

    /// <summary>Some mix of features tells all choices, or all but ties: the larger its coefficients, the better, without end.</summary>
    Separation,
}
