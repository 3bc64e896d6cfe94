using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Tables;
using OpgaveSim.Silo.Hosting;
using OpgaveSim.Silo.Sessions;

namespace OpgaveSim.Runner.Runs;

/// <summary>Plays runs on a cluster, so many at a time, and hands each to the writer as it finishes.</summary>
/// <param name="cluster">The cluster.</param>
/// <param name="session">The worlds on it.</param>
/// <param name="parallel">Runs at a time.</param>
/// <param name="together">How long a run that was written may wait for others to be committed with it.</param>
/// <param name="continueOnError">Whether the others go on when a run fails.</param>
/// <param name="progress">Is told how far it is.</param>
/// <param name="trouble">What goes wrong is noted here.</param>
internal sealed class RunWorkers(
    IWorldCluster cluster, WorldSession session, int parallel, TimeSpan together, bool continueOnError, IRunProgress progress, RunTrouble trouble)
{
    /// <summary>Plays runs and writes them; returns when all are written, or it is stopped and what was finished is written.</summary>
    /// <param name="todo">The runs.</param>
    /// <param name="writer">Writes them.</param>
    /// <param name="stop">Stops after the present rounds; is cancelled when a run fails and the others should not go on.</param>
    public async Task PlayAsync(IEnumerable<RunPlan> todo, ResultWriter writer, CancellationTokenSource stop)
    {
        var garbage = new RunGarbage();
        var waiting = 0;
        void Write(FinishedRun run)
        {
            writer.Write(run);
            waiting++;
            garbage.Collect();
        }

        void Commit()
        {
            writer.Commit();
            for (; waiting > 0; waiting--)
            {
                progress.Done();
            }
        }

        var queue = new RunQueue(parallel, Write, Commit, together, stop.Cancel);
        using var plans = new PlanQueue(todo, keepsWorlds: !cluster.SharesWorlds);
        try
        {
            await Task.WhenAll(Enumerable.Range(0, parallel)
                .Select(place => Task.Run(() => WorkToEndAsync(place, plans, queue, stop), CancellationToken.None)));
        }
        finally
        {
            await queue.EndAsync();
        }
    }

    /// <summary>A worker that fails in an unforeseen way stops the others.</summary>
    private async Task WorkToEndAsync(int place, PlanQueue plans, RunQueue queue, CancellationTokenSource stop)
    {
        try
        {
            await WorkAsync(place, plans, queue, stop);
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    private async Task WorkAsync(int place, PlanQueue plans, RunQueue queue, CancellationTokenSource stop)
    {
        var changes = cluster.Changes;
        while (!stop.IsCancellationRequested && plans.Next(place) is { } plan)
        {
            try
            {
                if (cluster.Changes != changes)
                {
                    changes = cluster.Changes;
                    await session.MoveAsync(place).WaitAsync(cluster.Lost);
                }

                var told = 0;
                var (run, record) = await session.PlayToEndAsync(
                    place, plan.Setting, played => told = Tell(told, played), why => Lost(plan.Key, why), stop.Token).WaitAsync(cluster.Lost);
                Tell(told, record.Rounds.Count);
                await queue.AddAsync(new FinishedRun(plan, cluster.Atlas.Get(run), record));
            }
            catch (Exception) when (cluster.Lost.IsCancellationRequested)
            {
                trouble.End($"the cluster is lost: {cluster.WhyLost}");
                await stop.CancelAsync();
                return;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (WorldFailedException e)
            {
                Fail(plan.Key, e.Detail, stop);
            }
            catch (WorldLostException e)
            {
                Fail(plan.Key, $"it was lost with a silo {WorldSession.MostLosses} times, at last: {e.Message}", stop);
            }
            catch (Exception e) when (e is OrleansException or TimeoutException)
            {
                Fail(plan.Key, $"the cluster lost the run: {e.Message}", stop);
            }
        }
    }

    /// <summary>Tells of the rounds of a run that were not told yet.</summary>
    /// <returns>How many are told now.</returns>
    private int Tell(int told, int played)
    {
        if (played > told)
        {
            progress.Rounds(played - told);
        }

        return Math.Max(told, played);
    }

    private void Lost(RunKey key, string why)
    {
        trouble.Lost(key, why);
        progress.BegunAgain(key.ToString(), why);
    }

    private void Fail(RunKey key, string error, CancellationTokenSource stop)
    {
        trouble.Failed(key, error);
        progress.Failed(key.ToString(), error.Split('\n')[0].Trim());
        if (!continueOnError)
        {
            stop.Cancel();
        }
    }
}
