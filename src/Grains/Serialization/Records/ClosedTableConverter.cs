using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Outcomes;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Serialization.Records;

/// <summary>What travels of a <see cref="ClosedTable"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.ClosedTable")]
internal readonly record struct ClosedTableSurrogate(
    int Issue, int Arrival, bool IsWarmUp, int Convened, int? Began, int Closed, TableOutcome Outcome, int Breadth, MemberRecord[] Members,
    Composition? AtStart, Composition AtClose, double?[]? DomainCoverage, double? Faultline, double? FaultlineSilhouette,
    int? MissingAtTable, double? UsualSuspects, int Scouted, int Asked, int Meetings, int Tried, int Passed, int Exits,
    RealisedSolution? Realised, double? Quality, PayoffSummary? PayoffOfAll, PayoffSummary? PayoffOfMembers,
    PayoffSummary?[]? PayoffOfAllByKind, PayoffSummary?[]? PayoffOfMembersByKind,
    bool CarriesOut, DeliveryRecord? Delivery, double? FrameError, double? UnseenDomains, int? Unasked);

/// <summary>A <see cref="ClosedTable"/> between silos.</summary>
[RegisterConverter]
internal sealed class ClosedTableConverter : IConverter<ClosedTable, ClosedTableSurrogate>
{
    /// <inheritdoc/>
    public ClosedTable ConvertFromSurrogate(in ClosedTableSurrogate surrogate) => new()
    {
        Issue = surrogate.Issue,
        Arrival = surrogate.Arrival,
        IsWarmUp = surrogate.IsWarmUp,
        Convened = surrogate.Convened,
        Began = surrogate.Began,
        Closed = surrogate.Closed,
        Outcome = surrogate.Outcome,
        Breadth = surrogate.Breadth,
        Members = surrogate.Members,
        AtStart = surrogate.AtStart,
        AtClose = surrogate.AtClose,
        DomainCoverage = surrogate.DomainCoverage,
        Faultline = surrogate.Faultline,
        FaultlineSilhouette = surrogate.FaultlineSilhouette,
        MissingAtTable = surrogate.MissingAtTable,
        UsualSuspects = surrogate.UsualSuspects,
        Scouted = surrogate.Scouted,
        Asked = surrogate.Asked,
        Meetings = surrogate.Meetings,
        Tried = surrogate.Tried,
        Passed = surrogate.Passed,
        Exits = surrogate.Exits,
        Realised = surrogate.Realised,
        Quality = surrogate.Quality,
        PayoffOfAll = surrogate.PayoffOfAll,
        PayoffOfMembers = surrogate.PayoffOfMembers,
        PayoffOfAllByKind = surrogate.PayoffOfAllByKind,
        PayoffOfMembersByKind = surrogate.PayoffOfMembersByKind,
        CarriesOut = surrogate.CarriesOut,
        Delivery = surrogate.Delivery,
        FrameError = surrogate.FrameError,
        UnseenDomains = surrogate.UnseenDomains,
        Unasked = surrogate.Unasked,
    };

    /// <inheritdoc/>
    public ClosedTableSurrogate ConvertToSurrogate(in ClosedTable value) => new(
        value.Issue, value.Arrival, value.IsWarmUp, value.Convened, value.Began, value.Closed, value.Outcome, value.Breadth,
        value.Members.InArray(), value.AtStart, value.AtClose, value.DomainCoverage.InArray(), value.Faultline, value.FaultlineSilhouette,
        value.MissingAtTable, value.UsualSuspects, value.Scouted, value.Asked, value.Meetings, value.Tried, value.Passed, value.Exits,
        value.Realised, value.Quality, value.PayoffOfAll, value.PayoffOfMembers, value.PayoffOfAllByKind.InArray(),
        value.PayoffOfMembersByKind.InArray(), value.CarriesOut, value.Delivery, value.FrameError, value.UnseenDomains, value.Unasked);
}
