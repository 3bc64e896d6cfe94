using Microsoft.Playwright;
using OpgaveSim.Reports.Images;
using OpgaveSim.Runner.Commands;

namespace OpgaveSim.BrowserTests;

/// <summary>The report and the comparison of a small result in both languages, made once, and a browser with the network cut.</summary>
public sealed class ResultPages : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("opgavesim-pages-");
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async Task InitializeAsync()
    {
        await CommandAsync(
            "run", Path.Combine(LiveHall.Root, "experiments", "quickstart"), "--rounds", "12", "--replications", "6", "--set", "warmup=2", "--no-report", "--quiet", "--out", At("result"));
        foreach (var language in (string[])["en", "nl"])
        {
            await CommandAsync("report", At("result"), "--lang", language, "--out", At($"report-{language}.html"));
            await CommandAsync("compare", At("result"), "--lang", language, "--out", At($"compare-{language}.html"));
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Browser.Find()?.File ?? throw new InvalidOperationException("no Chromium on this machine; OPGAVESIM_BROWSER names one"),
            Args = ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
        });
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>Opens a page, and waits until its figures are drawn.</summary>
    public async Task<IPage> OpenAsync(string file, ColorScheme scheme, int width, int height)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = height } });
        page.SetDefaultTimeout(60_000);
        await page.GotoAsync(new Uri(At(file)).AbsoluteUri);
        await page.Locator("html[data-ready=yes]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return page;
    }

    private static async Task CommandAsync(params string[] arguments) => Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(arguments));

    private string At(string name) => Path.Combine(folder.FullName, name);
}
