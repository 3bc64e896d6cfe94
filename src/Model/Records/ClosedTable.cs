using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Outcomes;

namespace OpgaveSim.Model.Records;

/// <summary>
/// The record of a collaboration table that closed. Null is no value: without members, without deliberation, without a
/// realised solution, or where a measure is not defined.
/// </summary>
public sealed record ClosedTable
{
    /// <summary>The issue; a table has its number.</summary>
    public required int Issue { get; init; }

    /// <summary>Round in which the issue arrived.</summary>
    public required int Arrival { get; init; }

    /// <summary>Whether the issue arrived in the warm-up, and so is kept apart.</summary>
    public bool IsWarmUp { get; init; }

    /// <summary>Round in which the table convened.</summary>
    public required int Convened { get; init; }

    /// <summary>Round in which deliberation began; null: never.</summary>
    public int? Began { get; init; }

    /// <summary>Round in which it closed.</summary>
    public required int Closed { get; init; }

    /// <summary>Whether it agreed, whatever came of it.</summary>
    public bool HasAgreed => Outcome is TableOutcome.Realised or TableOutcome.Sunk;

    /// <summary>How it ended.</summary>
    public required TableOutcome Outcome { get; init; }

    /// <summary>Domains that the issue involves.</summary>
    public required int Breadth { get; init; }

    /// <summary>Everybody who sat at it, in order of joining.</summary>
    public required IReadOnlyList<MemberRecord> Members { get; init; }

    /// <summary>Composition when deliberation began; null: it never did.</summary>
    public Composition? AtStart { get; init; }

    /// <summary>Composition at closing.</summary>
    public required Composition AtClose { get; init; }

    /// <summary>
    /// How much of each domain the members could do when deliberation began, D long, null for a domain that the issue does not involve;
    /// null as a whole: it never began.
    /// </summary>
    public IReadOnlyList<double?>? DomainCoverage { get; init; }

    /// <summary>Fau over kind, home and tier when deliberation began; measured in <see cref="MeasureScope.Full"/> alone.</summary>
    public double? Faultline { get; init; }

    /// <summary>The same by silhouette width.</summary>
    public double? FaultlineSilhouette { get; init; }

    /// <summary>Actors with more than an even stake in its issue who never sat at it; null until the world places it.</summary>
    public int? MissingAtTable { get; init; }

    /// <summary>Share of pairs of members who had sat together before.</summary>
    public double? UsualSuspects { get; init; }

    /// <summary>Candidates scored, once a table and round.</summary>
    public required int Scouted { get; init; }

    /// <summary>Invitations sent.</summary>
    public required int Asked { get; init; }

    /// <summary>Meetings held.</summary>
    public int Meetings { get; init; }

    /// <summary>Proposals tried.</summary>
    public int Tried { get; init; }

    /// <summary>Proposals passed.</summary>
    public int Passed { get; init; }

    /// <summary>Members who left.</summary>
    public int Exits { get; init; }

    /// <summary>What it realised: of an agreement that is carried out, what was delivered. Null when it realised nothing.</summary>
    public RealisedSolution? Realised { get; init; }

    /// <summary>Whether agreements are carried out by owners here, rather than realised at once.</summary>
    public bool CarriesOut { get; init; }

    /// <summary>How its agreement was carried out; null: there was none, or agreements are realised at once.</summary>
    public DeliveryRecord? Delivery { get; init; }

    /// <summary>How far the members saw the issue wrongly when deliberation began; null: it never did, or everybody sees it as it is.</summary>
    public double? FrameError { get; init; }

    /// <summary>Share of the issue's domains that no member saw when deliberation began; null as above.</summary>
    public double? UnseenDomains { get; init; }

    /// <summary>Members who came unasked; null: there is no open call.</summary>
    public int? Unasked { get; init; }

    /// <summary>Quality of what was realised, unconditional: 0 without agreement, and where nothing was delivered.</summary>
    public double? Quality { get; init; }

    /// <summary>What it did to all actors of the world, seated or not; null when solutions are not measured.</summary>
    public PayoffSummary? PayoffOfAll { get; init; }

    /// <summary>What it did to its members at closing; null without members or when not measured.</summary>
    public PayoffSummary? PayoffOfMembers { get; init; }

    /// <summary>What it did to the actors of each kind, by kind, null for a kind without actors; null as a whole when not measured.</summary>
    public IReadOnlyList<PayoffSummary?>? PayoffOfAllByKind { get; init; }

    /// <summary>The same for its members at closing, null for a kind without one.</summary>
    public IReadOnlyList<PayoffSummary?>? PayoffOfMembersByKind { get; init; }
}
