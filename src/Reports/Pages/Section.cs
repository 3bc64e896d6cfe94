namespace OpgaveSim.Reports.Pages;

/// <summary>A section of the report.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Content">What stands in it, its figures included.</param>
/// <param name="Figures">Its figures.</param>
public sealed record Section(string Id, string Title, Markup Content, IReadOnlyList<PageFigure> Figures);
