namespace OpgaveSim.Model.Playing;

/// <summary>The decisions of an actor that a person can take in its place. The numbers stand in stored lists and never change.</summary>
public enum DecisionKind
{
    /// <summary>Whether it takes up an issue that it is aware of: 1 yes, 0 no.</summary>
    TakeUp = 0,

    /// <summary>Whom its table invites, out of the candidates that it scouted; the initiator decides, in each forming round.</summary>
    Invite = 1,

    /// <summary>Whether it accepts an invitation: 1 yes, 0 no.</summary>
    Answer = 2,

    /// <summary>What it proposes on its first turn of a meeting: 0 what the rule would propose, 1 or 2 another draw of the same rule.</summary>
    Propose = 3,

    /// <summary>How it votes on somebody's proposal: the number of a <see cref="VoteWord"/>.</summary>
    Vote = 4,

    /// <summary>Whether it leaves the table after a meeting: 1 leaves, 0 stays.</summary>
    Leave = 5,

    /// <summary>How it votes on realising what lies on the table: 1 for, 0 against.</summary>
    FinalVote = 6,
}
