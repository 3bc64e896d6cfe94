using OpgaveSim.Model.Measures;

namespace OpgaveSim.Experiments.Calibration;

/// <summary>
/// The quantities that a fact can be about: every measure of a run that is known where formation alone is measured, and three that compare
/// the tables of a world with each other or with chance.
/// </summary>
public static class FactQuantities
{
    /// <summary>Standard deviation of members over the tables of a world.</summary>
    public const string SizeSpread = "size-spread";

    /// <summary>Unbiased variety of kind, as a ratio to tables that chance sets with the same seats (Curveball).</summary>
    public const string KindToChance = "kind-variety-to-chance";

    /// <summary>Distance of interests between members, as a ratio to tables that chance sets with the same seats (Curveball).</summary>
    public const string DistanceToChance = "interest-distance-to-chance";

    /// <summary>The quantities that are made from who sits where, rather than stored with a run.</summary>
    public static IReadOnlyList<string> OfSeats { get; } = [SizeSpread, KindToChance, DistanceToChance];

    /// <summary>All of them, in the order in which they are told.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. OfSeats, .. MeasureCatalogue.All.Where(measure => !measure.Needs.HasFlag(MeasureNeeds.FullMeasure)).Select(measure => measure.Id)];
}
