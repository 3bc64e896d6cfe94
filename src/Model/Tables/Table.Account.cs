using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tables;

/// <content>What a table can say of itself to whoever asks.</content>
public sealed partial class Table
{
    private readonly List<AskedActor> askedActors = [];

    /// <summary>Whether it remembers why it asked whom, so that <see cref="Account"/> can say it. Changes nothing in what it does.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Goes on in another world and by another setting; once it deliberates it keeps what it began with.</summary>
    /// <param name="adopted">The same world but for willingness, skill and capacity.</param>
    /// <param name="next">The setting.</param>
    public void Adopt(PublicWorld adopted, RunSetting next) => (world, setting) = (adopted, next);

    /// <summary>How it stands: who sits here, who was asked and why, what was tried.</summary>
    public TableAccount Account()
    {
        var gain = 0.0;
        for (var i = 0; deliberation is not null && i < issue.Domains.Length; i++)
        {
            gain += issue.Requirement[issue.Domains[i]] * (deliberation.Outcomes[i] - deliberation.StatusQuoOutcomes[i]);
        }

        return new TableAccount(
            issue.Id, convened, began, [.. members.Select(seat => seat.Actor)], [.. leftIn.Keys.Order()], [.. askedActors], scouted,
            deliberation?.Meetings ?? 0, deliberation?.Tried ?? 0, deliberation?.Passed ?? 0, gain, realisation?.Record(null));
    }

    private void Remember(Candidates found, List<int> picks, List<double> scores, int round)
    {
        for (var i = 0; i < picks.Count; i++)
        {
            askedActors.Add(new AskedActor(
                picks[i], round, i + 1, found.Count - i, setting.Logic.Invite.TellsScores && i < scores.Count ? scores[i] : null,
                found.StrongestTie(picks[i]) > 0));
        }
    }
}
