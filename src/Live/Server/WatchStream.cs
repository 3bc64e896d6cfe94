using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Net.Http.Headers;
using OpgaveSim.Live.Limits;
using OpgaveSim.Live.Watching;

namespace OpgaveSim.Live.Server;

/// <summary>
/// The stream of one page: server-sent events from a log, from where it was. One that does not take what it is sent
/// is cut off after a while, and meanwhile skips to the present. The stream that the framework offers cannot do this: it renders every event for every
/// page, forbids compression, has no comment to keep a connection alive, and waits for a slow page for ever.
/// </summary>
/// <param name="log">The log.</param>
/// <param name="present">The number of the last event, and what tells a page that comes now of all it led to.</param>
/// <param name="isCompressed">Whether pages that can read it get it compressed: worth it where many read the same.</param>
/// <param name="clock">For patience.</param>
internal sealed class WatchStream(EventLog log, Func<(long Number, IReadOnlyList<WireEvent> Events)> present, bool isCompressed, TimeProvider clock)
{
    private const int MostBehind = 64;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20), Heartbeat = TimeSpan.FromSeconds(15);
    private bool isPacked;

    /// <summary>Streams until the page goes, or the program ends.</summary>
    /// <param name="context">The request.</param>
    /// <param name="ending">Ends it.</param>
    public async Task RunAsync(HttpContext context, CancellationToken ending)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, ending);
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache, no-store";
        context.Features.Get<IHttpMinResponseDataRateFeature>()?.MinDataRate = null; // a slow page is cut off here
        Pack(context);
        var guest = context.Features.GetRequiredFeature<Guest>();
        guest.Watches = true;
        try
        {
            if (isPacked)
            {
                await context.Response.Body.WriteAsync(WireEvent.StreamHeader, stop.Token);
            }

            await SendAsync(context, WireEvent.Retry, stop.Token);
            await FollowAsync(context, log.NumberOf(context.Request.Headers["Last-Event-ID"]), stop.Token);
        }
        catch (OperationCanceledException)
        {
            if (!context.RequestAborted.IsCancellationRequested)
            {
                context.Abort();
            }
        }
        finally
        {
            guest.Watches = false;
        }
    }

    /// <summary>Sends it compressed to a page that can read that.</summary>
    private void Pack(HttpContext context)
    {
        isPacked = isCompressed && context.Request.GetTypedHeaders().AcceptEncoding.Any(one => one.Value == "gzip" && one.Quality != 0);
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        context.Response.Headers.ContentEncoding = isPacked ? "gzip" : "identity"; // it is said, so that nothing compresses it for each page
    }

    private async Task FollowAsync(HttpContext context, long at, CancellationToken stop)
    {
        while (true)
        {
            if (at >= 0 && log.After(at, MostBehind) is { } events)
            {
                at += events.Count;
            }
            else
            {
                (at, events) = present();
            }

            foreach (var one in events)
            {
                await SendAsync(context, one, stop);
            }

            if (log.NewsAfter(at) is { IsCompleted: false } news
                && await Task.WhenAny(news, Task.Delay(Heartbeat, clock, stop)) != news)
            {
                await SendAsync(context, WireEvent.KeepAlive, stop);
            }

            stop.ThrowIfCancellationRequested();
        }
    }

    private async Task SendAsync(HttpContext context, WireEvent one, CancellationToken stop)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
        await context.Response.Body.WriteAsync(isPacked ? one.Deflated : one.Plain, either.Token);
        await context.Response.Body.FlushAsync(either.Token);
    }
}
