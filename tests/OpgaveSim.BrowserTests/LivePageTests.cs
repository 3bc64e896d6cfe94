using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OpgaveSim.Runner.Commands;

namespace OpgaveSim.BrowserTests;

/// <summary>The live page in a real browser, with the network cut.</summary>
public class LivePageTests
{
    [Fact]
    public async Task It_loads_plays_pauses_and_speaks_both_languages_without_a_complaint()
    {
        await using var hall = await LiveHall.OpenAsync();
        var page = await hall.PageAsync();
        Assert.DoesNotContain("teacher", page.Url, StringComparison.Ordinal);
        await page.SelectOptionAsync("#speed", "5");
        await page.ClickAsync("#play");
        await RoundAsync(page, 3);
        await page.ClickAsync("#play");
        await page.Locator("#play:has-text('Play')").WaitForAsync();
        var stood = await page.TextContentAsync("#clock strong");
        Assert.Contains("Predict first", await page.ContentAsync(), StringComparison.Ordinal);
        await page.ClickAsync("#language");
        Assert.Equal("nl", await page.GetAttributeAsync("html", "lang"));
        Assert.Contains("Eerst voorspellen", await page.ContentAsync(), StringComparison.Ordinal);
        Assert.Equal(Digits(stood!), Digits((await page.TextContentAsync("#clock strong"))!));
        await page.ClickAsync("#step");
        await RoundAsync(page, Digits(stood!) + 1);
        Assert.True(await DrawnAsync(page) > 2, "nothing is drawn");
        Assert.All(hall.Requests, url => Assert.StartsWith(hall.Server.Address.ToString(), url, StringComparison.Ordinal));
        Assert.Empty(hall.Complaints);
    }

    [Fact]
    public async Task A_slider_changes_the_running_world_and_the_link_gives_the_same_digest()
    {
        string link, digest;
        await using (var hall = await LiveHall.OpenAsync())
        {
            var page = await hall.PageAsync();
            for (var round = 1; round <= 3; round++)
            {
                await page.ClickAsync("#step");
                await RoundAsync(page, round);
            }

            await page.ClickAsync("#settings-open");
            await page.Locator("#sliders input").First.FillAsync("0.35");
            await page.Locator("#changes li:has-text('from month 4')").WaitForAsync();
            await page.SelectOptionAsync("#speed", "0");
            await page.ClickAsync("#play");
            (link, digest) = await EndAsync(page);
            Assert.Empty(hall.Complaints);
        }

        await using var other = await LiveHall.OpenAsync();
        var opened = await other.PageAsync();
        await opened.ClickAsync("#more-open");
        await opened.FillAsync("#open-link", link);
        await opened.GetByRole(AriaRole.Button, new() { Name = "Open", Exact = true }).ClickAsync();
        await opened.Locator("#more").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        var (_, again) = await EndAsync(opened);
        Assert.Equal(digest, again);
        await opened.ClickAsync("#save-run");
        await opened.Locator("#told:has-text('Saved in')").WaitForAsync();
        var folder = Regex.Match((await opened.TextContentAsync("#told"))!, "Saved in (.*), digest").Groups[1].Value;
        Assert.Equal(digest, DigestCommand.Of(folder));
    }

    [Fact]
    public async Task Who_watches_cannot_steer_and_sees_the_same()
    {
        await using var hall = await LiveHall.OpenAsync();
        var teacher = await hall.PageAsync();
        var student = await hall.PageAsync(isTeacher: false, width: 390, height: 844);
        Assert.False(await student.Locator("#play").IsVisibleAsync());
        Assert.True(await student.Locator(".world select").First.IsDisabledAsync());
        await teacher.ClickAsync("#step");
        await RoundAsync(student, 1);
        Assert.Equal(0, await student.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(hall.Complaints);
    }

    [Fact]
    public async Task The_class_predicts_first_and_the_curves_are_held_back()
    {
        await using var hall = await LiveHall.OpenAsync();
        var teacher = await hall.PageAsync();
        var student = await hall.PageAsync(isTeacher: false);
        await teacher.ClickAsync("#predict-open");
        await teacher.GetByRole(AriaRole.Button, new() { Name = "Ask the class" }).ClickAsync();
        await teacher.GetByRole(AriaRole.Button, new() { Name = "Interest-driven higher: one more" }).ClickAsync();
        await student.Locator(".ballot").Nth(1).ClickAsync();
        await student.Locator(".ballot[aria-pressed=true]:has-text('your vote')").WaitForAsync();
        await teacher.Locator("#predict:has-text('Phones that voted: 1')").WaitForAsync();
        Assert.Equal(["1", "0", "0"], await teacher.Locator(".vote .count").AllTextContentsAsync());
        await student.Locator(".ballot").Nth(2).ClickAsync();
        await student.WaitForFunctionAsync("() => document.querySelectorAll('.ballot')[2].ariaPressed === 'true'");
        await teacher.ClickAsync("#show-curves");
        await student.Locator(".vote:nth-child(3):has-text('your vote') .count:has-text('1')").WaitForAsync();
        Assert.Equal(["1", "0", "1"], await teacher.Locator(".vote .count").AllTextContentsAsync());
        Assert.Empty(hall.Complaints);
    }

    [Fact]
    public async Task Keys_alone_reach_tables_actors_their_numbers_and_the_story()
    {
        await using var hall = await LiveHall.OpenAsync();
        var page = await hall.PageAsync(motion: ReducedMotion.Reduce);
        await page.FocusAsync("#stages");
        await page.Keyboard.PressAsync("ArrowRight");
        await RoundAsync(page, 1);
        await page.FocusAsync(".world canvas");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Locator(".tip strong:has-text('Issue')").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Locator(".tip strong:has-text('Actor 1')").First.WaitForAsync();
        Assert.Contains("Actor 1", await page.TextContentAsync("#said"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#card:focus h2:has-text('actor 1')").WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator("#card").IsVisibleAsync());
        Assert.Equal(0, await page.Locator(".tip:visible").CountAsync());
        await page.FocusAsync("#story-open");
        await page.Keyboard.PressAsync("Enter");
        for (var part = 1; part < 9; part++)
        {
            await page.Locator($"#story [aria-label='part {part} of 9']").WaitForAsync();
            await page.Keyboard.PressAsync(part % 2 == 0 ? "Enter" : "ArrowRight");
        }

        await page.Locator("#story:has-text('Now all issues')").WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator("#story").IsVisibleAsync());
        Assert.All(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('button, select, input, canvas')].filter(e => e.checkVisibility()).map(e => e.getAttribute('aria-label') || e.labels?.[0]?.textContent || e.textContent)"), Assert.NotEmpty);
        Assert.Empty(hall.Complaints);
    }

    [Fact]
    public async Task Names_of_a_case_are_text_whatever_they_contain()
    {
        var folder = Directory.CreateTempSubdirectory("opgavesim-browser-case-");
        try
        {
            const string Bad = "<img src=x onerror=document.title='owned'>";
            Directory.CreateDirectory(Path.Combine(folder.FullName, "case"));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "experiment.yaml"),
                "name: bad\ntitle: \"<b>bad</b>\"\nrounds: 8\nwarmup: 2\nworld: { case: case, issuesPerRound: 1 }\nscenarios:\n  interest: { logic: interest }\n  issue: { logic: issue }\n");
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "case", "domains.csv"), $"id,name\nd1,\"{Bad}\"\nd2,two\n");
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "case", "actors.csv"),
                "id,name,kind,home\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"a{i},\"{Bad}{i}\",public,d{1 + i % 2}\n")));
            await using var hall = await LiveHall.OpenAsync(folder.FullName);
            var page = await hall.PageAsync();
            await page.ClickAsync("#step");
            await RoundAsync(page, 1);
            await page.FocusAsync(".world canvas");
            await page.Keyboard.PressAsync("ArrowDown");
            await page.Keyboard.PressAsync("Enter");
            await page.Locator("#card").WaitForAsync();
            Assert.Contains(Bad, await page.Locator("#card h2").TextContentAsync(), StringComparison.Ordinal);
            Assert.Contains(Bad, await page.Locator(".tip strong").First.TextContentAsync(), StringComparison.Ordinal);
            Assert.Equal(0, await page.Locator("img").CountAsync());
            Assert.StartsWith("<b>bad</b>", await page.TitleAsync(), StringComparison.Ordinal);
            Assert.Empty(hall.Complaints);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_false_token_in_an_address_does_not_take_the_page_from_the_teacher()
    {
        await using var hall = await LiveHall.OpenAsync();
        var page = await hall.PageAsync();
        foreach (var token in (string[])["x", new('0', 32)])
        {
            await page.GotoAsync($"{hall.Server.Address}#teacher={token}");
            await page.ReloadAsync();
            await page.Locator("#play").WaitForAsync();
            Assert.DoesNotContain("teacher", page.Url, StringComparison.Ordinal);
        }

        await page.ClickAsync("#step");
        await RoundAsync(page, 1);
    }

    private static async Task<(string Link, string Digest)> EndAsync(IPage page)
    {
        await page.Locator("#play:disabled").WaitForAsync();
        await page.ClickAsync("#more-open");
        await page.Locator("#digest:has-text('Digest of the run')").WaitForAsync();
        var digest = Regex.Match((await page.TextContentAsync("#digest"))!, "[0-9a-f]{64}").Value;
        Assert.Equal(64, digest.Length);
        return (await page.InputValueAsync("#link"), digest);
    }

    private static async Task RoundAsync(IPage page, int round) =>
        await page.WaitForFunctionAsync($"() => parseInt(document.querySelector('#clock strong').textContent.replace(/\\D/g, '')) >= {round}");

    private static int Digits(string text) => int.Parse(Regex.Replace(text, "\\D", ""), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Different colours on the first stage.</summary>
    private static Task<int> DrawnAsync(IPage page) => page.EvaluateAsync<int>(
        "() => { const c = document.querySelector('.world canvas'); const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data; const all = new Set(); for (let i = 0; i < d.length; i += 4) if (d[i + 3] > 200) all.add(d[i] << 16 | d[i + 1] << 8 | d[i + 2]); return all.size; }");
}
