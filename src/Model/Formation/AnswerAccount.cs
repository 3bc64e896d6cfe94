using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.Relations;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation;

/// <summary>How an actor decided on an invitation, to be read by people: the parts of its appraisal, the chance, and the lot.</summary>
/// <param name="Round">The round.</param>
/// <param name="Issue">The table's issue.</param>
/// <param name="Stake">s, share of its interests that the issue touches.</param>
/// <param name="Likeness">Mean cosine of its interests with the members', −1 … 1.</param>
/// <param name="Adds">m, what it truly adds to what the table can do, as a share of what the issue asks.</param>
/// <param name="Tied">Whether it knew a member, or a member it.</param>
/// <param name="Appraisal">A.</param>
/// <param name="Chance">P, from 0 to 1.</param>
/// <param name="Lot">The number drawn, from 0 to 1: below the chance it is yes.</param>
/// <param name="Joined">Whether it joined. It refuses without a free seat, whatever was drawn.</param>
public sealed record AnswerAccount(
    int Round, int Issue, double Stake, double Likeness, double Adds, bool Tied, double Appraisal, double Chance, double Lot, bool Joined)
{
    /// <summary>The account of one invitation, by the rules that decided: <see cref="Formation.Appraisal"/> and <see cref="Answering"/>.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="logic">The logic.</param>
    /// <param name="p">The parameters.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="ties">Its ties when it answered.</param>
    /// <param name="invitation">The invitation.</param>
    /// <param name="round">The round.</param>
    /// <param name="joined">Whether it joined.</param>
    /// <param name="own">How it was by then, where that changes; null: as profile and scenario say.</param>
    public static AnswerAccount Of(
        PublicWorld world, Logic logic, TableParameters p, int actor, Tie[] ties, Invitation invitation, int round, bool joined, Disposition? own = null)
    {
        var issue = world.Issue(invitation.Issue);
        var tied = invitation.Tied || Answering.Knows(ties, invitation.Table.Members, round, p.TieDecay);
        var appraisal = Formation.Appraisal.Of(
            world.Actors, logic, p, SeatLimit.Of(world, p, issue.Id), issue, invitation.Table, actor, tied, own);
        return new AnswerAccount(
            round, issue.Id, Formation.Scores.Stake.Of(world.Actors.InterestsOf(actor), issue.Domains),
            Formation.Appraisal.Cosine(world.Actors, invitation.Table, actor),
            Formation.Appraisal.Marginal(world.Actors, p, issue, invitation.Table, actor), tied, appraisal,
            p.Fill || invitation.Unasked ? 1 : Answering.Probability(own?.Willingness ?? world.Actors.Willingness[actor], appraisal, p),
            world.Draws.Uniform(Purpose.Answer, (uint)issue.Id, (uint)actor, (uint)round), joined);
    }
}
