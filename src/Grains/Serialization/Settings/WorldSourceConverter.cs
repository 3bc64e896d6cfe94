using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;

namespace OpgaveSim.Grains.Serialization.Settings;

/// <summary>What travels of a <see cref="WorldSource"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.WorldSource")]
internal readonly record struct WorldSourceSurrogate(ulong Seed, int Replication, int Rounds, WorldParameters Parameters, CaseWorld? Case);

/// <summary>A <see cref="WorldSource"/> between silos.</summary>
[RegisterConverter]
internal sealed class WorldSourceConverter : IConverter<WorldSource, WorldSourceSurrogate>
{
    /// <inheritdoc/>
    public WorldSource ConvertFromSurrogate(in WorldSourceSurrogate surrogate) => new(
        surrogate.Seed, surrogate.Replication, surrogate.Rounds, surrogate.Parameters, surrogate.Case);

    /// <inheritdoc/>
    public WorldSourceSurrogate ConvertToSurrogate(in WorldSource value) => new(
        value.Seed, value.Replication, value.Rounds, value.Parameters, value.Case);
}
