namespace OpgaveSim.Model.Playing;

/// <summary>What a member can say of a proposal. The numbers stand in stored lists and never change.</summary>
public enum VoteWord
{
    /// <summary>It understands the proposal and objects to it.</summary>
    Opposed = 0,

    /// <summary>It understands the proposal and supports it.</summary>
    Support = 1,

    /// <summary>It does not understand the proposal; too many of these, and there is no quorum.</summary>
    NotUnderstood = 2,

    /// <summary>It understands the proposal, and neither supports it nor objects.</summary>
    Neither = 3,
}
