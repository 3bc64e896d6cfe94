using Microsoft.Playwright;
using OpgaveSim.Live;

namespace OpgaveSim.BrowserTests;

/// <summary>The stage in a real browser: the story, linked worlds, equal sizes, settings beside a curve, and the end.</summary>
public class StagePageTests
{
    private const string Sizes = "() => [...document.querySelectorAll('.world .scene')].map(e => e.getBoundingClientRect()).map(b => `${b.width.toFixed(1)} ${b.height.toFixed(1)}`)";

    [Fact]
    public async Task It_opens_with_the_story_of_one_issue_in_both_worlds()
    {
        await using var hall = await LiveHall.OpenAsync(Region);
        var page = await hall.PageAsync(keepsStory: true);
        await page.Locator("#story h2:has-text('One region, twice')").WaitForAsync();
        Assert.InRange(hall.Requests.Count, 1, 10); // the page, a style or two, one script, an icon, the stream, the story
        await page.ClickAsync("#story [data-go=next]");
        await page.Locator("#story:has-text('It concerns')").WaitForAsync();
        await page.ClickAsync("#story [data-go=next]");
        var told = await page.Locator(".told").AllTextContentsAsync();
        Assert.Contains("most at stake", told[0], StringComparison.Ordinal);
        Assert.Contains("fits the issue best", told[1], StringComparison.Ordinal);
        await page.ClickAsync("#story [data-go=back]");
        await page.Locator("#story:has-text('It concerns')").WaitForAsync();
        for (var part = 2; part < 9; part++)
        {
            await page.ClickAsync("#story [data-go=next]");
        }

        await page.Locator("#story h2:has-text('Now all issues')").WaitForAsync();
        await page.ClickAsync("#story [data-go=next]");
        await page.WaitForFunctionAsync("() => document.querySelector('main').dataset.view === 'worlds' && !/ 0$/.test(document.querySelector('#clock strong').textContent)");
        Assert.Empty(hall.Complaints);
    }

    [Fact]
    public async Task What_is_pointed_at_lights_up_in_both_worlds_with_three_lines_beside_it()
    {
        await using var hall = await LiveHall.OpenAsync(Region);
        var page = await hall.PageAsync(motion: ReducedMotion.Reduce);
        await StepAsync(page, 4);
        await page.FocusAsync(".world canvas");
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(2, await page.Locator(".tip:visible").CountAsync());
        var heads = await page.Locator(".tip strong").AllTextContentsAsync();
        Assert.Equal(heads[0], heads[1]);
        Assert.All(await page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('.tip')].map(tip => tip.querySelectorAll(':scope > strong, :scope > span').length)"), lines => Assert.Equal(3, lines));
        Assert.All(
            await page.EvaluateAsync<bool[]>("() => [...document.querySelectorAll('.tip')].map(tip => { const t = tip.getBoundingClientRect(), s = tip.parentElement.getBoundingClientRect(); return t.left >= s.left - 1 && t.right <= s.right + 1 && t.top >= s.top - 1 && t.bottom <= s.bottom + 1; })"),
            Assert.True);
        await page.Locator(".tip .why").First.ClickAsync();
        await page.Locator("#card h2").WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator(".tip:visible").CountAsync());
        Assert.Empty(hall.Complaints);
    }

    [Fact]
    public async Task A_tap_on_a_phone_keeps_its_words()
    {
        await using var hall = await LiveHall.OpenAsync(Region);
        var page = await hall.PageAsync(isTeacher: false, width: 390, height: 844, hasTouch: true);
        var found = await page.WaitForFunctionAsync("() => { const c = document.querySelector('.world canvas'); const b = c.getBoundingClientRect(); for (let y = 0; y < b.height; y += 3) for (let x = 0; x < b.width; x += 3) { const e = new PointerEvent('pointermove', { clientX: b.left + x, clientY: b.top + y, pointerType: 'mouse' }); c.dispatchEvent(e); if (c.style.cursor === 'pointer') return [x, y]; } return null; }"); // once the world is drawn
        var home = await found.JsonValueAsync<float[]>();
        await page.Locator(".world canvas").First.DispatchEventAsync("pointerleave", new { pointerType = "mouse" });
        var canvas = (await page.Locator(".world canvas").First.BoundingBoxAsync())!;
        await page.Touchscreen.TapAsync(canvas.X + home[0], canvas.Y + home[1]);
        await page.Locator(".world canvas").First.DispatchEventAsync("pointerleave", new { pointerType = "touch" });
        await page.WaitForTimeoutAsync(600);
        Assert.Equal(2, await page.Locator(".tip:visible").CountAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    [Theory]
    [InlineData(1366, 768)]
    [InlineData(1920, 1080)]
    [InlineData(853, 480)]
    [InlineData(390, 844)]
    public async Task Both_worlds_are_drawn_at_one_size_always_and_larger_for_a_projector(int width, int height)
    {
        await using var hall = await LiveHall.OpenAsync(Region);
        var page = await hall.PageAsync(width: width, height: height, motion: ReducedMotion.Reduce);
        await StepAsync(page, 6);
        await EqualAsync(page, "worlds");
        var before = await HeightAsync(page);
        if (width >= 760)
        {
            await page.ClickAsync("#large");
            await EqualAsync(page, "projector");
            Assert.True(width < 1366 || await HeightAsync(page) > before, $"the projector makes the worlds {await HeightAsync(page)} high, and they were {before}");
            await page.ClickAsync("#large");
        }

        await page.Locator(".as-text summary").First.ClickAsync();
        await EqualAsync(page, "tables as text");
        await page.ClickAsync("#settings-open");
        await EqualAsync(page, "settings");
        await page.ClickAsync("#settings-open");
        await page.SelectOptionAsync(".world select >> nth=1", "mandate");
        await EqualAsync(page, "mandate");
        Assert.Equal(0, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(hall.Complaints);
    }

    [Fact]
    public async Task A_change_is_marked_leaves_a_ghost_and_can_be_undone()
    {
        await using var hall = await LiveHall.OpenAsync(new LiveOptions { Background = 3 });
        var page = await hall.PageAsync(width: 1366, height: 768);
        await page.ClickAsync("#settings-open");
        await page.ClickAsync("#reveal");
        await page.Locator("#band:has-text('(3 of 3 played)')").WaitForAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => { const box = document.querySelector('.panel canvas').getBoundingClientRect(); return box.top > 0 && box.bottom <= innerHeight && box.height > 150; }"), "the curve is not beside the sliders");
        await page.Locator("#sliders input").First.FillAsync("0.35");
        await page.Locator(".slider.changed s:has-text('0.41')").WaitForAsync();
        await page.Locator("#band:has-text('Dotted')").WaitForAsync();
        await page.ClickAsync("#reset");
        await page.Locator("#reset:disabled").WaitForAsync();
        Assert.Equal(0, await page.Locator(".slider.changed").CountAsync());
        await page.SelectOptionAsync("#preset", "v1");
        await page.Locator("#changes li:has-text('v1')").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.Equal("0.70", (await page.TextContentAsync("#out0"))!.Trim());
        Assert.Equal(0, await page.Locator(".slider.changed").CountAsync());
        Assert.Empty(hall.Complaints);
    }

    [Fact]
    public async Task It_ends_on_a_sentence_two_networks_and_all_tables_and_begins_again_with_another_seed()
    {
        await using var hall = await LiveHall.OpenAsync(new LiveOptions { Background = 6 });
        var page = await hall.PageAsync(motion: ReducedMotion.Reduce);
        await page.SelectOptionAsync("#speed", "0");
        await page.ClickAsync("#play");
        await page.Locator("#ending h2:has-text('Which world did better?')").WaitForAsync();
        Assert.Equal(0, await page.Locator("#ending .spread").CountAsync());
        await page.Locator("#ending button:has-text('Show them now')").ClickAsync();
        await page.Locator("#ending h2:has-text('ssue-driven tables')").WaitForAsync();
        Assert.Equal(18, await page.Locator("#ending .squares i").CountAsync());
        Assert.Matches("\\d+ % run between domains", await page.TextContentAsync("#ending .networks"));
        var boxes = await page.EvaluateAsync<float[][]>("() => [...document.querySelectorAll('.world[data-side=\"0\"], #outcome, .world[data-side=\"1\"]')].map(e => { const b = e.getBoundingClientRect(); return [b.left, b.top, b.height]; }).sort((a, b) => a[0] - b[0])");
        Assert.All(boxes, box => Assert.Equal(boxes[0][1], box[1], 1f));
        var height = await HeightAsync(page);
        await page.WaitForTimeoutAsync(500);
        Assert.Equal(height, await HeightAsync(page)); // nothing grows by being drawn
        await page.Locator("#ending button:has-text('Again with another seed')").ClickAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('main').dataset.view === 'worlds'");
        await page.ClickAsync("#more-open");
        Assert.NotEqual("2026", await page.InputValueAsync("#seed"));
        Assert.Empty(hall.Complaints);
    }

    [Theory]
    [InlineData(ColorScheme.Dark, "nl-NL")]
    [InlineData(ColorScheme.Light, "en-GB")]
    public async Task Nothing_serious_is_found_in_the_story_the_settings_or_at_the_end(ColorScheme colors, string locale)
    {
        await using var hall = await LiveHall.OpenAsync();
        var page = await hall.PageAsync(locale: locale, colors: colors, motion: ReducedMotion.Reduce, keepsStory: true);
        await page.Locator("#story [data-go=next]").WaitForAsync();
        await NothingSeriousAsync(page, "story");
        await page.ClickAsync("#story [data-go=end]");
        await page.ClickAsync("#settings-open");
        await NothingSeriousAsync(page, "settings");
        await page.ClickAsync("#settings-open");
        await page.SelectOptionAsync("#speed", "0");
        await page.ClickAsync("#play");
        await page.Locator("#ending h2").WaitForAsync();
        await page.Locator("#ending button").Nth(1).ClickAsync();
        await page.Locator("#ending .spread").WaitForAsync();
        await NothingSeriousAsync(page, "end");
    }

    private static string Region => Path.Combine(LiveHall.Root, "experiments", "regional-energy");

    private static async Task NothingSeriousAsync(IPage page, string where) =>
        Assert.True(await Axe.FoundAsync(page) is [], $"{where}: {string.Join('\n', await Axe.FoundAsync(page))}");

    private static async Task StepAsync(IPage page, int rounds)
    {
        for (var round = 1; round <= rounds; round++)
        {
            await page.ClickAsync("#step");
            await page.WaitForFunctionAsync($"() => parseInt(document.querySelector('#clock strong').textContent.replace(/\\D/g, '')) >= {round}");
        }
    }

    private static async Task EqualAsync(IPage page, string when)
    {
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        var sizes = await page.EvaluateAsync<string[]>(Sizes);
        Assert.True(sizes[0] == sizes[1], $"{when}: {sizes[0]} and {sizes[1]}");
    }

    private static Task<float> HeightAsync(IPage page) => page.EvaluateAsync<float>("() => document.querySelector('.world .scene').getBoundingClientRect().height");
}
