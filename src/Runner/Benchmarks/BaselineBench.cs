using OpgaveSim.Grains.Baseline;
using OpgaveSim.Silo.Hosting;

namespace OpgaveSim.Runner.Benchmarks;

/// <summary>Measures what Orleans alone costs, on the silo on which the simulator is measured next.</summary>
public static class BaselineBench
{
    private const int Offices = 4, Window = 64, Rounds = 5;
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(500);

    /// <summary>Measures.</summary>
    /// <param name="cluster">The cluster; its first silo is meant to be the only one.</param>
    /// <param name="grains">How many grains are called.</param>
    public static async Task<BaselineFigures> MeasureAsync(IWorldCluster cluster, int grains)
    {
        await KindAsync(cluster, "warm", BaselineGrain.Type, grains / 10);
        await KindAsync(cluster, "warm", AddressedBaselineGrain.Type, grains / 10);
        var usual = await KindAsync(cluster, "usual", BaselineGrain.Type, grains);
        var addressed = await KindAsync(cluster, "addressed", AddressedBaselineGrain.Type, grains);
        return new BaselineFigures(
            grains, usual.Call, addressed.Call, usual.CallsPerSecond, usual.Activation, addressed.Activation, usual.Bytes);
    }

    private static async Task<(double Call, double CallsPerSecond, double Activation, double Bytes)> KindAsync(
        IWorldCluster cluster, string session, string type, int grains)
    {
        IBaselineOffice[] offices = [.. Enumerable.Range(0, Offices).Select(i => cluster.Grains.GetGrain<IBaselineOffice>(i, session))];
        var share = grains / Offices;
        await EachAsync(offices, (office, i) => office.KnowAsync(i * share, share, type));
        var called = (double)share * Offices;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var first = await ProcessorTime.OfAsync(() => EachAsync(offices, async (office, _) => await office.CallEachAsync(Window)));
        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / called;
        var calls = await ProcessorTime.OfAsync(() => RepeatAsync(offices, async office => await office.CallEachAsync(Window)));
        await EachAsync(offices, (office, _) => office.RetireEachAsync());
        await Task.Delay(Settling);
        var call = calls.Processor / (Rounds * called);
        return (call, Rounds * called / calls.Wall, first.Processor / called - call, bytes);
    }

    private static async Task RepeatAsync(IBaselineOffice[] offices, Func<IBaselineOffice, ValueTask> call)
    {
        for (var round = 0; round < Rounds; round++)
        {
            await EachAsync(offices, (office, _) => call(office));
        }
    }

    private static Task EachAsync(IBaselineOffice[] offices, Func<IBaselineOffice, int, ValueTask> call) =>
        Task.WhenAll(offices.Select((office, i) => call(office, i).AsTask()));
}
