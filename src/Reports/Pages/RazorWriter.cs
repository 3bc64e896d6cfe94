using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace OpgaveSim.Reports.Pages;

/// <summary>
/// Writes Razor components as HTML, at once: no component of a page waits for anything. Texts are escaped by Razor; letters of any
/// script are written as they are.
/// </summary>
public static class RazorWriter
{
    /// <summary>How texts are escaped.</summary>
    internal static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes a piece.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="piece">The piece.</param>
    public static void Write(TextWriter writer, RenderFragment piece)
    {
        using var services = new ServiceCollection().AddSingleton(Encoder).BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Piece.Content)] = piece });
            (await renderer.RenderComponentAsync<Piece>(parameters)).WriteHtmlTo(writer);
        }).GetAwaiter().GetResult();
    }

    private sealed class Piece : IComponent
    {
        private RenderHandle handle;

        [Parameter]
        public RenderFragment Content { get; set; } = _ => { };

        public void Attach(RenderHandle renderHandle) => handle = renderHandle;

        public Task SetParametersAsync(ParameterView parameters)
        {
            handle.Render(parameters.GetValueOrDefault<RenderFragment>(nameof(Content))!);
            return Task.CompletedTask;
        }
    }
}
