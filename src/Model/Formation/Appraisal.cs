using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Framing;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Vectors;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation;

/// <summary>
/// How an actor weighs an invitation:
/// A = (1−λ)·min(1, 2s)·(1 + cos)/2 + λ·min(1, m·seats) + 0.1 if tied to a member, with s its stake, cos its mean cosine
/// of interests with the members, m its true marginal coverage. An actor whom the logic binds to come has A = 1.
/// </summary>
public static class Appraisal
{
    /// <summary>The appraisal, about 0 to 1.1.</summary>
    /// <param name="actors">The profiles.</param>
    /// <param name="logic">The scenario's logic.</param>
    /// <param name="p">The bonus of acquaintance.</param>
    /// <param name="seats">Seats of the table, see <see cref="SeatLimit"/>.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="table">The issue's table as it stood when it scouted.</param>
    /// <param name="actor">Who is asked.</param>
    /// <param name="tied">Whether it is tied to a member.</param>
    /// <param name="own">How it is by now, where that changes; null: as the scenario says.</param>
    public static double Of(
        ActorProfiles actors, Logic logic, TableParameters p, int seats, Issue issue, TableView table, int actor, bool tied, Disposition? own = null)
    {
        if (logic.DutyToAnswer && logic.Invite.Binds(actors, issue, actor))
        {
            return 1;
        }

        var appraisal = tied ? p.AcquaintanceBonus : 0;
        var orientation = own?.Answer ?? logic.Answer;
        if (orientation < 1)
        {
            var stake = Stake.Of(actors.InterestsOf(actor), issue.Domains);
            appraisal += (1 - orientation) * Math.Min(1, 2 * stake) * (1 + Cosine(actors, table, actor)) / 2;
        }

        if (orientation > 0)
        {
            appraisal += orientation * Math.Min(1, Marginal(actors, p, issue, table, actor) * seats);
        }

        return appraisal;
    }

    internal static double Cosine(ActorProfiles actors, TableView table, int actor) =>
        MeanCosine.WithGroup(actors.UnitInterestsOf(actor), table.Likeness(actors), table.Members.Length);

    /// <summary>m, the issue being as the actor sees it by itself.</summary>
    internal static double Marginal(ActorProfiles actors, TableParameters p, Issue issue, TableView table, int actor) => MarginalCoverage.Of(
        table.Uncovered(actors, FramedIssue.By(actors, FrameSetting.Of(p), issue, [actor])), actors.CompetenceOf(actor), issue.Domains);
}
