using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Course;

namespace OpgaveSim.Grains;

/// <content>A world that is played round by round on somebody's word, and watched.</content>
internal sealed partial class WorldGrain : ILiveWorldGrain
{
    private WorldRun? current;
    private WatchedShell? watched;

    public async ValueTask StageAsync(WorldRun run)
    {
        (this.run, current, record, failure) = (run, run, null, null);
        districts = Math.Max(districts, run.Scale == GrainScale.Actor ? run.Districts : 0);
        var world = atlas.Get(run);
        watched = new WatchedShell(await ShellAsync(run, world));
        course = new WorldCourse(world, run.Setting, watched, PlayersOf(run));
    }

    public async ValueTask<SeenRound> StepAsync(WorldRun run)
    {
        Require(run.Id);
        this.run = run;
        await TakeChangesAsync(run);
        var before = course!.ClosedTables.Count;
        await course.PlayRoundAsync();
        return new SeenRound(watched!.Scene(course, before));
    }

    public async ValueTask<WorldResult> EndAsync(string runId)
    {
        Require(runId);
        return WorldResult.Of(await course!.EndAsync());
    }

    public async ValueTask<TableAnswer> TableAsync(string runId, int issue)
    {
        Require(runId);
        var place = WorldAddress.PlaceOfDistrict(this.GetPrimaryKeyLong(out var session));
        return await grains.District(session!, place, issue % run!.Districts).TableAsync(runId, issue);
    }

    /// <summary>Before a round: what changes in it is taken in, by course, actors and tables.</summary>
    private async ValueTask TakeChangesAsync(WorldRun own)
    {
        while (current!.Changed < own.Changes.Count && own.Changes[current.Changed] is var change && change.Round <= course!.Round)
        {
            current = current with { WorldId = change.WorldId, Setting = change.Setting, Changed = current.Changed + 1, Changes = [] };
            await course.AdoptAsync(atlas.Get(current), current.Setting);
        }
    }
}
