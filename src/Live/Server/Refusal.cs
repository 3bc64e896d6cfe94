using Microsoft.AspNetCore.Http;
using OpgaveSim.Silo.Watching;

namespace OpgaveSim.Live.Server;

/// <summary>An answer that refuses, in words.</summary>
/// <param name="status">The status, 4xx or 5xx.</param>
/// <param name="words">Why.</param>
internal sealed class Refusal(int status, string words) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) => OwnPages.RefuseAsync(httpContext, status, words);
}
