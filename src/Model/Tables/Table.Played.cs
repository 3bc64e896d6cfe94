using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Playing;

namespace OpgaveSim.Model.Tables;

/// <content>A table at which persons may sit.</content>
public sealed partial class Table
{
    private Table(Table other)
    {
        (world, setting, issue, convened, IsWatched) = (other.world, other.setting, other.issue, other.convened, other.IsWatched);
        (members, asked, askedActors) = ([.. other.members], [.. other.asked], [.. other.askedActors]);
        (leftIn, judgement, deliberation) = (new(other.leftIn), other.judgement.Copy(), other.deliberation?.Copy());
        realisation = deliberation is null ? null : other.realisation?.Copy(deliberation);
        (unasked, frameError, unseen) = ([.. other.unasked], other.frameError, other.unseen);
        (atStart, domainCoverage, faultline) = (other.atStart, other.domainCoverage, other.faultline);
        (began, scouted, invitations) = (other.began, other.scouted, other.invitations);
    }

    /// <summary>Scouts and invites where persons play: if its initiator is seated, that person is asked before, and it stays as it is until then.</summary>
    /// <param name="order">The order.</param>
    /// <param name="round">The round.</param>
    /// <param name="players">Who plays.</param>
    public async ValueTask<ScoutReport> ScoutAsync(ScoutOrder order, int round, IPlayers players) =>
        Scout(order, round, await players.ResolveAsync(asking =>
        {
            if (asking.IsSeated(members[0].Actor))
            {
                new Table(this).Scout(order, round, asking);
            }
        }));

    /// <summary>Seats and meets where persons play: those at the table are asked before, and it stays as it is until then.</summary>
    /// <param name="order">The order.</param>
    /// <param name="round">The round.</param>
    /// <param name="players">Who plays.</param>
    public async ValueTask<MeetReport> MeetAsync(MeetOrder order, int round, IPlayers players) =>
        Meet(order, round, await players.ResolveAsync(asking =>
        {
            if (members.Concat(order.Joining).Any(seat => asking.IsSeated(seat.Actor)))
            {
                new Table(this).Meet(order, round, asking);
            }
        }));

    /// <summary>
    /// Puts whom a person invites in the place of the rule's picks. Of a logic that considers all actors nobody is asked: it is a yardstick, not a practice.
    /// </summary>
    private void TakeChosen(
        Asking asking, TableView view, Candidates found, ReadOnlySpan<int> read, List<int> ofRule, List<double>? scores, int round)
    {
        var decision = new Decision(round, members[0].Actor, DecisionKind.Invite, issue.Id, 0);
        var seen = read.ToArray();
        var choice = setting.Logic.Invite.KnowsEverybody || found.Count == 0
            ? asking.Chosen(decision)
            : asking.Choose(decision, 0, () => InviteQuestion(decision, view, found, seen, ofRule));
        if (choice is null || choice.Actors.AsSpan().SequenceEqual(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(ofRule)))
        {
            return;
        }

        RequireScouted(choice, found);
        ofRule.Clear();
        ofRule.AddRange(choice.Actors);
        scores?.Clear();
    }

    private void RequireScouted(PlayedChoice choice, Candidates found)
    {
        var free = Seats - members.Count;
        if (choice.Actors.Length > free)
        {
            throw new ImpossibleChoiceException(choice.Decision, ChoiceFault.TooManyInvited, choice.Actors.Length, free);
        }

        foreach (var actor in choice.Actors)
        {
            if (!found.Actors.Contains(actor) || choice.Actors.AsSpan().Count(actor) > 1)
            {
                throw new ImpossibleChoiceException(choice.Decision, ChoiceFault.NotFound, actor);
            }
        }
    }

    private Question InviteQuestion(Decision decision, TableView view, Candidates found, int[] seen, List<int> ofRule)
    {
        var candidates = found.Actors.ToArray();
        Array.Sort(candidates, seen);
        var options = new QuestionOption[candidates.Length];
        for (var i = 0; i < options.Length; i++)
        {
            options[i] = Option(i, candidates[i], seen[i], found.StrongestTie(candidates[i]), ofRule.Contains(candidates[i]), view);
        }

        var free = Seats - members.Count;
        return new Question(
            decision, options, Math.Min(free, options.Length), ofRule.Count, [.. ofRule], new QuestionSight([.. view.Members], -1, Seats, free, 0, 0, []));
    }

    private QuestionOption Option(int value, int candidate, int seen, double tie, bool isPicked, TableView view)
    {
        var actors = world.Actors;
        var own = Stake.Of(actors.InterestsOf(candidate), issue.Domains) * (1 + Appraisal.Cosine(actors, view, candidate)) / 2;
        return new QuestionOption(
            value, candidate, isPicked ? 1 : 0, own, Appraisal.Marginal(actors, setting.Table, issue, view, seen), tie, seen, []);
    }
}
