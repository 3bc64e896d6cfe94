using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpgaveSim.Model.World;

namespace OpgaveSim.Experiments.Definitions;

/// <summary>What a case says, as one number: so that a changed case is another experiment. In what files it says so, and in what words that was remarked upon, does not count.</summary>
public static class CaseHash
{
    private static readonly JsonSerializerOptions Options = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    /// <summary>SHA-256 of a case's content, 64 lower-case hex digits.</summary>
    public static string Of(CaseWorld @case) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(@case with { Assumptions = [] }, Options)));
}
