using System.Globalization;
using Microsoft.AspNetCore.Http;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Live.Server;

/// <summary>An answer that refuses something to a phone, in the words of both languages.</summary>
/// <param name="status">The status, 4xx or 5xx.</param>
/// <param name="why">Why, as a word of <see cref="ClassRefused"/>.</param>
/// <param name="words">Why, in words.</param>
/// <param name="blanks">What stands for {0}, {1} … in them.</param>
internal sealed class ClassRefusal(int status, string why, Text words, params int[] blanks) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        return httpContext.Response.WriteAsJsonAsync(
            new ClassRefused(why, words.With([.. blanks.Select(blank => Text.Same(blank.ToString(CultureInfo.InvariantCulture)))])), LiveJson.Options);
    }
}
