namespace OpgaveSim.Reports.Pages;

/// <summary>A figure: one chart.</summary>
/// <param name="Id">Its name, for anchors and files: lower-case letters, digits and dashes.</param>
/// <param name="Title">Its title.</param>
/// <param name="Json">Plotly's figure (data and layout), made by Plotly.NET, complete with a legend.</param>
/// <param name="Height">Height in pixels; its width is that of the page.</param>
/// <param name="IsEmpty">Whether it has nothing to show, as nothing has a value.</param>
public sealed record PageFigure(string Id, string Title, string Json, int Height, bool IsEmpty = false)
{
    /// <summary>Why it is empty, in a sentence; null: no run has a value.</summary>
    public string? WhyEmpty { get; init; }
}
