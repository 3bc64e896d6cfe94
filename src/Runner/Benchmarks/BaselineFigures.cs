namespace OpgaveSim.Runner.Benchmarks;

/// <summary>What Orleans alone costs in this run, in seconds of processor time each; grain to grain, one silo, one float of state.</summary>
/// <param name="Grains">Grains that were called.</param>
/// <param name="Call">An awaited call, in windows of 64, of grains that are placed and looked up the usual way.</param>
/// <param name="AddressedCall">The same with a computed address, as actors have.</param>
/// <param name="CallsPerSecond">Awaited calls a second, all processors.</param>
/// <param name="Activation">A first activation, the call that brings it about taken off.</param>
/// <param name="AddressedActivation">The same with a computed address, as actors have.</param>
/// <param name="BytesPerActivation">Memory of an activation.</param>
public sealed record BaselineFigures(
    int Grains, double Call, double AddressedCall, double CallsPerSecond, double Activation, double AddressedActivation, double BytesPerActivation);
