using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Pages;

/// <summary>The legend of scenarios as HTML, beside the figures: it is never cut off, and its buttons hide and show a scenario.</summary>
public static class LegendMarkup
{
    /// <summary>The legend of some scenarios.</summary>
    public static Markup Of(PageContext context, IEnumerable<Arm> arms) => Markup.Of(
        $"<div class=\"legend\" role=\"group\" aria-label=\"{context.Say(PageTexts.Legend)}\">{arms.Select(arm => Button(context, arm)).ToArray()}</div>");

    /// <summary>A legend of kinds: squares of colour with a name.</summary>
    public static Markup OfColors(string label, IEnumerable<(string Name, string Color)> entries) => Markup.Of(
        $"<ul class=\"legend\" aria-label=\"{label}\">{entries.Select(entry => Markup.Of($"<li><span class=\"swatch\" style=\"background:{entry.Color}\"></span>{entry.Name}</li>")).ToArray()}</ul>");

    /// <summary>A legend of lines that are no scenarios.</summary>
    public static Markup OfStyles(string label, IEnumerable<(string Name, ArmStyle Style)> entries) => Markup.Of(
        $"<ul class=\"legend\" aria-label=\"{label}\">{entries.Select(entry => Markup.Of($"<li>{Sample(entry.Style)} {entry.Name}</li>")).ToArray()}</ul>");

    /// <summary>The line and marker of a style.</summary>
    public static Markup Sample(ArmStyle style) => Markup.Of(
        $"<svg class=\"sample\" width=\"38\" height=\"16\" viewBox=\"0 0 38 16\" aria-hidden=\"true\"><line x1=\"1\" y1=\"8\" x2=\"37\" y2=\"8\" stroke=\"{style.Color}\" stroke-width=\"3\" stroke-dasharray=\"{Dashes(style.Dash)}\"/>{Marker(style)}</svg>");

    private static Markup Button(PageContext context, Arm arm) => Markup.Of(
        $"<button type=\"button\" class=\"arm\" data-arm=\"{arm.Name}\" aria-pressed=\"true\">{Sample(arm.Style)}<span>{arm.Name}{(arm == context.Arms.Baseline ? $" ({context.Say(PageTexts.Baseline)})" : "")}</span></button>");

    private static string Dashes(string dash) => dash switch
    {
        "dash" => "7 4",
        "dot" => "2 3",
        _ => "none",
    };

    private static Markup Marker(ArmStyle style) => Path(style.Symbol) is { } path
        ? Markup.Of($"<path d=\"{path}\" fill=\"{style.Color}\" stroke=\"#fff\" stroke-width=\"1\"/>")
        : Markup.Of($"<circle cx=\"19\" cy=\"8\" r=\"5\" fill=\"{style.Color}\" stroke=\"#fff\" stroke-width=\"1\"/>");

    private static string? Path(string symbol) => symbol switch
    {
        "square" => "M14 3h10v10h-10z",
        "diamond" => "M19 1.5l6.5 6.5-6.5 6.5-6.5-6.5z",
        "triangle-up" => "M19 2l6 11h-12z",
        "triangle-down" => "M19 14l6-11h-12z",
        "cross" => "M17 2h4v4h4v4h-4v4h-4v-4h-4v-4h4z",
        "x" => "M15 1.5l4 4 4-4 2.5 2.5-4 4 4 4-2.5 2.5-4-4-4 4-2.5-2.5 4-4-4-4z",
        "star" => "M19 1l1.8 5h5.2l-4.2 3.2 1.6 5.3-4.4-3.1-4.4 3.1 1.6-5.3-4.2-3.2h5.2z",
        "pentagon" => "M19 2l6 4.6-2.3 7h-7.4l-2.3-7z",
        "hexagon" => "M13 8l3-5.2h6l3 5.2-3 5.2h-6z",
        "bowtie" => "M13 3l6 3.5 6-3.5v10l-6-3.5-6 3.5z",
        _ => null,
    };
}
