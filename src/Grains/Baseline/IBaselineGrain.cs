namespace OpgaveSim.Grains.Baseline;

/// <summary>
/// A grain that does next to nothing: one number of state. What calls and activations cost with Orleans alone, against which
/// <c>bench</c> holds the simulator.
/// </summary>
[Alias("OpgaveSim.IBaselineGrain")]
public interface IBaselineGrain : IGrainWithIntegerCompoundKey
{
    /// <summary>Adds to its number, and answers it.</summary>
    [Alias("Add")]
    ValueTask<float> AddAsync(float more);

    /// <summary>Ends the activation.</summary>
    [Alias("Retire")]
    ValueTask RetireAsync();
}
