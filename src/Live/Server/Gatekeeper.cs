using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using OpgaveSim.Live.Limits;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Playing;
using OpgaveSim.Live.Refusals;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Live.Server;

/// <summary>Who may ask what, before anything that was sent is read. Comes after routing.</summary>
/// <param name="stage">The stage.</param>
/// <param name="teacher">Who the teacher is.</param>
/// <param name="devices">Who else comes.</param>
internal sealed class Gatekeeper(Stage stage, Teacher teacher, Devices devices)
{
    /// <summary>Lets a request through, or refuses it in words.</summary>
    public Task PassAsync(HttpContext context, RequestDelegate next)
    {
        var demand = context.GetEndpoint()?.Metadata.GetMetadata<Demand>();
        return IsDashboard(context) && !teacher.Is(context) ? Refuse(StatusCodes.Status403Forbidden, LiveFaultTexts.NoDashboard)
            : demand == Demand.Greeting && !teacher.Steers(context) ? Refuse(StatusCodes.Status403Forbidden, LiveFaultTexts.OtherToken)
            : demand == Demand.Order && !teacher.Steers(context) ? Refuse(StatusCodes.Status403Forbidden, LiveFaultTexts.OnlyTheTeacher)
            : demand == Demand.Vote && devices.Of(context) is null
                ? Refuse(StatusCodes.Status403Forbidden, LiveFaultTexts.NoDevice)
            : demand is not null && demand != Demand.Greeting && !stage.IsOpen ? Refuse(StatusCodes.Status503ServiceUnavailable, LiveFaultTexts.NotYet)
            : !IsUtf8(context.Request.ContentType) ? Refuse(StatusCodes.Status415UnsupportedMediaType, LiveFaultTexts.NotUtf8)
            : next(context);

        Task Refuse(int status, Text words) => RefusalInWords.WriteAsync(context, status, words);
    }

    private static bool IsDashboard(HttpContext context) => context.Request.Path.StartsWithSegments(LiveRoutes.Dashboard, StringComparison.OrdinalIgnoreCase);

    private static bool IsUtf8(string? type) => !MediaTypeHeaderValue.TryParse(type, out var media)
        || media.CharSet is null || media.CharSet.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
