using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Pages;

/// <summary>Puts a section together, from its top to its bottom.</summary>
/// <param name="context">The report.</param>
/// <param name="id">The section's anchor.</param>
/// <param name="title">Its heading.</param>
public sealed class SectionBuilder(PageContext context, string id, Text title)
{
    private readonly List<Markup> content = [];
    private readonly List<PageFigure> figures = [];

    /// <summary>A paragraph.</summary>
    public SectionBuilder Say(Text text, params IEnumerable<string> blanks) => Add(Markup.Of($"<p>{context.Say(text, blanks)}</p>"));

    /// <summary>A paragraph that warns or restricts.</summary>
    public SectionBuilder Caution(Text text, params IEnumerable<string> blanks) =>
        Add(Markup.Of($"<p class=\"caution\">{context.Say(text, blanks)}</p>"));

    /// <summary>A heading under the section's.</summary>
    public SectionBuilder Heading(Text text, params IEnumerable<string> blanks) => Add(Markup.Of($"<h3>{context.Say(text, blanks)}</h3>"));

    /// <summary>How to read what follows.</summary>
    public SectionBuilder HowToRead(Text text, params IEnumerable<string> blanks) =>
        Add(Markup.Of($"<p class=\"how\"><b>{context.Say(PageTexts.HowToRead)}</b> {context.Say(text, blanks)}</p>"));

    /// <summary>The legend of scenarios; its buttons hide and show them in all figures.</summary>
    public SectionBuilder Legend(IEnumerable<Arm> arms) => Add(LegendMarkup.Of(context, arms));

    /// <summary>Any piece.</summary>
    public SectionBuilder Add(Markup piece)
    {
        content.Add(piece);
        return this;
    }

    /// <summary>A figure over the whole width.</summary>
    public SectionBuilder Figure(PageFigure figure) => Add(Markup.Of($"<div class=\"one\">{FigureOf(figure)}</div>"));

    /// <summary>Small multiples: as many beside each other as fit.</summary>
    public SectionBuilder Multiples(IEnumerable<PageFigure> multiples) =>
        Add(Markup.Of($"<div class=\"multiples\">{multiples.Select(FigureOf).ToArray()}</div>"));

    /// <summary>What opens only when asked for.</summary>
    /// <param name="summary">What is said while it is closed.</param>
    /// <param name="inside">Adds what is inside.</param>
    public SectionBuilder Folded(string summary, Action<SectionBuilder> inside)
    {
        Add(Markup.Of($"<details><summary>{summary}</summary>"));
        inside(this);
        return Add(Markup.Of($"</details>"));
    }

    /// <summary>The section.</summary>
    public Section Build()
    {
        var heading = context.Say(title);
        return new Section(
            id, heading, Markup.Of($"<section id=\"{id}\" aria-labelledby=\"h-{id}\"><h2 id=\"h-{id}\">{heading}</h2>{content}</section>"), figures);
    }

    private Markup FigureOf(PageFigure figure)
    {
        if (figure.IsEmpty)
        {
            return Markup.Of($"<figure><figcaption>{figure.Title}</figcaption><p class=\"small\">{figure.WhyEmpty ?? context.Say(PageTexts.NothingToShow)}</p></figure>");
        }

        figures.Add(figure);
        return Markup.Of(
            $"<figure><figcaption>{figure.Title}</figcaption><div class=\"chart\" id=\"f-{figure.Id}\" style=\"height:{figure.Height}px\" role=\"img\" aria-label=\"{figure.Title}\"></div></figure>");
    }
}
