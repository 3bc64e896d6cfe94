using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Actors;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Relations;

namespace OpgaveSim.Grains;

/// <content>How an actor of a watched world decided. Nothing is computed until somebody asks.</content>
internal sealed partial class ActorGrain
{
    private Queue<Decision>? decisions;

    private sealed record Decision(WorldRun Run, int Round, Invitation Invitation, Tie[] Ties, bool Joined, Disposition? Own);

    public ValueTask<ActorDecision[]> DecisionsAsync() => ValueTask.FromResult<ActorDecision[]>(
        [.. (decisions ?? []).Where(decision => decision.Run.Id == run?.Id).Select(decision => new ActorDecision(AnswerAccount.Of(
            atlas.Get(decision.Run), decision.Run.Setting.Logic, decision.Run.Setting.Table,
            WorldAddress.ActorOfKey(this.GetPrimaryKeyLong(out _)), decision.Ties, decision.Invitation, decision.Round, decision.Joined, decision.Own)))]);

    private void Keep(ActorLetter letter, ActorReply reply)
    {
        foreach (var invitation in letter.Mail.Invitations.Span)
        {
            decisions ??= new Queue<Decision>();
            if (decisions.Count == ActorState.HistoryLimit)
            {
                decisions.Dequeue();
            }

            decisions.Enqueue(new Decision(letter.Run, letter.Round, invitation, state!.Ties, reply.Joined.Contains(invitation.Issue), state.Own));
        }
    }
}
