namespace OpgaveSim.Grains.Baseline;

/// <summary>Calls many <see cref="IBaselineGrain"/>s, grain to grain.</summary>
[Alias("OpgaveSim.IBaselineOffice")]
public interface IBaselineOffice : IGrainWithIntegerCompoundKey
{
    /// <summary>Says which grains it calls from here on.</summary>
    /// <param name="first">The first grain's number.</param>
    /// <param name="count">How many.</param>
    /// <param name="type">Their grain type: <see cref="BaselineGrain.Type"/>, or <see cref="AddressedBaselineGrain.Type"/>.</param>
    [Alias("Know")]
    ValueTask KnowAsync(int first, int count, string type);

    /// <summary>Calls each of its grains once and awaits all answers.</summary>
    /// <param name="window">Calls under way at a time.</param>
    /// <returns>The sum of the answers.</returns>
    [Alias("CallEach")]
    ValueTask<double> CallEachAsync(int window);

    /// <summary>Ends the activations of its grains.</summary>
    [Alias("RetireEach")]
    ValueTask RetireEachAsync();
}
