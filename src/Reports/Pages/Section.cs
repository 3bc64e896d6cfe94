using Microsoft.AspNetCore.Components;

namespace OpgaveSim.Reports.Pages;

/// <summary>A section of a page.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Content">What stands under its heading, the places of its figures included.</param>
/// <param name="Figures">Its figures, in order.</param>
public sealed record Section(string Id, string Title, RenderFragment Content, IReadOnlyList<PageFigure> Figures)
{
    /// <summary>What the contents call it; null: by its heading.</summary>
    public string? Contents { get; init; }

    /// <summary>Whether it opens only when asked for: by its heading, by a link to it, or on paper.</summary>
    public bool IsFolded { get; init; }
}
