using Orleans.Placement;

namespace OpgaveSim.Grains.Floor;

/// <summary>The floor as Orleans gives it: placed and looked up the usual way.</summary>
[GrainType(Type), PreferLocalPlacement]
public sealed class FloorGrain : Grain, IFloorGrain
{
    /// <summary>Its grain type.</summary>
    public const string Type = "floor";

    private float number;

    /// <inheritdoc/>
    public ValueTask<float> AddAsync(float more) => ValueTask.FromResult(number += more);

    /// <inheritdoc/>
    public Task TellAsync(float more)
    {
        number += more;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask RetireAsync()
    {
        DeactivateOnIdle();
        return ValueTask.CompletedTask;
    }
}
