using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Live;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Protocol;
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

    public static Task<LiveHall> OpenAsync(string? experiment = null, int background = 3, params (string Path, string Value)[] sets) =>
        OpenAsync(new LiveOptions { Background = background }, experiment, isHeld: false, sets);

    /// <summary>Opens it; curves are shown unless it is said that they are held back, as they are at first.</summary>
    public static async Task<LiveHall> OpenAsync(LiveOptions how, string? experiment = null, bool isHeld = true, params (string Path, string Value)[] sets)
    {
        var folder = Directory.CreateTempSubdirectory("opgavesim-browser-test-");
        var options = how with { Port = 0, Out = folder.FullName };
        var live = new LiveExperiment(
            experiment ?? Path.Combine(Root, "experiments", "quickstart"),
            new ExperimentOptions { Changes = [.. sets.Select(set => ("--set", set.Path, set.Value))] });
        var server = await LiveServer.StartAsync(live, options, default);
        if (!isHeld)
        {
            await server.Stage.DoAsync(new ShowOrder(), default);
        }

        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Browser.Find()?.File ?? throw new InvalidOperationException("no Chromium on this machine; OPGAVESIM_BROWSER names one"),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
        });
        return new LiveHall(playwright, browser, server, folder);
    }

    public async Task<IPage> PageAsync(bool isTeacher = true, string fragment = "", int width = 1440, int height = 900, ReducedMotion motion = ReducedMotion.NoPreference, string locale = "en-GB", bool keepsStory = false, ColorScheme colors = ColorScheme.Light, bool hasTouch = false)
    {
        var page = await NewAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height }, ReducedMotion = motion, Locale = locale, ColorScheme = colors, HasTouch = hasTouch });
        await page.GotoAsync($"{Server.Address}{(isTeacher ? "#teacher=" + Server.Token : fragment)}");
        try
        {
            await page.Locator("#clock strong").WaitForAsync();
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"the page shows no world; its console says: {string.Join("; ", Complaints)}", e);
        }

        if (fragment.Length == 0 && !keepsStory && await page.EvaluateAsync<bool>("() => /\\b0\\b/.test(document.querySelector('#clock strong').textContent)"))
        {
            await page.WaitForFunctionAsync("() => performance.getEntriesByType('resource').some(one => one.name.endsWith('/story') && one.responseEnd > 0)");
            await page.EvaluateAsync("() => new Promise(done => setTimeout(done, 100))");
            if (await page.Locator("main[data-view=story]").CountAsync() > 0)
            {
                await page.ClickAsync("#story [data-go=end]");
            }
        }

        return page;
    }

    /// <summary>A phone of the class, on its own page.</summary>
    /// <param name="address">The address that it has, such as the link to its seat; null: that of the code on the screen.</param>
    /// <param name="width">Width in pixels.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="locale">Its language.</param>
    /// <param name="isServed">Whether to wait until it is told how it stands.</param>
    public async Task<IPage> PhoneAsync(
        string? address = null, int width = 390, ColorScheme scheme = ColorScheme.Light, string locale = "en-GB", bool isServed = true)
    {
        var page = await NewAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 }, ColorScheme = scheme, Locale = locale, HasTouch = true, ReducedMotion = ReducedMotion.Reduce,
        });
        await page.GotoAsync(address ?? new Uri(Server.Address, "class").ToString());
        if (isServed)
        {
            await page.Locator("main[data-screen]:not([data-screen=connecting])").WaitForAsync();
        }

        return page;
    }

    /// <summary>A page that watches, and may be told nothing yet.</summary>
    public async Task<IPage> WatcherAsync()
    {
        var page = await NewAsync(new BrowserNewContextOptions { Locale = "en-GB" });
        await page.GotoAsync(Server.Address.ToString());
        return page;
    }

    private async Task<IPage> NewAsync(BrowserNewContextOptions options)
    {
        var context = await browser.NewContextAsync(options);
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
