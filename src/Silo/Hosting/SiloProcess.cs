using Microsoft.Extensions.Hosting;
using OpgaveSim.Silo.Encryption;
using OpgaveSim.Silo.Stores;

namespace OpgaveSim.Silo.Hosting;

/// <summary>A silo in a process of its own, that runs until it is told to stop.</summary>
public static class SiloProcess
{
    /// <summary>Threads beside one a processor, so that a silo whose worlds are busy still answers those who ask whether it lives.</summary>
    private const int SpareThreads = 4;

    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(4);

    /// <summary>Runs a silo.</summary>
    /// <param name="plan">What it is to be.</param>
    /// <param name="onUp">Called when it is up.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ClusterException">It cannot join the cluster, or cannot stay in it.</exception>
    public static async Task RunAsync(SiloPlan plan, Action onUp, CancellationToken cancellation)
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, Environment.ProcessorCount + SpareThreads), ports);
        if (plan.Store is { } store)
        {
            await ClusterCensus.RefuseOthersAsync(store, cancellation);
        }

        if (plan is { Primary: { } primary, Certificate: { } certificate } && await TlsKnock.RefusalAsync(primary, certificate, cancellation) is { } refusal)
        {
            throw new ClusterException($"the silo at {primary} {refusal}");
        }

        var end = new SiloEnd();
        using var host = SiloHost.Build(plan, end);
        await StartAsync(host, end, cancellation);
        onUp();
        try
        {
            await end.Told.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            // told to stop
        }

        await StopAsync(host);
        if (end.Told.IsCompleted)
        {
            throw new ClusterException(await end.Told);
        }
    }

    /// <summary>Starts it. Orleans keeps joining after the others declared the silo dead; this ends it.</summary>
    private static async Task StartAsync(IHost host, SiloEnd end, CancellationToken cancellation)
    {
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var starting = host.StartAsync(giveUp.Token);
        if (await Task.WhenAny(starting, end.Told) != starting)
        {
            await giveUp.CancelAsync();
            await starting.WaitAsync(LongestStop, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw new ClusterException($"the silo cannot start: {await end.Told}");
        }

        try
        {
            await starting;
        }
        catch (OrleansLifecycleCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new ClusterException($"the silo cannot start: {(end.Told.IsCompleted ? end.Told.Result : e.Message.Split('\n')[0].Trim())}");
        }
    }

    private static async Task StopAsync(IHost host)
    {
        using var longest = new CancellationTokenSource(LongestStop);
        try
        {
            await host.StopAsync(longest.Token);
        }
        catch (OperationCanceledException)
        {
            // what it holds of worlds is not worth more time: they are begun again elsewhere
        }
    }
}
