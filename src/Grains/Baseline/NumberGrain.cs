namespace OpgaveSim.Grains.Baseline;

/// <summary>What both baselines do; how they are found is all that differs.</summary>
public abstract class NumberGrain : Grain, IBaselineGrain
{
    private float number;

    /// <inheritdoc/>
    public ValueTask<float> AddAsync(float more) => ValueTask.FromResult(number += more);

    /// <inheritdoc/>
    public ValueTask RetireAsync()
    {
        DeactivateOnIdle();
        return ValueTask.CompletedTask;
    }
}
