using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace OpgaveSim.Runner.Live;

/// <summary>
/// The stream of one page that watches: server-sent events from the stage's log, from where it was. One that does not take what it is sent
/// is cut off after a while, and meanwhile skips to the present.
/// </summary>
/// <param name="stage">The stage.</param>
/// <param name="device">The device of the page.</param>
/// <param name="clock">For patience.</param>
internal sealed class WatchStream(Stage stage, string device, TimeProvider clock)
{
    private const int MostBehind = 64;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20), Heartbeat = TimeSpan.FromSeconds(15);

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
        var guest = context.Features.GetRequiredFeature<Guest>();
        guest.Watches = true;
        stage.Audience.Come(device);
        try
        {
            await SendAsync(context, "retry: 1000\n\n"u8.ToArray(), stop.Token);
            await FollowAsync(context, stage.Log.NumberOf(context.Request.Headers["Last-Event-ID"]), stop.Token);
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
            stage.Audience.Go(device);
            guest.Watches = false;
        }
    }

    private async Task FollowAsync(HttpContext context, long at, CancellationToken stop)
    {
        while (true)
        {
            if (at >= 0 && stage.Log.After(at, MostBehind) is { } events)
            {
                foreach (var one in events)
                {
                    await SendAsync(context, one, stop);
                }

                at += events.Count;
            }
            else
            {
                var (number, picture) = stage.Picture();
                await SendAsync(context, picture, stop);
                at = number;
            }

            if (stage.Log.NewsAfter(at) is { IsCompleted: false } news
                && await Task.WhenAny(news, Task.Delay(Heartbeat, clock, stop)) != news)
            {
                await SendAsync(context, ": here\n\n"u8.ToArray(), stop);
            }

            stop.ThrowIfCancellationRequested();
        }
    }

    private async Task SendAsync(HttpContext context, byte[] bytes, CancellationToken stop)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
        await context.Response.Body.WriteAsync(bytes, either.Token);
        await context.Response.Body.FlushAsync(either.Token);
    }
}
