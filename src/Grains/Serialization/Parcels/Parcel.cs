namespace OpgaveSim.Grains.Serialization.Parcels;

/// <summary>Many values of a kind that travel together.</summary>
/// <param name="Items">The values.</param>
internal readonly record struct Parcel<T>(ReadOnlyMemory<T> Items);
