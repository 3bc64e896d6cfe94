using Microsoft.Playwright;

namespace OpgaveSim.BrowserTests;

/// <summary>
/// The report and the comparison under axe-core, in both languages, by day and by night, with all folds open: it finds
/// nothing serious or critical. And nothing scrolls sideways on a phone, but tables in their own frame.
/// </summary>
public sealed class AccessibilityTests(ResultPages pages) : IClassFixture<ResultPages>
{
    [Fact]
    public async Task Pages_have_nothing_serious_by_day_or_by_night_in_either_language()
    {
        foreach (var (name, language, scheme) in from name in (string[])["report", "compare"] from language in (string[])["en", "nl"] from scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark] select (name, language, scheme))
        {
            var page = await pages.OpenAsync($"{name}-{language}.html", scheme, 1366, 768);
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
            Assert.True(await Axe.FoundAsync(page) is [], $"{name}, {language}, {scheme}: {string.Join('\n', await Axe.FoundAsync(page))}");
            await page.CloseAsync();
        }
    }

    [Fact]
    public async Task The_first_screen_has_the_sentence_and_a_picture_and_a_phone_scrolls_downwards_only()
    {
        foreach (var language in (string[])["en", "nl"])
        {
            var page = await pages.OpenAsync($"report-{language}.html", ColorScheme.Light, 1366, 768);
            Assert.True(await BottomAsync(page, "#h-outcome") < 300);
            Assert.True(await BottomAsync(page, "#outcome table.differences") < 768);
            Assert.True(await BottomAsync(page, "#outcome .chart") < 768);
            await page.CloseAsync();
            var phone = await pages.OpenAsync($"report-{language}.html", ColorScheme.Light, 390, 844);
            Assert.True(await BottomAsync(phone, "#h-outcome") < 600);
            Assert.Equal(0, await phone.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            await phone.CloseAsync();
        }
    }

    [Fact]
    public async Task A_link_to_what_is_folded_unfolds_it_and_paper_has_all_of_it()
    {
        var page = await pages.OpenAsync("report-en.html", ColorScheme.Dark, 1366, 768);
        Assert.False(await page.Locator("#summary table").IsVisibleAsync());
        await page.EvaluateAsync("() => { location.hash = 'summary'; }");
        await page.Locator("#summary table").WaitForAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await page.Locator("#method .facts").IsVisibleAsync());
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        Assert.NotEqual("rgb(255, 255, 255)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
    }

    private static Task<double> BottomAsync(IPage page, string selector) =>
        page.EvaluateAsync<double>("selector => document.querySelector(selector).getBoundingClientRect().bottom", selector);
}
