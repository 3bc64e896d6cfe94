using OpgaveSim.Experiments.Input;
using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Formation;

namespace OpgaveSim.Live.Playing;

/// <summary>What pages ask of an actor or a table while it plays: their grains answer. Holds nothing.</summary>
/// <param name="grains">The grains.</param>
/// <param name="atlas">The worlds of the process.</param>
/// <param name="session">The session of the pair.</param>
internal sealed class Interviews(IGrainFactory grains, WorldAtlas atlas, string session)
{
    private const int MostTies = 12;

    /// <summary>An actor of a run, as its grain answers; null: there is none of that number.</summary>
    public async Task<ActorTold?> ActorAsync(WorldRun run, int side, int actor)
    {
        if (actor < 0 || actor >= atlas.Get(run).Actors.Count)
        {
            return null;
        }

        var grain = grains.Actor(session, side, actor);
        var profile = grain.ProfileAsync().AsTask();
        var ties = grain.TiesAsync().AsTask();
        var seats = grain.SeatsAsync().AsTask();
        var history = grain.HistoryAsync().AsTask();
        var decisions = grain.DecisionsAsync().AsTask();
        return new ActorTold(
            await profile,
            [.. (await ties).OrderByDescending(tie => tie.Strength).Take(MostTies)],
            await seats,
            [.. (await history).Select(one => new ShownHappening(one.Round, YamlBinder.EnumWord(one.What), one.Issue))],
            [.. (await decisions).Select(one => one.Account)]);
    }

    /// <summary>An open table of a run, as its grain answers; null: there is none for the issue.</summary>
    public async Task<TableTold?> TableAsync(WorldRun run, int side, int issue)
    {
        var world = atlas.Get(run);
        if (issue < 0 || issue >= world.IssueCount || (await grains.LiveWorld(session, side).TableAsync(run.Id, issue)).Account is not { } account)
        {
            return null;
        }

        var known = world.Issue(issue);
        return new TableTold(
            account,
            [.. known.Domains.Select(domain => new RequiredDomain(domain, known.Requirement[domain]))],
            known.CaseIssue >= 0 ? world.Source.Case!.Issues![known.CaseIssue].Name : "",
            run.Setting.Logic.Invite.Name,
            SeatLimit.Of(world, run.Setting.Table, issue),
            MeetingLimit.Of(world.Draws, run.Setting.Table, issue),
            [.. (account.Delivery?.Choices ?? []).Select(one => new ShownTask(one.Choice / world.Parameters.Choices, one.Owner < 0 ? null : one.Owner, (int)one.Fate))]);
    }
}
