using System.Security.Cryptography;
using System.Text;
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

    /// <summary>The scripts that pages begin with.</summary>
    private static readonly string[] Entries = ["/app.js", "/class/app.js"];

    /// <summary>All files of the pages. A script that a page begins with holds all modules that it needs; the modules are there too, for who wants to read them.</summary>
    public static IReadOnlyList<LiveAssets> All { get; } = Bundled(
        [.. typeof(LiveAssets).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(Read)]);

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

    private static IReadOnlyList<LiveAssets> Bundled(IReadOnlyList<LiveAssets> all)
    {
        var modules = all.ToDictionary(asset => asset.Path);
        string Text(string path) => Encoding.UTF8.GetString(modules[path].Bytes);
        return [.. all.Select(asset => Entries.Contains(asset.Path) ? Of(asset.Path, asset.Type, Encoding.UTF8.GetBytes(ScriptBundle.Of(asset.Path, Text))) : asset)];
    }

    private static LiveAssets Of(string path, string type, byte[] bytes) => new(path, type, bytes, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"");

    private static LiveAssets Read(string name)
    {
        using var stream = typeof(LiveAssets).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var file = name[Prefix.Length..].Replace('\\', '/'); // folders as the building machine writes them
        return Of(
            file switch { "index.html" => LiveRoutes.Page, "class/class.html" => LiveRoutes.Class, _ => "/" + file },
            System.IO.Path.GetExtension(file) switch
            {
                ".html" => "text/html; charset=utf-8",
                ".css" => "text/css; charset=utf-8",
                ".js" => "text/javascript; charset=utf-8",
                _ => "image/svg+xml",
            },
            copy.ToArray());
    }
}
