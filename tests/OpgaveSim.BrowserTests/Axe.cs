using Microsoft.Playwright;

namespace OpgaveSim.BrowserTests;

/// <summary>axe-core, as npm brings it along: what it finds on a page that is serious or critical.</summary>
internal static class Axe
{
    private const string Check = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
          .filter(one => one.impact === 'serious' || one.impact === 'critical')
          .map(one => `${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map(node => `${node.html.slice(0, 160)} (${node.any.concat(node.all).map(part => part.message).join('; ').slice(0, 200)})`).join(' | ')}`)
        """;

    /// <summary>What it finds, a line each.</summary>
    public static async Task<string[]> FoundAsync(IPage page)
    {
        var script = Path.Combine(LiveHall.Root, "node_modules", "axe-core", "axe.min.js");
        Assert.True(File.Exists(script), "axe-core is not here; npm ci brings it");
        await page.EvaluateAsync(await File.ReadAllTextAsync(script));
        return await page.EvaluateAsync<string[]>(Check);
    }
}
