using Microsoft.AspNetCore.Components;

namespace OpgaveSim.Reports.Pages;

/// <summary>A section of a page.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Content">What stands under its heading, the places of its figures included.</param>
/// <param name="Figures">Its figures, in order.</param>
public sealed record Section(string Id, string Title, RenderFragment Content, IReadOnlyList<PageFigure> Figures);
