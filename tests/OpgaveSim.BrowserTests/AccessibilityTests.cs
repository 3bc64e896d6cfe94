using Microsoft.Playwright;
using OpgaveSim.Reports.Images;
using OpgaveSim.Runner.Commands;

namespace OpgaveSim.BrowserTests;

/// <summary>
/// The report, the comparison and the live page under axe-core (of npm), in both languages, by day and by night, with all folds open: it finds
/// nothing serious or critical. And nothing scrolls sideways on a phone, but tables in their own frame.
/// </summary>
public sealed class AccessibilityTests : IAsyncLifetime
{
    private const string Check = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
          .filter(one => one.impact === 'serious' || one.impact === 'critical')
          .map(one => `${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map(node => `${node.html.slice(0, 160)} (${node.any.concat(node.all).map(part => part.message).join('; ').slice(0, 200)})`).join(' | ')}`)
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("opgavesim-accessibility-");
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async Task InitializeAsync()
    {
        await Command("run", Path.Combine(LiveHall.Root, "experiments", "quickstart"), "--rounds", "12", "--replications", "6", "--set", "warmup=2", "--no-report", "--quiet", "--out", At("result"));
        foreach (var language in (string[])["en", "nl"])
        {
            await Command("report", At("result"), "--lang", language, "--out", At($"report-{language}.html"));
            await Command("compare", At("result"), "--lang", language, "--out", At($"compare-{language}.html"));
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

    [Fact]
    public async Task Pages_have_nothing_serious_by_day_or_by_night_in_either_language()
    {
        foreach (var (name, language, scheme) in from name in (string[])["report", "compare"] from language in (string[])["en", "nl"] from scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark] select (name, language, scheme))
        {
            var page = await OpenAsync($"{name}-{language}.html", scheme, 1366, 768);
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
            Assert.True(await Found(page) is [], $"{name}, {language}, {scheme}: {string.Join('\n', await Found(page))}");
            await page.CloseAsync();
        }
    }

    [Fact]
    public async Task The_live_page_has_nothing_serious_for_teacher_and_class_in_either_language()
    {
        await using var hall = await LiveHall.OpenAsync();
        foreach (var (isTeacher, locale) in from isTeacher in (bool[])[true, false] from locale in (string[])["en-GB", "nl-NL"] select (isTeacher, locale))
        {
            var page = await hall.PageAsync(isTeacher, locale: locale);
            Assert.True(await Found(page) is [], $"teacher {isTeacher}, {locale}: {string.Join('\n', await Found(page))}");
            await page.CloseAsync();
        }
    }

    [Fact]
    public async Task The_first_screen_has_the_sentence_and_a_picture_and_a_phone_scrolls_downwards_only()
    {
        foreach (var language in (string[])["en", "nl"])
        {
            var page = await OpenAsync($"report-{language}.html", ColorScheme.Light, 1366, 768);
            Assert.True(await BottomAsync(page, "#h-outcome") < 300);
            Assert.True(await BottomAsync(page, "#outcome table.differences") < 768);
            Assert.True(await BottomAsync(page, "#outcome .chart") < 768);
            await page.CloseAsync();
            var phone = await OpenAsync($"report-{language}.html", ColorScheme.Light, 390, 844);
            Assert.True(await BottomAsync(phone, "#h-outcome") < 600);
            Assert.Equal(0, await phone.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            await phone.CloseAsync();
        }
    }

    [Fact]
    public async Task A_link_to_what_is_folded_unfolds_it_and_paper_has_all_of_it()
    {
        var page = await OpenAsync("report-en.html", ColorScheme.Dark, 1366, 768);
        Assert.False(await page.Locator("#summary table").IsVisibleAsync());
        await page.EvaluateAsync("() => { location.hash = 'summary'; }");
        await page.Locator("#summary table").WaitForAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await page.Locator("#method .facts").IsVisibleAsync());
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        Assert.NotEqual("rgb(255, 255, 255)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
    }

    private static async Task<string[]> Found(IPage page)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(LiveHall.Root, "node_modules", "axe-core", "axe.min.js")));
        return await page.EvaluateAsync<string[]>(Check);
    }

    private static Task<double> BottomAsync(IPage page, string selector) =>
        page.EvaluateAsync<double>("selector => document.querySelector(selector).getBoundingClientRect().bottom", selector);

    private async Task<IPage> OpenAsync(string file, ColorScheme scheme, int width, int height)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = height } });
        page.SetDefaultTimeout(30_000);
        await page.GotoAsync(new Uri(At(file)).AbsoluteUri);
        await page.Locator("html[data-ready=yes]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return page;
    }

    private static async Task Command(params string[] arguments) => Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(arguments));

    private string At(string name) => Path.Combine(folder.FullName, name);
}
