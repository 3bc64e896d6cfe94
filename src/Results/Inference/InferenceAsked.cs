using System.Text.Json.Serialization;

namespace OpgaveSim.Results.Inference;

/// <summary>What was asked of <c>infer</c>: together with the version of the program it settles every finding.</summary>
/// <param name="Case">Name of the case: of its folder.</param>
/// <param name="CaseHash">SHA-256 of what the case's files say, 64 hex digits.</param>
/// <param name="Seed">Seed of all draws.</param>
/// <param name="Draws">Worlds in the reference table.</param>
/// <param name="Actors">Actors of the case.</param>
/// <param name="Tables">Tables of the case.</param>
public sealed record InferenceAsked(string Case, string CaseHash, ulong Seed, int Draws, int Actors, int Tables)
{
    /// <summary>The draws with which checks have their full size.</summary>
    public const int Full = 20_000;

    /// <summary>Whether checks are smaller than they should be, as there are fewer draws.</summary>
    [JsonIgnore]
    public bool IsFirstLook => Draws < Full;
}
