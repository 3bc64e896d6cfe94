using Microsoft.AspNetCore.Http;

namespace OpgaveSim.Silo.Watching;

/// <summary>
/// What is served at which port of a silo, by the port that a request came in at, never by what its Host header says. At the dashboard's port: the
/// dashboard, to requests under this machine's own name and from its own pages. At the health port, which others reach: health and nothing else.
/// </summary>
/// <param name="healthPort">The health port; null: none.</param>
internal sealed class SiloDoor(int? healthPort)
{
    private readonly OwnPages own = new(isLoopback: true, _ => OwnPages.NoFrames);

    /// <summary>Lets a request through, or refuses it in words.</summary>
    public Task PassAsync(HttpContext context, RequestDelegate next)
    {
        var isHealth = context.Request.Path.StartsWithSegments(SiloHealth.Path, StringComparison.OrdinalIgnoreCase);
        return context.Connection.LocalPort == healthPort
            ? isHealth ? next(context) : OwnPages.RefuseAsync(context, StatusCodes.Status404NotFound, "only /health is served at this port")
            : own.PassAsync(context, isHealth ? NothingAsync : next);
    }

    private static Task NothingAsync(HttpContext context) =>
        OwnPages.RefuseAsync(context, StatusCodes.Status404NotFound, "health is served at the health port");
}
