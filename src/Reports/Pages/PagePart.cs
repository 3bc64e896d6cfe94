using Microsoft.AspNetCore.Components;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Pages;

/// <summary>A component that needs the page it is on: what it is about, its language, its numbers.</summary>
/// <typeparam name="TContext">What the page is about.</typeparam>
public abstract class PagePart<TContext> : ComponentBase
    where TContext : PageWording
{
    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public TContext Context { get; set; } = null!;
}
