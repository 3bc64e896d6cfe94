namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// Two scenarios whose members answer and judge alike and which invite differently, so that what differs in their solutions comes from who sits at the
/// table: a reading of ‘diverse → original’ at one orientation.
/// </summary>
/// <param name="Lambda">λ by which members of both answer and judge: 0 interest, 1 issue.</param>
/// <param name="Arm">The scenario.</param>
/// <param name="Against">The other: interest throughout at λ = 0, issue throughout at λ = 1.</param>
/// <param name="StartsAlike">Whether they also find the initiator alike, so that they differ in the invitation alone.</param>
public sealed record DiversePair(double Lambda, Arm Arm, Arm Against, bool StartsAlike)
{
    /// <summary>The pairs: those at λ = 0 first, then those at λ = 1, in the order of the experiment.</summary>
    public static IReadOnlyList<DiversePair> Of(Arms arms) =>
        [.. arms.Interest is { } interest ? Of(arms, interest, 0) : [], .. arms.Issue is { } issue ? Of(arms, issue, 1) : []];

    private static IEnumerable<DiversePair> Of(Arms arms, Arm against, double lambda) =>
        from arm in arms.All
        where arm != against && arm.Table == against.Table && arm.Logic.Answer == lambda && arm.Logic.Deliberate == lambda
            && !arm.Logic.Packages && !arm.Logic.DutyToAnswer
        let startsAlike = arm.DiffersInInvitationAlone(against)
        where startsAlike || arm.Logic.Invite.IsChance
        select new DiversePair(lambda, arm, against, startsAlike);
}
