namespace OpgaveSim.Runner.Live;

/// <summary>What a teacher's page asks of a stage.</summary>
/// <param name="Do">play, pause, step, speed, restart, seed, scenarios, set, open, predict, hand, show or save.</param>
/// <param name="Key">The setting, for set.</param>
/// <param name="Value">The value, for those that take one.</param>
/// <param name="First">The left scenario, for scenarios.</param>
/// <param name="Second">The right scenario, for scenarios.</param>
public sealed record StageOrder(string Do, string? Key = null, string? Value = null, string? First = null, string? Second = null);
