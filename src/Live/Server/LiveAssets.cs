using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace OpgaveSim.Live.Server;

/// <summary>A file of the page; it is in the program.</summary>
/// <param name="Path">Its path, with its folders: modules ask for one another by it.</param>
/// <param name="Type">Its type.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Tag">Its entity tag.</param>
internal sealed record LiveAssets(string Path, string Type, byte[] Bytes, string Tag)
{
    private const string Prefix = "live/";

    /// <summary>All files of the page.</summary>
    public static IReadOnlyList<LiveAssets> All { get; } =
        [.. typeof(LiveAssets).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(Read)];

    /// <summary>Answers with it.</summary>
    public Task WriteAsync(HttpContext context)
    {
        context.Response.Headers.ETag = Tag;
        context.Response.Headers.CacheControl = "no-cache";
        if (context.Request.Headers.IfNoneMatch == Tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        context.Response.ContentType = Type;
        return context.Response.Body.WriteAsync(Bytes, context.RequestAborted).AsTask();
    }

    private static LiveAssets Read(string name)
    {
        using var stream = typeof(LiveAssets).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var file = name[Prefix.Length..].Replace('\\', '/'); // folders as the building machine writes them
        return new LiveAssets(
            file switch { "index.html" => LiveRoutes.Page, "class/class.html" => LiveRoutes.Class, _ => "/" + file },
            System.IO.Path.GetExtension(file) switch
            {
                ".html" => "text/html; charset=utf-8",
                ".css" => "text/css; charset=utf-8",
                ".js" => "text/javascript; charset=utf-8",
                _ => "image/svg+xml",
            },
            copy.ToArray(), $"\"{Convert.ToHexStringLower(SHA256.HashData(copy.ToArray()))[..16]}\"");
    }
}
