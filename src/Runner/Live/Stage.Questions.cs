using OpgaveSim.Grains;
using OpgaveSim.Runner.Input;
using OpgaveSim.Runner.Live.Protocol;

namespace OpgaveSim.Runner.Live;

/// <content>What is asked of an actor or a table while it plays: their grains answer.</content>
public sealed partial class Stage
{
    /// <summary>An actor of a world, as its grain answers; null: there is none of that number.</summary>
    /// <param name="side">0 left, 1 right.</param>
    /// <param name="actor">The actor.</param>
    public async Task<ActorTold?> ActorAsync(int side, int actor)
    {
        if (actor < 0 || actor >= atlas.Get(RunOf(side)).Actors.Count)
        {
            return null;
        }

        var grain = grains.Actor(session.Name, side, actor);
        var profile = grain.ProfileAsync().AsTask();
        var ties = grain.TiesAsync().AsTask();
        var seats = grain.SeatsAsync().AsTask();
        var history = grain.HistoryAsync().AsTask();
        var decisions = grain.DecisionsAsync().AsTask();
        return new ActorTold(
            await profile,
            [.. (await ties).OrderByDescending(tie => tie.Strength).Take(12)],
            await seats,
            [.. (await history).Select(one => new ShownHappening(one.Round, YamlBinder.EnumWord(one.What), one.Issue))],
            [.. (await decisions).Select(one => one.Account)]);
    }

    /// <summary>An open table of a world, as its grain answers; null: there is none for the issue.</summary>
    /// <param name="side">0 left, 1 right.</param>
    /// <param name="issue">The issue.</param>
    public async Task<TableTold?> TableAsync(int side, int issue)
    {
        var run = RunOf(side);
        var world = atlas.Get(run);
        if (issue < 0 || issue >= world.IssueCount || (await grains.LiveWorld(session.Name, side).TableAsync(run.Id, issue)).Account is not { } account)
        {
            return null;
        }

        var known = world.Issue(issue);
        return new TableTold(
            account,
            [.. known.Domains.Select(domain => new RequiredDomain(domain, known.Requirement[domain]))],
            known.CaseIssue >= 0 ? world.Source.Case!.Issues![known.CaseIssue].Name : "",
            YamlBinder.EnumWord(run.Setting.Logic.Invite),
            run.Setting.Table.Seats,
            run.Setting.Table.Meetings);
    }
}
