using OpgaveSim.Analysis.NullModels;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Calibration;
using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Networks;
using OpgaveSim.Model.World;

namespace OpgaveSim.Results.Calibration;

/// <summary>
/// What follows from who sits at the tables of a world: how tables differ in size, and how their composition compares with chance, that is with
/// networks in which every actor has as many tables and every table as many members (<see cref="Curveball"/>).
/// </summary>
public static class SeatFacts
{
    /// <summary>Random networks that chance is taken from.</summary>
    public const int Draws = 20;

    /// <summary>The quantities of <see cref="FactQuantities.OfSeats"/>, in that order; null is no value: fewer than two tables, or chance has 0.</summary>
    /// <param name="world">The world; random networks are drawn with its own draws.</param>
    /// <param name="tables">Per table its members, at least two.</param>
    public static double?[] Of(PublicWorld world, IReadOnlyList<int[]> tables)
    {
        var network = TwoModeNetwork.Of(world.ActorCount, tables);
        var tests = Curveball.TestAll(network, seats => [Variety(world, seats), Distance(world, seats)], world.Draws, Draws);
        return [Moments.Deviation([.. tables.Select(table => (double)table.Length)]), .. tests.Select(test => test?.RelativeToMean)];
    }

    private static double? Variety(PublicWorld world, TwoModeNetwork seats) =>
        Mean(seats, members => Blau.Unbiased(MembersByCategory.Of(members, world.Actors.Kind, world.Actors.KindLabels.Count)));

    private static double? Distance(PublicWorld world, TwoModeNetwork seats) =>
        Mean(seats, members => Separation.OfDirections(world.Actors.UnitInterests, world.Domains, members));

    private static double? Mean(TwoModeNetwork seats, Func<int[], double?> of) => Moments.Mean([.. seats.Tables.Select(of).OfType<double>()]);
}
