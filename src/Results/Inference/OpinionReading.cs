namespace OpgaveSim.Results.Inference;

/// <summary>What the second opinion amounts to.</summary>
public enum OpinionReading
{
    /// <summary>Members are more alike in positions than in drawn tables, and do not cover more.</summary>
    InterestLike,
    /// <summary>Members cover more than drawn tables do, and are not more alike.</summary>
    IssueLike,
    /// <summary>Both, or neither.</summary>
    Neither,
    /// <summary>It cannot be computed: the case lacks the columns, or a feature has no value.</summary>
    NoAnswer,
}
