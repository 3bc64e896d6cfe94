using System.Text.Json;

namespace OpgaveSim.Testing;

/// <summary>A case of the oracle file.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Measure">What is computed.</param>
/// <param name="Input">From what.</param>
/// <param name="Expected">What must come out: null, a number, a word, a list, or several by name.</param>
/// <param name="Tolerance">|got − expected| ≤ tolerance · max(1, |expected|).</param>
public sealed record OracleCase(string Id, string Measure, JsonElement Input, JsonElement Expected, double Tolerance);
