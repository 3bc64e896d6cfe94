using Orleans.GrainDirectory;

namespace OpgaveSim.Grains.Floor;

/// <summary>The floor with the address computed, as that of actors is.</summary>
[GrainType(Type), NearDistrict, GrainDirectory(WorldAddress.Directory), KeepAlive]
public sealed class AddressedFloorGrain : Grain, IFloorGrain
{
    /// <summary>Its grain type.</summary>
    public const string Type = "addressed-floor";

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
