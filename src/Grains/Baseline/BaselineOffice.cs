namespace OpgaveSim.Grains.Baseline;

/// <summary>The caller of the baseline.</summary>
internal sealed class BaselineOffice : Grain, IBaselineOffice
{
    private IBaselineGrain[] known = [];

    public ValueTask KnowAsync(int first, int count, string type)
    {
        this.GetPrimaryKeyLong(out var session);
        known = new IBaselineGrain[count];
        for (var i = 0; i < count; i++)
        {
            known[i] = GrainFactory.GetGrain<IBaselineGrain>(GrainId.Create(GrainType.Create(type), GrainIdKeyExtensions.CreateIntegerKey(first + i, session)));
        }

        return ValueTask.CompletedTask;
    }

    public async ValueTask<double> CallEachAsync(int window)
    {
        var sum = 0.0;
        var underWay = new ValueTask<float>[window];
        for (var from = 0; from < known.Length; from += window)
        {
            var some = Math.Min(window, known.Length - from);
#pragma warning disable CA2012 // each is awaited once, right below
            for (var i = 0; i < some; i++)
            {
                underWay[i] = known[from + i].AddAsync(1);
            }
#pragma warning restore CA2012

            for (var i = 0; i < some; i++)
            {
                sum += await underWay[i];
            }
        }

        return sum;
    }

    public async ValueTask RetireEachAsync()
    {
        foreach (var grain in known)
        {
            await grain.RetireAsync();
        }

        known = [];
        DeactivateOnIdle();
    }
}
