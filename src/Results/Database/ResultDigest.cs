using OpgaveSim.Experiments.Definitions;

namespace OpgaveSim.Results.Database;

/// <summary>
/// The digest of results. That of the runs follows from the runs alone, whatever other scenarios there are; that of what their worlds have
/// in common stands beside it. The digest of the whole is that of the runs where nothing is common, else SHA-256 over both.
/// </summary>
/// <param name="OfRuns">Digest of the runs.</param>
/// <param name="OfCommon">Digest of what is common; null: nothing is.</param>
public sealed record ResultDigest(string OfRuns, string? OfCommon)
{
    /// <summary>The digest of the whole, 64 lower-case hex digits.</summary>
    public string Whole => OfCommon is null ? OfRuns : Manifest.Hash($"runs\t{OfRuns}\ncommon\t{OfCommon}\n");

    /// <summary>The digest of runs and of what they have in common.</summary>
    /// <param name="runs">The runs, each with its digest, in any order.</param>
    /// <param name="common">Those of which there is something common, each with the digest of that, in any order.</param>
    public static ResultDigest Of(IEnumerable<(RunKey Key, string Digest)> runs, IReadOnlyCollection<(RunKey Key, string Digest)> common) =>
        new(RunDigest.OfAll(runs), common.Count == 0 ? null : RunDigest.OfAll(common));
}
