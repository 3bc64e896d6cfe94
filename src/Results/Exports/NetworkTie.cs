namespace OpgaveSim.Results.Exports;

/// <summary>A pair of actors with a live tie.</summary>
/// <param name="First">The one with the lower number.</param>
/// <param name="Second">The other.</param>
/// <param name="Strength">Strength decayed to the round, 0.05 … 1; of two ends the stronger.</param>
public readonly record struct NetworkTie(int First, int Second, double Strength);
