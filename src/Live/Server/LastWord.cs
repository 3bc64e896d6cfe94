using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Refusals;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Live.Server;

/// <summary>The sentence of an answer that has none yet: an unknown path, a wrong method, or a failure that nobody foresaw. Never a trace.</summary>
internal static class LastWord
{
    /// <summary>For failures: a request that cannot be read has its status, everything else is the program's, which says so on its console.</summary>
    /// <param name="tell">Where the reason of a failure is told.</param>
    public static ExceptionHandlerOptions Options(Action<string> tell) => new()
    {
        ExceptionHandler = context => OfFailureAsync(context, tell),
        StatusCodeSelector = failure => failure is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        SuppressDiagnosticsCallback = _ => true, // said below, in a sentence
    };

    /// <summary>For an answer that has a status only.</summary>
    public static Task OfStatusAsync(StatusCodeContext status)
    {
        var context = status.HttpContext;
        if (context.Response.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            context.Response.Headers.Connection = "close"; // the rest of the body is not read
        }

        return RefusalInWords.WriteAsync(context, context.Response.StatusCode, Of(context.Response.StatusCode));
    }

    private static Text Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => LiveFaultTexts.NoPage,
        StatusCodes.Status405MethodNotAllowed => LiveFaultTexts.OtherMethod,
        StatusCodes.Status408RequestTimeout => LiveFaultTexts.TooSlow,
        StatusCodes.Status413PayloadTooLarge => LiveFaultTexts.TooLarge,
        _ => LiveFaultTexts.NotAnswered,
    };

    private static Task OfFailureAsync(HttpContext context, Action<string> tell)
    {
        var feature = context.Features.GetRequiredFeature<IExceptionHandlerFeature>();
        var failure = feature.Error;
        if (context.Response.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            context.Response.Headers.Connection = "close"; // the rest of the body is not read
        }

        if (context.Response.StatusCode < StatusCodes.Status500InternalServerError)
        {
            return RefusalInWords.WriteAsync(context, context.Response.StatusCode,
                context.Response.StatusCode is StatusCodes.Status400BadRequest or StatusCodes.Status415UnsupportedMediaType
                && feature.Endpoint?.Metadata.GetMetadata<Needs>() is { } needs ? needs.Words : Of(context.Response.StatusCode));
        }

        tell($"a request failed: {failure.Message.Split('\n')[0].Trim()}");
        return RefusalInWords.WriteAsync(context, context.Response.StatusCode, LiveFaultTexts.Failed);
    }
}
