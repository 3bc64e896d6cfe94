namespace OpgaveSim.Analysis.Inference.Choices;

/// <summary>What tables look like.</summary>
public enum TableLeaning
{
    /// <summary>Neither prevails: between the two, or like neither.</summary>
    Neither,

    /// <summary>Members are more alike in their positions than members drawn by chance.</summary>
    Interest,

    /// <summary>Members cover the issue better, or are less alike in their positions, than members drawn by chance.</summary>
    Issue,
}
