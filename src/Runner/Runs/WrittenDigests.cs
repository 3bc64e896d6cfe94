using OpgaveSim.Experiments.Definitions;

namespace OpgaveSim.Runner.Runs;

/// <summary>What should be in a database at the end of an execution: what was there before, and what was written.</summary>
/// <param name="Runs">The runs, with their digests.</param>
/// <param name="Common">Those of which there is what their world has in common, with the digests of that.</param>
internal sealed record WrittenDigests(IReadOnlyList<(RunKey Key, string Digest)> Runs, IReadOnlyList<(RunKey Key, string Digest)> Common);
