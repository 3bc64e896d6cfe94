using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Compare;

/// <summary>Results that are compared on a page, and its language.</summary>
/// <param name="compared">The results.</param>
/// <param name="language">The language.</param>
public sealed class CompareContext(ComparedResults compared, ReportLanguage language) : PageContext(
    compared.Set, language, compared.Preset.Preset)
{
    /// <summary>The results.</summary>
    public ComparedResults Compared { get; } = compared;

    /// <summary>The page's title: the experiment's, or the names of the results.</summary>
    public string Title => Compared.Results.Count > 1
        ? Say(CompareTexts.Several, Numbers.Row([.. Compared.Results.Select(result => result.Label)]))
        : Own(Compared.Results[0]);

    private string Own(ComparedResult result) =>
        (Language == ReportLanguage.Dutch ? result.Head.Value.TitleNl : null) is { Length: > 0 } dutch ? dutch
        : result.Head.Value.Title is { Length: > 0 } title ? title
        : result.Head.Value.Name is { Length: > 0 } name ? name : result.Label;
}
