using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace OpgaveSim.Silo.Watching;

/// <summary>
/// Who may come in over HTTP: requests under this machine's own name or address, from its own pages. A page of elsewhere cannot reach it, not even
/// one whose name was made to point here (DNS rebinding), and cannot show it in a frame.
/// </summary>
/// <param name="isLoopback">Whether only this machine is served.</param>
/// <param name="policy">The content security policy of what is at a path.</param>
/// <param name="isNamed">Whether it is also served under a name, such as one that its certificate is for; null: under none but the machine's own.</param>
/// <param name="refuse">Refuses a request, with a status, for a reason; null: in English.</param>
public sealed class OwnPages(
    bool isLoopback, Func<PathString, string> policy, Func<string, bool>? isNamed = null, Func<HttpContext, int, NotOwn, Task>? refuse = null)
{
    /// <summary>The policy of pages that are not ours, such as the dashboard of Orleans: nobody shows them in a frame.</summary>
    public const string NoFrames = "frame-ancestors 'none'";

    private readonly string machine = Dns.GetHostName();
    private readonly Func<HttpContext, int, NotOwn, Task> refuse = refuse ?? RefuseInEnglishAsync;

    /// <summary>Lets a request through, or refuses it in words.</summary>
    /// <param name="context">The request.</param>
    /// <param name="next">What answers it.</param>
    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        context.Response.OnStarting(Protect, context);
        if (!IsOwn(context.Request.Host))
        {
            await refuse(context, StatusCodes.Status421MisdirectedRequest, NotOwn.Name);
        }
        else if (!IsFromHere(context.Request))
        {
            await refuse(context, StatusCodes.Status403Forbidden, NotOwn.Page);
        }
        else
        {
            await next(context);
        }
    }

    /// <summary>Refuses in words.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status.</param>
    /// <param name="words">Why.</param>
    public static Task RefuseAsync(HttpContext context, int status, string words)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(words);
    }

    /// <summary>Why a request is refused, in English.</summary>
    /// <param name="what">Why.</param>
    /// <param name="host">The name that it asks for.</param>
    public static string InEnglish(NotOwn what, string host) =>
        what == NotOwn.Name ? $"this page is not served as '{host}'; open the address that the program printed" : "requests from other pages are refused";

    private static Task RefuseInEnglishAsync(HttpContext context, int status, NotOwn what) => RefuseAsync(context, status, InEnglish(what, context.Request.Host.ToString()));

    private Task Protect(object state)
    {
        var context = (HttpContext)state;
        var answer = context.Response.Headers;
        answer.ContentSecurityPolicy = policy(context.Request.Path);
        answer.XContentTypeOptions = "nosniff";
        answer["Referrer-Policy"] = "no-referrer";
        answer["Cross-Origin-Opener-Policy"] = "same-origin";
        answer["Cross-Origin-Resource-Policy"] = "same-origin";
        return Task.CompletedTask;
    }

    private bool IsOwn(HostString host)
    {
        var name = host.Host.Trim('[', ']');
        if (IPAddress.TryParse(name, out var address))
        {
            return !isLoopback || IPAddress.IsLoopback(address);
        }

        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (!isLoopback && (name.Equals(machine, StringComparison.OrdinalIgnoreCase) || name.Equals(machine + ".local", StringComparison.OrdinalIgnoreCase)))
            || isNamed?.Invoke(name) == true;
    }

    private static bool IsFromHere(HttpRequest request)
    {
        var origin = request.Headers.Origin;
        var site = request.Headers["Sec-Fetch-Site"];
        var isNavigation = HttpMethods.IsGet(request.Method) && request.Headers["Sec-Fetch-Mode"] == "navigate";
        return (StringValues.IsNullOrEmpty(origin) || origin == $"{request.Scheme}://{request.Host}")
            && (isNavigation || StringValues.IsNullOrEmpty(site) || site == "same-origin" || site == "none");
    }
}
