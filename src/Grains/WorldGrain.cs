using Orleans.Concurrency;
using OpgaveSim.Model.Rounds;
using OpgaveSim.Model.World;

namespace OpgaveSim.Grains;

/// <summary>
/// A world as a grain: plays a <see cref="WorldCourse"/> through a shell, over grains or in itself. Reentrant, so that it can be
/// followed and asked while it plays; its own loop is one thread of turns.
/// </summary>
[SpreadPlacement, KeepAlive, Reentrant]
internal sealed partial class WorldGrain(WorldAtlas atlas, IGrainFactory grains) : Grain, IWorldGrain
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private WorldRun? run;
    private WorldCourse? course;
    private RunRecord? record;
    private string? failure;
    private int districts;
    private TaskCompletionSource news = NewNews();

    public ValueTask BeginAsync(WorldRun run)
    {
        this.run = run;
        (course, record, failure) = (null, null, null);
        current = run;
        districts = Math.Max(districts, run.Scale == GrainScale.Actor ? run.Districts : 0);
        PlayAsync(run).Ignore();
        return ValueTask.CompletedTask;
    }

    public async ValueTask<WorldProgress> FollowAsync(string runId, int after)
    {
        Require(runId);
        if (Rounds <= after && !IsOver)
        {
            await Task.WhenAny(news.Task, Task.Delay(Patience));
            Require(runId);
        }

        return new WorldProgress(Rounds, IsOver, failure);
    }

    public ValueTask<WorldResult> FetchAsync(string runId)
    {
        Require(runId);
        var fetched = record ?? throw new InvalidOperationException($"the run {runId} has not ended");
        (course, record) = (null, null);
        return ValueTask.FromResult(new WorldResult(fetched));
    }

    public ValueTask StopAsync()
    {
        run = null;
        return ValueTask.CompletedTask;
    }

    public ValueTask<WaitingMail> PeekAsync(int actor) => ValueTask.FromResult(
        run is { Scale: GrainScale.Actor } && course is not null
            ? new WaitingMail(current, course.Round, [.. course.UnderWayTo(actor)])
            : new WaitingMail(null, 0, []));

    public async ValueTask RetireAsync()
    {
        run = null;
        var key = this.GetPrimaryKeyLong(out var session);
        for (var district = 0; district < districts; district++)
        {
            await grains.District(session!, WorldAddress.PlaceOfDistrict(key), district).RetireAsync();
        }

        DeactivateOnIdle();
    }

    private int Rounds => course?.Round ?? 0;

    private bool IsOver => record is not null || failure is not null;

    private async Task PlayAsync(WorldRun own)
    {
        await Task.Yield();
        try
        {
            var world = atlas.Get(own);
            course = new WorldCourse(world, own.Setting, await ShellAsync(own, world));
            while (!course.IsOver)
            {
                await TakeChangesAsync(own);
                await course.PlayRoundAsync();
                await Task.Yield();
                if (!ReferenceEquals(run, own))
                {
                    return;
                }

                Tell();
            }

            var ended = await course.EndAsync();
            record = ReferenceEquals(run, own) ? ended : record;
        }
        catch (Exception e) when (ReferenceEquals(run, own))
        {
            failure = e.ToString();
        }

        Tell();
    }

    private async ValueTask<IWorldShell> ShellAsync(WorldRun own, PublicWorld world)
    {
        if (own.Scale == GrainScale.World)
        {
            return new PlainShell(world, own.Setting);
        }

        var place = WorldAddress.PlaceOfDistrict(this.GetPrimaryKeyLong(out var session));
        var shell = new GrainShell(grains, own, () => current!, session!, place);
        await shell.EnterAsync();
        return shell;
    }

    private void Require(string runId)
    {
        if (run?.Id != runId)
        {
            throw new InvalidOperationException($"the run {runId} is not under way here: its world was lost with its silo, or was stopped");
        }
    }

    private void Tell()
    {
        var told = news;
        news = NewNews();
        told.TrySetResult();
    }

    private static TaskCompletionSource NewNews() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
