using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Inference;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Inference;

/// <summary>What <c>infer</c> found, as a page shows it, and its language.</summary>
/// <param name="found">What was found.</param>
/// <param name="language">The language.</param>
public sealed class InferenceContext(InferenceFinding found, ReportLanguage language) : PageWording(language)
{
    /// <summary>What was found.</summary>
    public InferenceFinding Found { get; } = found;

    /// <summary>The page's title.</summary>
    public string Title => Say(InferenceTexts.Title, Found.Asked.Case);

    /// <summary>Worlds that the tables were held against: those of the gate, where it went no further.</summary>
    public int Worlds => Found.Lambda is null ? Found.Gate.Draws : Found.Asked.Draws;
}
