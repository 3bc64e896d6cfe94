using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpgaveSim.Results.Calibration;

/// <summary>What came out of a calibration: what <c>calibrate --json</c> prints and <c>calibration.json</c> holds.</summary>
/// <param name="Name">The name of the file of facts.</param>
/// <param name="Title">Its title; empty: the name.</param>
/// <param name="TitleNl">Its Dutch title; empty: the title.</param>
/// <param name="Seed">Master seed.</param>
/// <param name="Draws">Draws from the priors.</param>
/// <param name="Facts">The facts, in the order of the file.</param>
/// <param name="Pairs">By fact and fact the share of the draws that meet both.</param>
/// <param name="MeetingAll">Draws that meet all facts.</param>
/// <param name="Accepted">Draws that meet all facts but those that are given up: the settings that are plausible, all of equal weight.</param>
/// <param name="Settings">The free settings, in the order of the file.</param>
/// <param name="Sample">Places in the unit cube of the accepted settings that the ensemble has.</param>
/// <param name="Middle">The accepted setting that became the preset; null: nothing was accepted.</param>
/// <param name="Digests">By stage the digest of its results.</param>
public sealed record CalibrationResult(
    string Name, string Title, string TitleNl, ulong Seed, int Draws, IReadOnlyList<FactRow> Facts, IReadOnlyList<IReadOnlyList<double>> Pairs, int MeetingAll,
    int Accepted, IReadOnlyList<SettingRow> Settings, IReadOnlyList<IReadOnlyList<double>> Sample,
    MiddleSetting? Middle, IReadOnlyDictionary<string, string> Digests)
{
    /// <summary>The file that holds it.</summary>
    public const string FileName = "calibration.json";

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The facts that are given up, as too few settings meet them together with the others.</summary>
    public IEnumerable<FactRow> GivenUp => Facts.Where(fact => fact.IsGivenUp);

    /// <summary>The result as a JSON document.</summary>
    public JsonNode ToJson() => JsonSerializer.SerializeToNode(this, Form)!;

    /// <summary>The result as text.</summary>
    public string ToText() => JsonSerializer.Serialize(this, Form).ReplaceLineEndings("\n") + "\n";

    /// <summary>A result from its text.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static CalibrationResult FromText(string text) => JsonSerializer.Deserialize<CalibrationResult>(text, Form)
        ?? throw new JsonException("the text is not a result of a calibration");
}

/// <summary>A fact, and how the draws from the priors stand to it.</summary>
/// <param name="Id">The quantity.</param>
/// <param name="From">The lowest value that meets it.</param>
/// <param name="To">The highest value that meets it.</param>
/// <param name="Source">Where it is from.</param>
/// <param name="Low">The 5 % quantile over the draws; null: none has a value.</param>
/// <param name="Median">The median; null: none has a value.</param>
/// <param name="High">The 95 % quantile; null: none has a value.</param>
/// <param name="Meeting">Share of the draws that meet it.</param>
/// <param name="MissingOnly">Share of the draws that meet all others and miss this one.</param>
/// <param name="IsGivenUp">Whether it is given up, as too few settings meet it together with the others.</param>
public sealed record FactRow(
    string Id, double From, double To, string Source, double? Low, double? Median, double? High, double Meeting, double MissingOnly, bool IsGivenUp);

/// <summary>A free setting before and after the facts.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Prior">Its values at the 5, 25, 50, 75 and 95 % of the prior; null: it has categories.</param>
/// <param name="Posterior">The same of what was accepted; null: it has categories, or nothing was accepted.</param>
/// <param name="Shares">By category its share of what was accepted (equal shares before); null: it is a number.</param>
/// <param name="Moved">
/// How much the facts tell of it: the largest difference of the two distribution functions (Kolmogorov), for categories half the sum of differences of
/// shares; 0 nothing, at most 1.
/// </param>
public sealed record SettingRow(
    string Path, IReadOnlyList<double>? Prior, IReadOnlyList<double>? Posterior, IReadOnlyDictionary<string, double>? Shares, double Moved)
{
    /// <summary>Its path without the part that all share.</summary>
    public string ShortPath => Path.Replace("world.", "", StringComparison.Ordinal).Replace("scenarios.", "", StringComparison.Ordinal);
}

/// <summary>The accepted setting nearest to the middle that meets the facts in new worlds too, rounded.</summary>
/// <param name="Values">By path its value.</param>
/// <param name="Number">Which of the settings from the middle outwards it is, from 1.</param>
/// <param name="Worlds">New worlds that it was played in.</param>
/// <param name="Means">By fact the mean over these; null: no value.</param>
/// <param name="MeetingAll">Share of these that meet all facts, one by one.</param>
/// <param name="IsConfirmed">Whether all means meet the facts, but for those given up.</param>
public sealed record MiddleSetting(
    IReadOnlyDictionary<string, string> Values, int Number, int Worlds, IReadOnlyList<double?> Means, double MeetingAll, bool IsConfirmed);
