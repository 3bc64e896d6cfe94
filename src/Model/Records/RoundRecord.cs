namespace OpgaveSim.Model.Records;

/// <summary>What happened in a round, over the whole world, warm-up included.</summary>
public sealed record RoundRecord
{
    /// <summary>The round, from 0.</summary>
    public required int Round { get; init; }

    /// <summary>Issues that arrived.</summary>
    public required int Arrived { get; init; }

    /// <summary>Issues that nobody could take up in this round.</summary>
    public required int Waiting { get; init; }

    /// <summary>Issues given up in this round: unanswered.</summary>
    public required int Unanswered { get; init; }

    /// <summary>Tables that convened.</summary>
    public required int Convened { get; init; }

    /// <summary>Tables that are open after the round.</summary>
    public required int Open { get; init; }

    /// <summary>Candidates scored.</summary>
    public required int Scouted { get; init; }

    /// <summary>Invitations sent.</summary>
    public required int Asked { get; init; }

    /// <summary>Invitations accepted.</summary>
    public required int Joined { get; init; }

    /// <summary>Tables that closed with a realised solution.</summary>
    public required int Realised { get; init; }

    /// <summary>Tables that closed without agreement.</summary>
    public required int NoAgreement { get; init; }

    /// <summary>Tables that were dissolved.</summary>
    public required int Dissolved { get; init; }

    /// <summary>Tables that closed with an agreement of which nothing was delivered.</summary>
    public int Sunk { get; init; }
}
