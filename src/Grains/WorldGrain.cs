using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using Orleans.Concurrency;

namespace OpgaveSim.Grains;

/// <summary>
/// A world as a grain: plays a <see cref="WorldCourse"/> through a shell, over grains or in itself. Reentrant, so that it can be
/// followed and asked while it plays; its own loop is one thread of turns.
/// </summary>
[SpreadPlacement, KeepAlive, Reentrant]
internal sealed partial class WorldGrain(WorldAtlas atlas, WorldKeeping keeping, IGrainFactory grains, TimeProvider clock) : Grain, IWorldGrain
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private WorldRun? run;
    private WorldCourse? course;
    private RunRecord? record;
    private string? failure;
    private bool isLost;
    private int districts;
    private long lastAsked;
    private Task playing = Task.CompletedTask;
    private TaskCompletionSource news = NewNews();

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        lastAsked = clock.GetTimestamp();
        if (keeping.AbandonAfter is { } after)
        {
            this.RegisterGrainTimer(
                _ => clock.GetElapsedTime(lastAsked) < after ? Task.CompletedTask : RetireAsync(districts).AsTask(),
                new GrainTimerCreationOptions(after / 2, after / 2) { Interleave = true });
        }

        return Task.CompletedTask;
    }

    public ValueTask BeginAsync(WorldRun run)
    {
        lastAsked = clock.GetTimestamp();
        if (this.run?.Id != run.Id)
        {
            (this.run, current) = (run, run);
            (course, record, failure, isLost) = (null, null, null, false);
            districts = Math.Max(districts, run.Scale == GrainScale.Actor ? run.Districts : 0);
            playing = PlayAsync(run);
            playing.Ignore();
        }

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

        return new WorldProgress(Rounds, IsOver, failure, isLost);
    }

    public ValueTask<WorldResult> FetchAsync(string runId, int tables, int actors)
    {
        Require(runId);
        var fetched = record ?? throw new InvalidOperationException($"the run {runId} has not ended");
        course = null;
        return ValueTask.FromResult(WorldResult.Of(fetched).After(tables, actors));
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

    public async ValueTask RetireAsync(int districts)
    {
        (run, course, record) = (null, null, null);
        await playing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        var key = this.GetPrimaryKeyLong(out var session);
        for (var district = 0; district < Math.Max(districts, this.districts); district++)
        {
            await grains.District(session!, WorldAddress.PlaceOfDistrict(key), district).RetireAsync();
        }

        DeactivateOnIdle();
    }

    private int Rounds => course?.Round ?? 0;

    private bool IsOver => record is not null || failure is not null;

    private async Task PlayAsync(WorldRun own)
    {
        WorldMeter.Worlds.Add(1);
        var outcome = "stopped";
        try
        {
            await Task.Yield();
            var world = atlas.Get(own);
            var played = new WorldCourse(world, own.Setting, await ShellAsync(own, world), PlayersOf(own));
            while (ReferenceEquals(run, own))
            {
                course = played;
                if (played.IsOver)
                {
                    var ended = await played.EndAsync();
                    (record, outcome) = ReferenceEquals(run, own) ? (ended, "ended") : (record, outcome);
                    break;
                }

                await TakeChangesAsync(own);
                await played.PlayRoundAsync();
                WorldMeter.Rounds.Add(1);
                await Task.Yield();
                if (ReferenceEquals(run, own))
                {
                    Tell();
                }
            }
        }
        catch (Exception e) when (ReferenceEquals(run, own))
        {
            isLost = WorldLostException.IsBehind(e);
            failure = e is WorldLostException ? e.Message : isLost ? $"a silo with a part of its world is gone ({e.GetType().Name})" : e.ToString();
            outcome = isLost ? "lost" : "failed";
        }
        finally
        {
            WorldMeter.Worlds.Add(-1);
            WorldMeter.Runs.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
        }

        Tell();
    }

    private async ValueTask<IWorldShell> ShellAsync(WorldRun own, PublicWorld world)
    {
        if (own.Scale == GrainScale.World)
        {
            return new PlainShell(world, own.Setting, PlayersOf(own));
        }

        var place = WorldAddress.PlaceOfDistrict(this.GetPrimaryKeyLong(out var session));
        var shell = new GrainShell(grains, own, () => current!, session!, place);
        await shell.EnterAsync();
        return shell;
    }

    private IPlayers? PlayersOf(WorldRun own) => own.IsPlayed ? RoomPlayers.Of(grains, own) : null;

    private void Require(string runId)
    {
        lastAsked = clock.GetTimestamp();
        if (run?.Id != runId)
        {
            throw new WorldLostException("its world was lost with its silo, or was stopped");
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
