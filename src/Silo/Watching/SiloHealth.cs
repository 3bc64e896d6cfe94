using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OpgaveSim.Silo.Watching;

/// <summary>How a silo is, over HTTP: for the probes of its host.</summary>
internal static class SiloHealth
{
    /// <summary>Where it is asked.</summary>
    public const string Path = "/health";

    /// <summary>
    /// <c>/health/live</c>: 200 as long as the cluster has not declared the silo dead; else it is to be started again.
    /// <c>/health/ready</c>: 200 when it takes part in the cluster. Both answer the silo's state as a word, 503 otherwise.
    /// </summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        var health = app.MapGroup(Path);
        health.MapGet("/live", context => AnswerAsync(context, status => status != SiloStatus.Dead));
        health.MapGet("/ready", context => AnswerAsync(context, status => status == SiloStatus.Active));
    }

    private static Task AnswerAsync(HttpContext context, Func<SiloStatus, bool> isWell)
    {
        var status = context.RequestServices.GetRequiredService<ISiloStatusOracle>().CurrentStatus;
        context.Response.StatusCode = isWell(status) ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        return context.Response.WriteAsync($"{status}\n");
    }
}
