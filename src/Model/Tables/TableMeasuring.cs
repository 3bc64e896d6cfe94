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

    /// <summary>Quality of what a table agreed, whatever comes of it.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="issue">Its issue.</param>
    /// <param name="talks">Its deliberation.</param>
    public static double? QualityOf(PublicWorld world, Issue issue, TableDeliberation talks)
    {
        var (best, statusQuo) = BestAndStatusQuo(world, issue, talks.Landscape);
        return Quality.Of(talks.Landscape.Fitness([talks.Solution]), statusQuo, best);
    }

    /// <summary>Of a table that realised its solution, or some of it.</summary>
    /// <param name="closed">The table, with the solution that it realised.</param>
    /// <param name="world">The public world.</param>
    /// <param name="issue">Its issue.</param>
    /// <param name="talks">Its deliberation.</param>
    public static ClosedTable Realised(ClosedTable closed, PublicWorld world, Issue issue, TableDeliberation talks)
    {
        var (best, statusQuo) = BestAndStatusQuo(world, issue, talks.Landscape);
        var delivered = closed.Realised!.Solution;
        var outcomes = delivered == talks.Solution ? talks.Outcomes : talks.OutcomesAt(delivered);
        var value = talks.Landscape.Fitness([delivered]);
        var change = new double[issue.Domains.Length];
        var changeByDomain = new double[world.Domains];
        for (var i = 0; i < change.Length; i++)
        {
            change[i] = changeByDomain[issue.Domains[i]] = outcomes[i] - talks.StatusQuoOutcomes[i];
        }

        var ofMembers = new double[talks.Present.Count];
        for (var i = 0; i < ofMembers.Length; i++)
        {
            ofMembers[i] = Payoff.Of(world.Actors.InterestsOf(talks.Present[i].Actor), issue.Domains, outcomes, talks.StatusQuoOutcomes);
        }

        var payoffs = WorldPayoffs.In(world);
        return closed with
        {
            Quality = Quality.Of(value, statusQuo, best),
            PayoffOfAll = payoffs.OfAll(issue.Domains, change),
            PayoffOfAllByKind = payoffs.OfKinds(issue.Domains, change),
            PayoffOfMembersByKind = PayoffsByKind(world, ofMembers, talks.Present),
            PayoffOfMembers = PayoffSummary.Of(ofMembers),
            Realised = new RealisedSolution(
                delivered, issue.ChoiceMask, statusQuo, value, best,
                Radicalness.Of(issue, delivered, world.StatusQuo), changeByDomain),
        };
    }

    private static PayoffSummary?[] PayoffsByKind(PublicWorld world, double[] payoffs, IReadOnlyList<Seat> of) => ByKind.Of(
        payoffs, [.. of.Select(seat => world.Actors.Kind[seat.Actor])], world.ActorsByKind.Length, own => PayoffSummary.Of(own));

    private static (double Best, double StatusQuo) BestAndStatusQuo(PublicWorld world, Issue issue, NkLandscape landscape) =>
        (world.BestQuality(issue, landscape), landscape.Fitness([world.StatusQuo]));
}
