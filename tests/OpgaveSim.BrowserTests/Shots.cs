using Microsoft.Playwright;
using OpgaveSim.Live;

namespace OpgaveSim.BrowserTests;

/// <summary>Pictures of the page for people to look at, where OPGAVESIM_SHOTS names a folder.</summary>
public class Shots
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("OPGAVESIM_SHOTS");

    [Fact]
    public async Task Desktop_projector_and_phone_in_both_languages()
    {
        if (Folder is null)
        {
            return;
        }

        await using var hall = await LiveHall.OpenAsync(background: 20);
        var desk = await hall.PageAsync();
        await ShotAsync(desk, "desktop-start");
        await desk.SelectOptionAsync("#speed", "2");
        await desk.ClickAsync("#play");
        await Round(desk, 8);
        await ShotAsync(desk, "desktop-playing");
        await desk.SelectOptionAsync("#speed", "5");
        await Round(desk, 24);
        await desk.ClickAsync("#play");
        var at = await desk.EvaluateAsync<int[]>("() => { const c = document.querySelectorAll('.world canvas')[1].getBoundingClientRect(); return [c.left + c.width * .5, c.top + c.height * .5]; }");
        for (var i = 0; i < 12 && !await desk.Locator("#card").IsVisibleAsync(); i++)
        {
            await desk.Mouse.MoveAsync(at[0] + i * 9, at[1] + i * 5);
            await desk.WaitForTimeoutAsync(300);
        }

        await ShotAsync(desk, "desktop-table");
        await desk.Locator(".world canvas").First.FocusAsync();
        for (var i = 0; i < 9; i++)
        {
            await desk.Keyboard.PressAsync("ArrowDown");
        }

        await desk.WaitForTimeoutAsync(400);
        await ShotAsync(desk, "desktop-actor");
        await desk.Keyboard.PressAsync("Escape");
        await desk.ClickAsync("#language");
        await desk.ClickAsync("#settings-open");
        await desk.WaitForTimeoutAsync(400);
        await ShotAsync(desk, "desktop-nl-settings");
        await desk.ClickAsync("#settings-open");
        await desk.ClickAsync("#more-open");
        await desk.WaitForTimeoutAsync(300);
        await ShotAsync(desk, "desktop-more");
        await desk.Keyboard.PressAsync("Escape");
        await desk.ClickAsync("#predict-open");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Vraag het de klas" }).ClickAsync();
        await desk.Locator("#show-curves").WaitForAsync();
        await desk.Locator(".vote button").Nth(3).ClickAsync();
        await desk.Locator(".vote button").Nth(3).ClickAsync();
        await desk.Locator(".vote button").Nth(1).ClickAsync();
        await desk.WaitForTimeoutAsync(400);
        await ShotAsync(desk, "desktop-predict");
        var phone = await hall.PageAsync(isTeacher: false, width: 390, height: 844, locale: "nl-NL");
        await phone.WaitForTimeoutAsync(600);
        await ShotAsync(phone, "phone-vote");
        await desk.ClickAsync("#show-curves");
        await desk.WaitForTimeoutAsync(400);
        await ShotAsync(desk, "desktop-shown");
        await desk.Keyboard.PressAsync("Escape");
        await phone.WaitForTimeoutAsync(500);
        await ShotAsync(phone, "phone", full: true);
        var beamer = await hall.PageAsync(width: 1920, height: 1080);
        await beamer.ClickAsync("#large");
        await beamer.WaitForTimeoutAsync(600);
        await ShotAsync(beamer, "projector");
        var dark = await hall.PageAsync(colors: ColorScheme.Dark, motion: ReducedMotion.Reduce, locale: "nl-NL");
        await dark.WaitForTimeoutAsync(600);
        await ShotAsync(dark, "dark-nl");
        await desk.SelectOptionAsync("#speed", "0");
        await desk.ClickAsync("#play");
        foreach (var (page, name) in new[] { (beamer, "projector-end"), (dark, "dark-nl-end"), (phone, "phone-end-of-worlds") })
        {
            await page.Locator("main[data-view=end]").WaitForAsync();
            await page.WaitForTimeoutAsync(6000);
            await ShotAsync(page, name, full: page == phone);
        }
    }

    /// <summary>The first minute of somebody who only presses what the page offers, and the end: a picture every two seconds.</summary>
    [Fact]
    public async Task The_first_minute_and_the_end_as_frames()
    {
        if (Folder is null)
        {
            return;
        }

        await using var region = await LiveHall.OpenAsync(new LiveOptions { Background = 20 }, Path.Combine(LiveHall.Root, "experiments", "regional-energy"));
        var page = await region.PageAsync(width: 1280, height: 720, keepsStory: true);
        await page.Locator("main[data-view=story]").WaitForAsync();
        var minute = Directory.CreateDirectory(Path.Combine(Folder, "first-minute")).Name;
        for (var second = 0; second < 60; second += 2)
        {
            await ShotAsync(page, $"{minute}/{second:00}");
            await page.WaitForTimeoutAsync(2000);
            if (second % 4 == 2 && await page.Locator("#story [data-go=next]").IsVisibleAsync())
            {
                await page.ClickAsync("#story [data-go=next]"); // a sentence takes about four seconds to read; the last one plays both worlds
            }
        }

        await page.Locator("main[data-view=end]").WaitForAsync();
        for (var second = 0; second < 8; second += 2)
        {
            await ShotAsync(page, $"{minute}/end-{second:00}");
            await page.WaitForTimeoutAsync(2000);
        }
    }

    [Fact]
    public async Task A_case_and_a_thousand_actors()
    {
        if (Folder is null)
        {
            return;
        }

        await using (var region = await LiveHall.OpenAsync(Path.Combine(LiveHall.Root, "experiments", "regional-energy")))
        {
            var page = await region.PageAsync(locale: "nl-NL");
            await page.ClickAsync("#language");
            await page.SelectOptionAsync("#speed", "5");
            await page.ClickAsync("#play");
            await Round(page, 20);
            await page.ClickAsync("#play");
            await page.Locator(".world canvas").First.FocusAsync();
            await page.Keyboard.PressAsync("ArrowRight");
            await page.WaitForTimeoutAsync(600);
            await ShotAsync(page, "case-nl");
        }

        await using var large = await LiveHall.OpenAsync(null, 1, ("world.actors", "1000"));
        var wide = await large.PageAsync(width: 1920, height: 1080);
        await wide.SelectOptionAsync("#speed", "2");
        await wide.ClickAsync("#play");
        await Round(wide, 10);
        await ShotAsync(wide, "thousand");
    }

    private static async Task Round(IPage page, int round) => await page.WaitForFunctionAsync($"() => parseInt(document.querySelector('#clock strong').textContent.replace(/\\D/g, '')) >= {round}");

    /// <summary>A whole page as a picture, where pictures are asked for.</summary>
    internal static Task LookAsync(IPage page, string name) => Folder is null ? Task.CompletedTask : ShotAsync(page, name, full: true);

    private static async Task ShotAsync(IPage page, string name, bool full = false) => await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder!, name + ".png"), FullPage = full });
}
