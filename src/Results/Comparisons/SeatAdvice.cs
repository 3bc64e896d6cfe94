namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// What the issue-driven scenario says of the table on an issue of a case: whom to invite too, who can be spared, and what stays uncovered. It is held against the
/// tables that exist on the issue; where there are none, against who usually sits at the tables of another scenario.
/// </summary>
/// <param name="Matrix">The issue, and who sits where.</param>
/// <param name="Existing">Whether it is held against tables that exist.</param>
/// <param name="Invite">
/// Actors that sit at more than half of the issue-driven tables on the issue and not at those that it is held against, those first that sit most.
/// </param>
/// <param name="Spare">Actors at the tables that it is held against that sit at fewer than a tenth of the issue-driven ones, those first that sit least.</param>
/// <param name="Uncovered">Domains of the issue of which the issue-driven tables can do less than half, in the case's order.</param>
public sealed record SeatAdvice(
    CaseMatrix Matrix, bool Existing, IReadOnlyList<SeatShare> Invite, IReadOnlyList<SeatShare> Spare, IReadOnlyList<string> Uncovered)
{
    /// <summary>The share of tables above which an actor is usually there.</summary>
    public const double Usual = 0.5;

    /// <summary>The share of tables below which an actor sits seldom.</summary>
    public const double Seldom = 0.1;

    /// <summary>
    /// The advice on every issue, the most important first: those with a table that exists, then those with most domains uncovered, then those at which most
    /// seats would change; equal ones as the case lists them. An issue without issue-driven tables has none.
    /// </summary>
    /// <param name="matrices">The issues.</param>
    /// <param name="issue">The issue-driven scenario.</param>
    /// <param name="against">The scenario that it is held against where no table exists; null: such issues have no advice.</param>
    public static IReadOnlyList<SeatAdvice> Of(IEnumerable<CaseMatrix> matrices, Arm issue, Arm? against) =>
        [.. matrices.Select(matrix => Of(matrix, issue, against)).OfType<SeatAdvice>()
            .OrderByDescending(advice => advice.Existing)
            .ThenByDescending(advice => advice.Uncovered.Count)
            .ThenByDescending(advice => advice.Invite.Count + advice.Spare.Count)];

    private static SeatAdvice? Of(CaseMatrix matrix, Arm issue, Arm? against)
    {
        var hasExisting = matrix.Existing.Count > 0;
        if (matrix.Tables[issue.Name] == 0 || (!hasExisting && (against is null || matrix.Tables[against.Name] == 0)))
        {
            return null;
        }

        var seated = matrix.Seated[issue.Name];
        HashSet<int> there = hasExisting
            ? [.. matrix.Existing.SelectMany(table => table.Members)]
            : [.. matrix.Actors.Select(actor => actor.Index).Where(actor => matrix.Seated[against!.Name][actor] > Usual)];
        SeatShare[] shares = [.. matrix.Actors.Select(actor => new SeatShare(actor, seated[actor.Index]!.Value))];
        return new SeatAdvice(
            matrix, hasExisting,
            [.. shares.Where(one => one.Share > Usual && !there.Contains(one.Actor.Index)).OrderByDescending(one => one.Share)],
            [.. shares.Where(one => one.Share < Seldom && there.Contains(one.Actor.Index)).OrderBy(one => one.Share)],
            [.. matrix.Covered[issue.Name].Where(one => one.Covered < CaseMatrix.Uncovered).Select(one => one.Domain)]);
    }
}

/// <summary>An actor, and at how many of a scenario's tables on an issue it sits.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Share">The share of the tables, 0 … 1.</param>
public sealed record SeatShare(CaseActor Actor, double Share);
