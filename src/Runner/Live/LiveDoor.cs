using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace OpgaveSim.Runner.Live;

/// <summary>
/// Who may come in: requests under this machine's own name or address, from its own pages. A page of elsewhere cannot reach it, not even
/// one whose name was made to point here (DNS rebinding). Every answer says that it loads nothing from elsewhere and runs no script of a page.
/// </summary>
/// <param name="isLoopback">Whether only this machine is served.</param>
internal sealed class LiveDoor(bool isLoopback)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private readonly string machine = Dns.GetHostName();

    /// <summary>Lets a request through, or refuses it in words.</summary>
    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        var answer = context.Response.Headers;
        answer.ContentSecurityPolicy = context.Request.Path.StartsWithSegments("/dashboard", StringComparison.OrdinalIgnoreCase)
            ? "frame-ancestors 'none'" : Policy;
        answer.XContentTypeOptions = "nosniff";
        answer["Referrer-Policy"] = "no-referrer";
        answer["Cross-Origin-Opener-Policy"] = "same-origin";
        answer["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!IsOwn(context.Request.Host))
        {
            await RefuseAsync(context, StatusCodes.Status421MisdirectedRequest, "this page is not served under that name");
        }
        else if (!IsFromHere(context.Request))
        {
            await RefuseAsync(context, StatusCodes.Status403Forbidden, "requests from other pages are refused");
        }
        else
        {
            await next(context);
        }
    }

    /// <summary>Refuses in words.</summary>
    public static Task RefuseAsync(HttpContext context, int status, string words)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(words);
    }

    private bool IsOwn(HostString host)
    {
        var name = host.Host.Trim('[', ']');
        if (IPAddress.TryParse(name, out var address))
        {
            return !isLoopback || IPAddress.IsLoopback(address);
        }

        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (!isLoopback && (name.Equals(machine, StringComparison.OrdinalIgnoreCase) || name.Equals(machine + ".local", StringComparison.OrdinalIgnoreCase)));
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
