using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Landscapes;
using OpgaveSim.Model.Originality;
using OpgaveSim.Model.Outcomes;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tables;

/// <summary>What a table's end is worth: quality of what it realised, and payoffs for members and for everybody.</summary>
internal static class TableMeasuring
{
    /// <summary>Of a table that realised nothing: everything stays as it is.</summary>
    /// <param name="closed">The table.</param>
    /// <param name="world">The public world.</param>
    /// <param name="issue">Its issue.</param>
    /// <param name="landscape">The issue's landscape.</param>
    /// <param name="present">Who sits there at its end.</param>
    public static ClosedTable Unchanged(ClosedTable closed, PublicWorld world, Issue issue, NkLandscape landscape, IReadOnlyList<Seat> present) => closed with
    {
        Quality = BestAndStatusQuo(world, issue, landscape) is var (best, statusQuo) ? Quality.Of(statusQuo, statusQuo, best) : null,
        PayoffOfAll = PayoffSummary.Unchanged,
        PayoffOfMembers = present.Count == 0 ? null : PayoffSummary.Unchanged,
        PayoffOfAllByKind = [.. world.ActorsByKind.Select(actors => actors == 0 ? null : PayoffSummary.Unchanged)],
        PayoffOfMembersByKind = PayoffsByKind(world, new double[present.Count], present),
    };

    /// <summary>Of a table that realised its solution.</summary>
    /// <param name="closed">The table.</param>
    /// <param name="world">The public world.</param>
    /// <param name="issue">Its issue.</param>
    /// <param name="talks">Its deliberation.</param>
    public static ClosedTable Realised(ClosedTable closed, PublicWorld world, Issue issue, TableDeliberation talks)
    {
        var (best, statusQuo) = BestAndStatusQuo(world, issue, talks.Landscape);
        var value = talks.Landscape.Fitness([talks.Solution]);
        var change = new double[issue.Domains.Length];
        var changeByDomain = new double[world.Domains];
        for (var i = 0; i < change.Length; i++)
        {
            change[i] = changeByDomain[issue.Domains[i]] = talks.Outcomes[i] - talks.StatusQuoOutcomes[i];
        }

        double[] ofMembers = [.. talks.Present.Select(seat => Payoff.Of(
            world.Actors.InterestsOf(seat.Actor), issue.Domains, talks.Outcomes, talks.StatusQuoOutcomes))];
        var payoffs = WorldPayoffs.In(world);
        return closed with
        {
            Quality = Quality.Of(value, statusQuo, best),
            PayoffOfAll = payoffs.OfAll(issue.Domains, change),
            PayoffOfAllByKind = payoffs.OfKinds(issue.Domains, change),
            PayoffOfMembersByKind = PayoffsByKind(world, ofMembers, talks.Present),
            PayoffOfMembers = PayoffSummary.Of(ofMembers),
            Realised = new RealisedSolution(
                talks.Solution, issue.ChoiceMask, statusQuo, value, best,
                Radicalness.Of(issue, talks.Solution, world.StatusQuo), changeByDomain),
        };
    }

    private static PayoffSummary?[] PayoffsByKind(PublicWorld world, double[] payoffs, IReadOnlyList<Seat> of) => ByKind.Of(
        payoffs, [.. of.Select(seat => world.Actors.Kind[seat.Actor])], world.ActorsByKind.Length, own => PayoffSummary.Of(own));

    private static (double Best, double StatusQuo) BestAndStatusQuo(PublicWorld world, Issue issue, NkLandscape landscape) =>
        (world.BestQuality(issue, landscape), landscape.Fitness([world.StatusQuo]));
}
