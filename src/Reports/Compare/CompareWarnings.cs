using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Compare;

/// <summary>What a reader must know before results are compared.</summary>
public static class CompareWarnings
{
    private const int MostSettings = 6;

    /// <summary>The warnings, each with what fills its blanks.</summary>
    public static IReadOnlyList<(Text Text, string[] Blanks)> Of(ComparedResults compared) =>
    [
        .. compared.Results.SelectMany(Each),
        .. compared.Results.Skip(1).SelectMany(other => Pair(compared, other)),
        .. compared.Results.Count > 1 ? ((Text, string[])[])[(CompareTexts.OtherPrecedents, [])] : [],
    ];

    private static IEnumerable<(Text, string[])> Each(ComparedResult result)
    {
        if (result.RunsThere < result.RunsPlanned)
        {
            yield return (CompareTexts.Unfinished, [result.Label, Count(result.RunsThere), Count(result.RunsPlanned)]);
        }

        if (result.Manifest is null)
        {
            yield return (CompareTexts.NoManifest, [result.Label]);
        }
    }

    private static IEnumerable<(Text, string[])> Pair(ComparedResults compared, ComparedResult other)
    {
        var first = compared.Results[0];
        if (first.Manifest?.MadeBy != other.Manifest?.MadeBy)
        {
            yield return (CompareTexts.Versions, [first.Label, first.Manifest?.MadeBy ?? "?", other.Label, other.Manifest?.MadeBy ?? "?"]);
        }

        var settings = compared.WorldDifferences(other);
        if (settings.Count > 0)
        {
            var shown = settings.Take(MostSettings).Select(one => $"{one.Setting}: {Short(one.First)} / {Short(one.Other)}");
            yield return (CompareTexts.OtherWorlds, [other.Label, first.Label, string.Join("; ", shown) + (settings.Count > MostSettings ? "; …" : "")]);
        }

        foreach (var (setting, property) in ((string, string)[])[("warmup", nameof(ExperimentHead.Warmup)), ("measure", nameof(ExperimentHead.Measure))])
        {
            if (first.Head.Find(property) is var one && other.Head.Find(property) is var two && one != two)
            {
                yield return (CompareTexts.Counted, [other.Label, first.Label, $"{setting}: {one} / {two}"]);
            }
        }
    }

    private static string Short(string value) => value.Length <= 24 ? value : value[..23] + "…";

    private static string Count(long count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
