using Microsoft.AspNetCore.Http;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Live.Refusals;

/// <summary>An answer that refuses something to a page, in the words of both languages: the page knows which one its reader has.</summary>
/// <param name="status">The status, 4xx or 5xx.</param>
/// <param name="words">Why.</param>
internal sealed class Refusal(int status, Text words) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        return httpContext.Response.WriteAsJsonAsync(new LiveRefused(words), LiveJson.Options);
    }
}
