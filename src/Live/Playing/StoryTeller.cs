using OpgaveSim.Live.Protocol;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Live.Playing;

/// <summary>
/// Tells of one issue and its table in both worlds: who started it, whom it asked, who said yes and no, how it ended. It plays the first months of the
/// worlds on the screen once more, as plain loops, by the settings from which they start; draws are keyed, so what it tells is what happens there;
/// where a class plays, it is what would happen without it.
/// </summary>
internal static class StoryTeller
{
    /// <summary>Rounds that are looked at, and those in which agreements have to be carried out.</summary>
    private const int Rounds = 24;

    /// <summary>Actors of a world above which no story is told: playing it once more would take too long.</summary>
    private const int MostActors = 5_000;

    /// <summary>The story; null: no issue was solved at a table in both worlds within the first rounds, or the worlds are too large.</summary>
    /// <param name="worlds">Both public worlds.</param>
    /// <param name="settings">Their settings at the start.</param>
    public static async Task<StoryTold?> TellAsync(IReadOnlyList<PublicWorld> worlds, IReadOnlyList<RunSetting> settings)
    {
        if (worlds[0].Actors.Count > MostActors)
        {
            return null;
        }

        var played = new List<RoundScene>[] { await PlayAsync(worlds[0], settings[0]), await PlayAsync(worlds[1], settings[1]) };
        if (StoryChoice.Of(Closed(played[0]), Closed(played[1])) is not { } issue)
        {
            return null;
        }

        var known = worlds[0].Issue(issue);
        return new StoryTold(
            StageWorld.InWords(worlds[0], settings[0].Table, issue),
            [.. known.Domains.Select(domain => new RequiredDomain(domain, known.Requirement[domain]))],
            [.. played.Select((scenes, side) => Told(worlds[side], settings[side], scenes, issue))]);
    }

    private static async Task<List<RoundScene>> PlayAsync(PublicWorld world, RunSetting setting)
    {
        var shell = new WatchedShell(new PlainShell(world, setting));
        var course = new WorldCourse(world, setting, shell);
        var scenes = new List<RoundScene>();
        while (!course.IsOver && scenes.Count < Rounds + setting.Table.Realisation)
        {
            var before = course.ClosedTables.Count;
            await course.PlayRoundAsync();
            scenes.Add(shell.Scene(course, before));
        }

        return scenes;
    }

    private static IEnumerable<ClosedTable> Closed(List<RoundScene> scenes) => scenes.SelectMany(scene => scene.Closed);

    private static StoryTable Told(PublicWorld world, RunSetting setting, List<RoundScene> scenes, int issue)
    {
        int[] Of(Func<RoundScene, IReadOnlyList<IssueActor>> what) => [.. scenes.SelectMany(what).Where(one => one.Issue == issue).Select(one => one.Actor)];
        var end = scenes.SelectMany(scene => scene.Closed).Single(table => table.Issue == issue);
        var joined = Of(scene => scene.Joined);
        var initiator = Of(scene => scene.Convened).Single();
        return new StoryTable(
            initiator,
            Strongest(world, setting, issue, initiator),
            [.. Of(scene => scene.Asked).Distinct().Select(actor => new StoryAsked(actor, joined.Contains(actor), Strongest(world, setting, issue, actor)))],
            Of(scene => scene.Left),
            setting.Logic.Invite.Name,
            SeatLimit.Of(world, setting.Table, issue),
            end.Meetings,
            end.Tried,
            end.Passed,
            StageWorld.Shown(end));
    }

    /// <summary>The domain of an issue where an actor has most at stake, or, where tables form from the issue, can do most; the first of equals.</summary>
    private static int Strongest(PublicWorld world, RunSetting setting, int issue, int actor)
    {
        var known = world.Issue(issue);
        var byInterest = Logics.NameOf(setting.Logic) is { IsInterestDriven: true };
        return known.Domains.MaxBy(domain =>
            known.Requirement[domain] * (byInterest ? Math.Abs(world.Actors.InterestsOf(actor)[domain]) : world.Actors.CompetenceOf(actor)[domain]));
    }
}
