using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Silo.Watching;

namespace OpgaveSim.Live.Refusals;

/// <summary>
/// A refusal before an endpoint answers. A page asks for JSON, and gets both languages: it knows which one its reader has. Whoever opens an address in a
/// browser reads text in the first language of the browser that there is; whoever says no language reads English.
/// </summary>
internal static class RefusalInWords
{
    private const string Json = "application/json";

    /// <summary>Refuses.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status, 4xx or 5xx.</param>
    /// <param name="words">Why.</param>
    public static Task WriteAsync(HttpContext context, int status, Text words)
    {
        var headers = context.Request.GetTypedHeaders();
        return headers.Accept.Any(type => type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase))
            ? new Refusal(status, words).ExecuteAsync(context)
            : OwnPages.RefuseAsync(context, status, IsDutch(headers.AcceptLanguage) ? words.Nl : words.En);
    }

    /// <summary>Whether Dutch comes before English.</summary>
    private static bool IsDutch(IList<StringWithQualityHeaderValue> languages) =>
        languages.OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.Value![..Math.Min(2, language.Value.Length)].ToLowerInvariant())
            .FirstOrDefault(language => language is "en" or "nl") == "nl";
}
