using Microsoft.AspNetCore.Components;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Pages;

/// <summary>
/// Puts a section together, from its top to its bottom: which parts it has, in which order, and its figures. How a part looks is
/// said by its component.
/// </summary>
/// <param name="context">The page.</param>
/// <param name="id">The section's anchor.</param>
/// <param name="title">Its heading.</param>
public sealed class SectionBuilder(PageWording context, string id, Text title)
{
    private readonly List<PageFigure> figures = [];
    private List<RenderFragment> parts = [];
    private string? contents;

    /// <summary>What the contents call the section, where its heading is long.</summary>
    public SectionBuilder Called(Text text)
    {
        contents = context.Say(text);
        return this;
    }

    /// <summary>A paragraph.</summary>
    public SectionBuilder Say(Text text, params IEnumerable<string> blanks) => Add(SectionParts.Paragraph(context.Say(text, blanks)));

    /// <summary>A paragraph that warns or restricts.</summary>
    public SectionBuilder Caution(Text text, params IEnumerable<string> blanks) => Add(SectionParts.Caution(context.Say(text, blanks)));

    /// <summary>A heading under the section's.</summary>
    public SectionBuilder Heading(Text text, params IEnumerable<string> blanks) => Add(SectionParts.Heading(context.Say(text, blanks)));

    /// <summary>A heading and a list, kept together; nothing where the list is empty.</summary>
    public SectionBuilder Titled(Text text, IReadOnlyList<string> sentences) =>
        sentences.Count == 0 ? this : Add(SectionParts.Titled("keep", context.Say(text), sentences));

    /// <summary>How to read what follows.</summary>
    public SectionBuilder HowToRead(Text text, params IEnumerable<string> blanks) =>
        Add(SectionParts.HowToRead(context, context.Say(text, blanks)));

    /// <summary>Any part.</summary>
    public SectionBuilder Add(RenderFragment part)
    {
        parts.Add(part);
        return this;
    }

    /// <summary>A figure over the whole width.</summary>
    public SectionBuilder Figure(PageFigure figure)
    {
        Keep(figure);
        return Add(SectionParts.One(context, figure));
    }

    /// <summary>Small multiples: as many beside each other as fit.</summary>
    public SectionBuilder Multiples(IEnumerable<PageFigure> multiples)
    {
        PageFigure[] all = [.. multiples];
        Array.ForEach(all, Keep);
        return Add(SectionParts.Multiples(context, all));
    }

    /// <summary>Parts beside each other where there is room, else below each other.</summary>
    /// <param name="left">Adds what stands on the left, or first.</param>
    /// <param name="right">Adds what stands on the right.</param>
    public SectionBuilder Beside(Action<SectionBuilder> left, Action<SectionBuilder> right) => Add(SectionParts.Beside(Inside(left), Inside(right)));

    /// <summary>What opens only when asked for.</summary>
    /// <param name="summary">What is said while it is closed.</param>
    /// <param name="inside">Adds what is inside.</param>
    /// <param name="isPrinted">Whether it is open on paper.</param>
    public SectionBuilder Folded(string summary, Action<SectionBuilder> inside, bool isPrinted = false) =>
        Add(SectionParts.Folded(summary, Inside(inside), isPrinted));

    /// <summary>The section.</summary>
    public Section Build() => new(id, context.Say(title), SectionParts.Together(parts), figures) { Contents = contents };

    private RenderFragment Inside(Action<SectionBuilder> inside)
    {
        var outside = parts;
        parts = [];
        inside(this);
        var together = SectionParts.Together(parts);
        parts = outside;
        return together;
    }

    private void Keep(PageFigure figure)
    {
        if (!figure.IsEmpty)
        {
            figures.Add(figure);
        }
    }
}
