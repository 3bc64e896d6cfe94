using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Queries;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Pages;

/// <summary>A result and the language it is told in; its scenarios are those of the design's first point.</summary>
/// <param name="data">The result.</param>
/// <param name="language">The language.</param>
public sealed class ReportContext(ReportData data, ReportLanguage language) : PageContext(data.First, language, WorldPreset.Of(data.Values, data.FirstPoint.Index).Preset)
{
    /// <summary>The result.</summary>
    public ReportData Data { get; } = data;

    /// <summary>The experiment's title, in the report's language where it is given.</summary>
    public string Title => Own(Data.Head.TitleNl, Data.Head.Title);

    /// <summary>What the experiment is about, in the report's language where it is given; may be empty.</summary>
    public string Description => Own(Data.Head.DescriptionNl, Data.Head.Description);

    /// <summary>What the first point of the design sets, in words.</summary>
    public string FirstPointLabel => Data.FirstPoint.Label is { Length: > 0 } label ? label : Say(PageTexts.AsInFile);

    private string Own(string dutch, string english) => Language == ReportLanguage.Dutch && dutch.Length > 0 ? dutch : english;
}
