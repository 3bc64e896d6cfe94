using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Claims;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Claims;

/// <summary>A world in which the headline is read: a point of a result's design.</summary>
/// <param name="Preset">Its preset and thresholds.</param>
/// <param name="Context">The comparisons at the point, and the language.</param>
/// <param name="Headline">The scenarios that the issue is held against.</param>
internal sealed record ClaimPoint(WorldPreset Preset, PageContext Context, Headline Headline)
{
    /// <summary>The name of the world.</summary>
    public string Name => ThresholdWords.World(Context.Language, Preset);

    /// <summary>The worlds of results that have a headline, in their order.</summary>
    public static IReadOnlyList<ClaimPoint> Of(IReadOnlyList<ClaimResult> results, ReportLanguage language) =>
    [
        .. from result in results
            where result.Says == ClaimReading.Headline
            from point in result.Values.Points
            let set = result.At(point.Index)
            let headline = Headline.Of(set.Arms)
            where headline is not null
            select new ClaimPoint(WorldPreset.Of(result.Values, point.Index), new PageContext(set, language), headline),
    ];
}
