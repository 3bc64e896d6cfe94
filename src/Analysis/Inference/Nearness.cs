namespace OpgaveSim.Analysis.Inference;

/// <summary>Which semi-automatic summaries say how near a draw is to an observation, and adjust it.</summary>
public enum Nearness
{
    /// <summary>That of the parameter that is asked. Better with many parameters, whose distances drown each other, and with few draws.</summary>
    OwnParameter,

    /// <summary>Those of all parameters. Better with few parameters, where one says something of the other.</summary>
    AllParameters,
}
