using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Delivery;
using OpgaveSim.Model.Originality;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Model.Measures;

/// <summary>
/// Whether a measure can vary, and why not. A difference in a measure that cannot vary is 0 whatever is true, so nothing can be concluded
/// from it, and it must not count among the comparisons that others are adjusted for (Tarone 1990: what can never be significant is left
/// out of the family).
/// </summary>
public static class Variation
{
    private const double Rounding = 1e-12;

    /// <summary>Why a measure cannot vary in a scenario, known before it is run; null: it can, or nobody knows beforehand.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="world">How much the world's actors and issues differ.</param>
    /// <param name="table">The scenario's parameters of tables.</param>
    /// <param name="scope">How much is measured.</param>
    public static NoVariation? Beforehand(Measure measure, WorldVariety world, TableParameters table, MeasureScope scope) =>
        scope == MeasureScope.Formation && measure.Needs.HasFlag(MeasureNeeds.FullMeasure) ? NoVariation.NotMeasured
        : world.CountedIssues == 0 && measure.CountsIssues ? NoVariation.NothingCounts
        : OfActors(measure, world)
        ?? (Lacks(measure, MeasureNeeds.Turns, TurnBudget.HasTurns(table)) ? NoVariation.NoDeliberation
            : LacksPhase(measure, table) ? NoVariation.PhaseOff
            : Lacks(measure, MeasureNeeds.Precedents, world.Issues > NearestPrecedents.AtLeast)
                || Lacks(measure, MeasureNeeds.CommonPrecedents, world.Issues > 1)
                || Lacks(measure, MeasureNeeds.ManyPrecedents, world.Issues > Atypicality.LeastInvolved) ? NoVariation.TooFewIssues
            : null);

    /// <summary>Why a measure cannot vary among these actors, whatever they do; null: it can.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="world">How much the actors differ.</param>
    public static NoVariation? OfActors(Measure measure, WorldVariety world) =>
        Lacks(measure, MeasureNeeds.Kinds, world.Kinds > 1) ? NoVariation.OneKind
        : Lacks(measure, MeasureNeeds.Homes, world.Homes > 1) ? NoVariation.OneHome
        : Lacks(measure, MeasureNeeds.Tiers, world.Tiers > 1) ? NoVariation.OneTier
        : Lacks(measure, MeasureNeeds.Domains, world.DomainsDiffer) ? NoVariation.DomainsCoincide
        : Lacks(measure, MeasureNeeds.Mandates, world.HasMandates) ? NoVariation.NoMandate
        : Lacks(measure, MeasureNeeds.Traits, world.TraitsThatDiffer > 0) ? NoVariation.ActorsAlike
        : Lacks(measure, MeasureNeeds.Splits, !world.HasOneTraitOfTwo) ? NoVariation.OneTraitOfTwo
        : null;

    /// <summary>
    /// Why two scenarios cannot differ on a measure, from why each cannot vary; null: they can. What the worlds lack holds for any
    /// comparison with them; that tables cannot come to anything only where it holds for both.
    /// </summary>
    /// <param name="one">Why the measure cannot vary in the one; null: it can.</param>
    /// <param name="other">The same of the other.</param>
    public static NoVariation? OfPair(NoVariation? one, NoVariation? other) =>
        one == other || one is not (null or NoVariation.NoDeliberation) ? one
        : other is NoVariation.NoDeliberation ? null : other;

    /// <summary>
    /// Why values of two scenarios say nothing of a difference: there are none, or the difference has no spread and so no interval. Null: it has, or
    /// there are fewer than two values of either.
    /// </summary>
    /// <param name="isPaired">Whether they are of the same worlds, pair by pair.</param>
    /// <param name="first">Values of the one, world by world.</param>
    /// <param name="second">Values of the other.</param>
    public static NoVariation? Seen(bool isPaired, IReadOnlyList<double> first, IReadOnlyList<double> second) =>
        first.Count == 0 || second.Count == 0 ? NoVariation.NoValue
        : first.Count < 2 || second.Count < 2 ? null
        : AreAlike(first.Concat(second)) ? NoVariation.SameInAllWorlds
        : isPaired ? SeenInPairs([.. first.Zip(second, (one, other) => one - other)])
        : AreAlike(first) && AreAlike(second) ? NoVariation.SameDifferenceInAllWorlds
        : null;

    private static NoVariation? SeenInPairs(double[] differences) => !AreAlike(differences) ? null
        : Math.Abs(differences[0]) <= Rounding ? NoVariation.IdenticalInAllWorlds
        : NoVariation.SameDifferenceInAllWorlds;

    /// <summary>Whether values are all one, but for rounding; so are none.</summary>
    public static bool AreAlike(IEnumerable<double> values)
    {
        double least = double.PositiveInfinity, most = double.NegativeInfinity;
        foreach (var value in values)
        {
            (least, most) = (Math.Min(least, value), Math.Max(most, value));
        }

        return AreAlike(least, most);
    }

    /// <summary>Whether values are all one, but for rounding, by the least and the most of them.</summary>
    /// <param name="least">The least; +∞ where there are none.</param>
    /// <param name="most">The most; −∞ where there are none.</param>
    public static bool AreAlike(double least, double most) => !(most - least > Rounding * Math.Max(1, Math.Abs(most)));

    private static bool LacksPhase(Measure measure, TableParameters table) =>
        Lacks(measure, MeasureNeeds.Frames, table.Framing > 0)
        || Lacks(measure, MeasureNeeds.Owners, Delivering.IsOn(table))
        || Lacks(measure, MeasureNeeds.Months, table.Realisation > 0)
        || Lacks(measure, MeasureNeeds.Ratifying, table.Ratify)
        || Lacks(measure, MeasureNeeds.OpenCall, table.OpenCall > 0)
        || Lacks(measure, MeasureNeeds.Learning, table.Learning > 0)
        || Lacks(measure, MeasureNeeds.Orientations, table.OrientationSpread > 0 || table.OrientationDrift > 0);

    private static bool Lacks(Measure measure, MeasureNeeds need, bool isThere) => !isThere && measure.Needs.HasFlag(need);
}
