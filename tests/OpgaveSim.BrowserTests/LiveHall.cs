using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Live;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Server;
using OpgaveSim.Reports.Images;

namespace OpgaveSim.BrowserTests;

/// <summary>A live page of the quickstart and a browser with the network cut but for this machine; what the console says is kept.</summary>
internal sealed class LiveHall : IAsyncDisposable
{
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly DirectoryInfo folder;

    private LiveHall(IPlaywright playwright, IBrowser browser, LiveServer server, DirectoryInfo folder) =>
        (this.playwright, this.browser, Server, this.folder) = (playwright, browser, server, folder);

    public LiveServer Server { get; }

    public List<string> Complaints { get; } = [];

    public List<string> Requests { get; } = [];

    public static string Root { get; } = Regex.Replace(AppContext.BaseDirectory, "[\\\\/]tests[\\\\/].*$", "");

    public static async Task<LiveHall> OpenAsync(string? experiment = null, int background = 3, params (string Path, string Value)[] sets)
    {
        var folder = Directory.CreateTempSubdirectory("opgavesim-browser-test-");
        var options = new LiveOptions { Port = 0, Background = background, Out = folder.FullName };
        var live = new LiveExperiment(
            experiment ?? Path.Combine(Root, "experiments", "quickstart"),
            new ExperimentOptions { Changes = [.. sets.Select(set => ("--set", set.Path, set.Value))] });
        var server = await LiveServer.StartAsync(live, options, default);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Browser.Find()?.File ?? throw new InvalidOperationException("no Chromium on this machine; OPGAVESIM_BROWSER names one"),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
        });
        return new LiveHall(playwright, browser, server, folder);
    }

    public async Task<IPage> PageAsync(bool isTeacher = true, string fragment = "", int width = 1440, int height = 900, ReducedMotion motion = ReducedMotion.NoPreference, string locale = "en-GB")
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height }, ReducedMotion = motion, Locale = locale });
        context.SetDefaultTimeout(20_000);
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
        await page.GotoAsync($"{Server.Address}{(isTeacher ? "#teacher=" + Server.Token : fragment)}");
        try
        {
            await page.Locator("#clock strong").WaitForAsync();
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"the page shows no world; its console says: {string.Join("; ", Complaints)}", e);
        }

        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await Server.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
