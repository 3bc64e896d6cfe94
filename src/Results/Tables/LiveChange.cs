namespace OpgaveSim.Results.Tables;

/// <summary>A change that somebody made while watching.</summary>
/// <param name="Round">The first round that is played by it; 0: it holds from the start.</param>
/// <param name="Key">Path of the setting, as for <c>--set</c>.</param>
/// <param name="Value">The value, as for <c>--set</c>.</param>
public sealed record LiveChange(int Round, string Key, string Value);
