using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Relations;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation;

/// <content>
/// Answers where persons choose: each yes that was chosen has its seat, and the rule decides on the others while seats are left beside those. So
/// choices that are equal to what the rule decides change nothing.
/// </content>
public static partial class Answering
{
    private sealed record Answerer(PublicWorld World, TableParameters P, int Actor, Tie[] Ties, int Free, int Round, double Willingness)
    {
        public Decision On(int issue) => new(Round, Actor, DecisionKind.Answer, issue, 0);
    }

    private static void RequireSeats(Asking asking, int actor, int freeSeats, ReadOnlySpan<Invitation> invitations, int round)
    {
        var yeses = 0;
        foreach (var invitation in invitations)
        {
            var decision = new Decision(round, actor, DecisionKind.Answer, invitation.Issue, 0);
            if (asking.Chosen(decision) is { Value: 1 } && ++yeses > freeSeats)
            {
                throw new ImpossibleChoiceException(decision, ChoiceFault.NoSeatLeft, 1, Math.Max(0, freeSeats));
            }
        }
    }

    private static int[] AcceptedPlayed(
        Answerer who, ReadOnlySpan<Invitation> invitations, ReadOnlySpan<(double Appraisal, ulong Number, int Issue, bool IsUnasked)> weighed, Asking asking)
    {
        var ofRule = new List<int>();
        var reserved = 0;
        foreach (var (appraisal, _, issue, isUnasked) in weighed)
        {
            if (ofRule.Count < who.Free && SaysYes(who.World, who.P, who.Actor, who.Willingness, appraisal, issue, isUnasked, who.Round))
            {
                ofRule.Add(issue);
            }

            reserved += asking.Chosen(who.On(issue)) is { Value: 1 } ? 1 : 0;
        }

        var left = who.Free - reserved;
        var accepted = new List<int>();
        foreach (var (appraisal, _, issue, isUnasked) in weighed)
        {
            var invitation = InvitationTo(issue, invitations);
            var choice = asking.Choose(who.On(issue), 0, () => QuestionOf(who, invitation, appraisal, left, ofRule.Contains(issue)));
            reserved -= choice is { Value: 1 } ? 1 : 0;
            if (choice is null
                ? accepted.Count + reserved < who.Free && SaysYes(who.World, who.P, who.Actor, who.Willingness, appraisal, issue, isUnasked, who.Round)
                : choice.Value == 1)
            {
                accepted.Add(issue);
            }
        }

        return [.. accepted];
    }

    private static Invitation InvitationTo(int issue, ReadOnlySpan<Invitation> invitations)
    {
        var at = 0;
        while (invitations[at].Issue != issue)
        {
            at++;
        }

        return invitations[at];
    }

    private static Question QuestionOf(Answerer who, Invitation invitation, double appraisal, int left, bool rule)
    {
        var actors = who.World.Actors;
        var issue = who.World.Issue(invitation.Issue);
        var seats = SeatLimit.Of(who.World, who.P, issue.Id);
        var chance = who.P.Fill || invitation.Unasked ? 1 : Probability(who.Willingness, appraisal, who.P);
        var own = Math.Min(1, 2 * Stake.Of(actors.InterestsOf(who.Actor), issue.Domains)) * (1 + Appraisal.Cosine(actors, invitation.Table, who.Actor)) / 2;
        var knows = invitation.Tied || Knows(who.Ties, invitation.Table.Members, who.Round, who.P.TieDecay);
        var yes = QuestionOption.Of(1, chance, own, Math.Min(1, Appraisal.Marginal(actors, who.P, issue, invitation.Table, who.Actor) * seats)) with
        {
            Tie = knows ? 1 : 0,
        };
        var sight = new QuestionSight([.. invitation.Table.Members], invitation.Table.Members[0], seats, left, 0, 0, []);
        return new Question(who.On(issue.Id), [yes, QuestionOption.Of(0, 1 - chance)], left, rule ? 1 : 0, [], sight);
    }
}
