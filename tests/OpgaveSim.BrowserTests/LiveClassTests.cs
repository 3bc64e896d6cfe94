using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OpgaveSim.Live;

namespace OpgaveSim.BrowserTests;

/// <summary>A class of six phones, each a real browser: it predicts, reads the outcome, plays, is cut off and returns.</summary>
public class LiveClassTests
{
    private const int Phones = 6;
    private const string Answer = """
        () => {
          const main = document.querySelector('main');
          if (main.dataset.screen !== 'question') return;
          const pick = document.querySelector('.pick:not([disabled])');
          const button = pick && !document.querySelector('.pick[aria-pressed=true]') ? pick : document.querySelector('[data-key=invite]') ?? document.querySelector('.stack button');
          button?.click();
        }
        """;

    [Fact]
    public async Task A_fault_in_the_page_of_a_phone_is_told_as_a_fault_and_its_connection_stays()
    {
        await using var hall = await LiveHall.OpenAsync(new LiveOptions { Background = 0, IsPlayed = true, Deadline = 60 });
        var teacher = await hall.PageAsync();
        var phone = await hall.PhoneAsync(locale: "nl-NL");
        await phone.Locator("[data-key=any]").ClickAsync();
        await phone.Locator("main[data-screen=card]").WaitForAsync();
        await phone.Locator("[data-key=go-on]").ClickAsync();
        await phone.EvaluateAsync("() => { window.streams = 0; const open = window.fetch; window.fetch = (...all) => { if (String(all[0]).includes('events')) window.streams++; return open(...all); }; }");
        await phone.EvaluateAsync("() => { document.getElementById('screen').replaceChildren = () => { throw new Error('no screen'); }; }");
        await teacher.ClickAsync("#step");
        await phone.Locator("#notice:has-text('Er ging iets mis op deze pagina: no screen')").WaitForAsync();
        await phone.WaitForTimeoutAsync(3000); // a stream that counts as lost is opened again within a second
        Assert.Equal(0, await phone.EvaluateAsync<int>("() => window.streams"));
        Assert.All(hall.Complaints, complaint => Assert.Contains("no screen", complaint, StringComparison.Ordinal));
        await phone.EvaluateAsync("() => { const screen = document.getElementById('screen'); delete screen.replaceChildren; screen.replaceChildren(); }");
        await teacher.ClickAsync("#step"); // both streams go on: the next month is drawn, or what it asks
        await phone.Locator("main h1").WaitForAsync();
    }

    [Fact]
    public async Task A_page_that_is_one_too_many_reads_why_and_goes_on_when_there_is_room()
    {
        await using var hall = await LiveHall.OpenAsync(new LiveOptions { Background = 0, IsPlayed = true, Limits = new LiveLimits { Pages = 1 } });
        var first = await hall.PhoneAsync();
        var phone = await hall.PhoneAsync(locale: "nl-NL", isServed: false);
        await phone.Locator("#notice:has-text('Geweigerd: er zijn te veel pagina')").WaitForAsync();
        var watcher = await hall.WatcherAsync();
        await watcher.Locator("#notice:has-text('Refused: too many pages are open')").WaitForAsync();
        await first.CloseAsync();
        await phone.Locator("main[data-screen]:not([data-screen=connecting])").WaitForAsync();
        await phone.Locator("#notice:not(:visible)").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    [Fact]
    public async Task A_class_votes_without_seeing_votes_and_reads_the_outcome_on_every_phone()
    {
        await using var hall = await LiveHall.OpenAsync(new LiveOptions { Background = 3 });
        var teacher = await hall.PageAsync();
        var phones = await Task.WhenAll(Enumerable.Range(0, Phones).Select(i => hall.PhoneAsync(locale: i % 2 == 0 ? "en-GB" : "nl-NL")));
        Assert.All(await Task.WhenAll(phones.Select(Screen)), screen => Assert.Equal("wait", screen));
        await teacher.ClickAsync("#predict-open");
        Assert.True(await teacher.Locator("#skip-prediction").IsVisibleAsync());
        await teacher.GetByRole(AriaRole.Button, new() { Name = "Ask the class" }).ClickAsync();
        for (var i = 0; i < Phones; i++)
        {
            await phones[i].Locator(".answer").Nth(i switch { < 4 => 1, 4 => 0, _ => 2 }).ClickAsync();
            await phones[i].Locator(".answer[aria-pressed=true]").WaitForAsync();
        }

        await teacher.Locator("#predict:has-text('Phones that voted: 6')").WaitForAsync();
        Assert.Equal(["0", "0", "0"], await teacher.Locator("#predict .count").AllTextContentsAsync());
        foreach (var phone in phones)
        {
            Assert.Equal(3, await phone.Locator(".answer").CountAsync());
            Assert.DoesNotContain("4", await phone.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        }

        await phones[0].ReloadAsync();
        Assert.Equal("1", await phones[0].Locator(".answer[aria-pressed=true]").EvaluateAsync<string>("one => one.dataset.key.slice(-1)"));
        await phones[5].Locator(".answer").Nth(1).ClickAsync(); // changes its mind
        await phones[5].Locator(".answer[aria-pressed=true]").Nth(0).WaitForAsync();
        await phones[5].WaitForFunctionAsync("() => document.querySelectorAll('.answer')[1].ariaPressed === 'true'");

        await teacher.ClickAsync("#show-curves");
        await phones[0].Locator("main:has-text('5 of 6 in the class said so')").WaitForAsync();
        await phones[1].Locator("main:has-text('5 van de 6 in de klas zeiden dat')").WaitForAsync();
        await phones[4].Locator("main:has-text('1 of 6 in the class said so')").WaitForAsync();
        Assert.Matches("[0-3] of 3 worlds agree with you", await phones[0].Locator("main").TextContentAsync());
        await teacher.Locator("#predict:has-text('Most votes: Issue-driven higher')").WaitForAsync();

        await phones[0].Locator("[data-key=go-on]").ClickAsync();
        await phones[0].Locator("main[data-screen=wait]").WaitForAsync();
        await teacher.ClickAsync("#ask-again");
        await phones[0].Locator("main[data-screen=vote]").WaitForAsync();
        Assert.Equal(0, await phones[0].Locator(".answer[aria-pressed=true]").CountAsync());
        await phones[0].Locator(".answer").Nth(0).ClickAsync();
        await teacher.Locator("#predict:has-text('Phones that voted: 1')").WaitForAsync();
        await teacher.ClickAsync("#show-curves");
        await teacher.Locator("#predict:has-text('first time: 5')").WaitForAsync();
        var file = await teacher.RunAndWaitForDownloadAsync(() => teacher.ClickAsync("#vote-file"));
        var rows = await File.ReadAllLinesAsync(await file.PathAsync());
        Assert.Equal(1 + Phones + 1, rows.Length);
        Assert.Equal(5, rows.Count(row => Regex.IsMatch(row, "^1,kind-variety-unbiased,1,0,[1-6],right,1,")));
        Assert.Single(rows, row => Regex.IsMatch(row, "^2,kind-variety-unbiased,2,0,[1-6],left,1,"));
        Assert.Empty(hall.Complaints);
    }

    [Fact]
    public async Task A_prediction_can_be_skipped_and_until_then_curves_are_held_back()
    {
        await using var hall = await LiveHall.OpenAsync(new LiveOptions { Background = 3 });
        var teacher = await hall.PageAsync();
        Assert.False(await teacher.Locator(".panel canvas").First.IsVisibleAsync());
        await teacher.ClickAsync("#predict-open");
        await teacher.ClickAsync("#skip-prediction");
        await teacher.Locator("#skip-prediction").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await teacher.Keyboard.PressAsync("Escape");
        Assert.True(await teacher.Locator(".panel canvas").First.IsVisibleAsync());
        Assert.Empty(hall.Complaints);
    }

    [Fact]
    public async Task A_class_of_six_plays_and_each_returns_to_its_seat()
    {
        await using var hall = await LiveHall.OpenAsync(new LiveOptions { Background = 3, IsPlayed = true, Deadline = 30 }, isHeld: false, sets: [("world.actors", "60"), ("rounds", "14"), ("warmup", "2")]);
        using var line = new CuttableLine(hall.Server.Address);
        var teacher = await hall.PageAsync();
        var phones = new List<IPage>();
        for (var i = 0; i < Phones; i++)
        {
            var phone = await hall.PhoneAsync(new Uri(line.Address, "class").ToString(), locale: i % 2 == 0 ? "en-GB" : "nl-NL");
            if (i == 0)
            {
                await phone.FillAsync("#name", "Group Ann");
                await phone.FillAsync("#search", "actor 7");
                await phone.Locator("#actors button").First.ClickAsync();
            }
            else
            {
                await phone.Locator("[data-key=any]").ClickAsync();
            }

            await phone.Locator("main[data-screen=card] .you b").WaitForAsync();
            await phone.Locator("[data-key=go-on]").ClickAsync();
            Assert.Matches("#seat=[\\w-]{22}$", phone.Url);
            phones.Add(phone);
        }

        Assert.DoesNotContain(hall.Requests, url => url.Contains("seat=", StringComparison.Ordinal)); // the secret is in no address that is requested
        Assert.Empty(hall.Complaints);
        await teacher.ClickAsync("#class-open");
        await teacher.Locator("#class:has-text('6 of 60')").WaitForAsync();
        await teacher.Locator("#class:has-text('Group Ann')").WaitForAsync();
        await teacher.Locator("[data-key=hide]").ClickAsync();
        await teacher.Locator("#class li:has-text('Group Ann')").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await teacher.Keyboard.PressAsync("Escape");

        using var over = new CancellationTokenSource();
        var playing = phones.Skip(1).Select(phone => PlayAsync(phone, over.Token)).ToArray();
        await teacher.SelectOptionAsync("#speed", "0");
        await teacher.ClickAsync("#play");

        // lines are cut, and all come back to their seats by themselves
        line.Cut();
        await Task.WhenAll(phones.Select(phone => phone.Locator("#notice:has-text('The connection is gone'), #notice:has-text('De verbinding is weg')").WaitForAsync()));
        line.Mend();
        await Task.WhenAll(phones.Select(phone => phone.Locator("#notice").WaitForAsync(new() { State = WaitForSelectorState.Hidden })));
        await teacher.Locator("#class-line:has-text('6 play')").WaitForAsync();

        // a browser is closed; the same link in another one is the same seat, at once
        var link = phones[0].Url;
        await phones[0].Context.CloseAsync();
        phones[0] = await hall.PhoneAsync(link);
        Assert.NotEqual("join", await Screen(phones[0]));
        playing = [.. playing, PlayAsync(phones[0], over.Token)];

        await Task.WhenAll(phones.Select(phone => phone.Locator("main[data-screen=end]").WaitForAsync(new() { Timeout = 240_000 })));
        await over.CancelAsync();
        await Task.WhenAll(playing);
        foreach (var phone in phones)
        {
            Assert.Matches("You took [0-9]+ of your|Je nam [0-9]+ van je|You took no decision|zelf geen beslissing", await phone.Locator("main").TextContentAsync());
        }

        // a seat that the teacher frees is told so, and can be taken again
        await teacher.ClickAsync("#class-open");
        await teacher.Locator("[data-key=free-6]").ClickAsync();
        await phones[0].Locator("#notice:has-text('Your seat is free again')").WaitForAsync();
        Assert.DoesNotContain("seat", phones[0].Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_screen_of_a_phone_is_accessible_and_fits_320_pixels()
    {
        await using var hall = await LiveHall.OpenAsync(new LiveOptions { Background = 2, IsPlayed = true, Deadline = null }, isHeld: true, sets: [("world.actors", "60"), ("rounds", "14"), ("warmup", "2")]);
        var teacher = await hall.PageAsync();
        var phone = await hall.PhoneAsync(width: 320);
        var dark = await hall.PhoneAsync(width: 320, scheme: ColorScheme.Dark, locale: "nl-NL");
        IPage[] both = [phone, dark];
        var (seen, pictures) = (new HashSet<string>(), 0);
        await FitsAsync();
        await EachAsync("[data-key=any]", "card");
        await FitsAsync();
        await EachAsync("[data-key=go-on]", "seat");
        await FitsAsync();
        await teacher.ClickAsync("#predict-open");
        await teacher.GetByRole(AriaRole.Button, new() { Name = "Ask the class" }).ClickAsync();
        await Task.WhenAll(both.Select(one => one.Locator("main[data-screen=vote]").WaitForAsync()));
        await FitsAsync();
        Assert.True(await Axe.FoundAsync(teacher) is [], "the teacher's question: " + string.Join('\n', await Axe.FoundAsync(teacher)));
        await EachAsync(".answer >> nth=0", "seat");
        await teacher.ClickAsync("#show-curves");
        await Task.WhenAll(both.Select(one => one.Locator("main[data-screen=reveal]").WaitForAsync()));
        await FitsAsync();
        await EachAsync("[data-key=go-on]", "seat");
        await teacher.Keyboard.PressAsync("Escape");
        await teacher.ClickAsync("#class-open");
        await teacher.Locator("#class li").Nth(1).WaitForAsync();
        Assert.True(await Axe.FoundAsync(teacher) is [], "the class: " + string.Join('\n', await Axe.FoundAsync(teacher)));
        await teacher.Keyboard.PressAsync("Escape");
        await teacher.SelectOptionAsync("#speed", "0");
        await teacher.ClickAsync("#play");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        while (await Screen(phone) is not "end")
        {
            Assert.False(patience.IsCancellationRequested, $"the end was not shown; the phone shows {await Screen(phone)}");
            foreach (var one in both)
            {
                if (await Screen(one) == "question" && await one.Locator("h1").TextContentAsync() is { } head && seen.Add(head[..Math.Min(12, head.Length)]))
                {
                    await FitsAsync(one);
                }

                await one.EvaluateAsync(Answer);
            }
        }

        await FitsAsync();
        Assert.True(seen.Count >= 4, string.Join(", ", seen));
        Assert.Empty(hall.Complaints);

        async Task FitsAsync(params IPage[] pages)
        {
            foreach (var one in pages.Length > 0 ? pages : both)
            {
                var what = $"{await Screen(one)}: ";
                await Shots.LookAsync(one, $"phone-{(one == dark ? "dark-nl" : "en")}-{pictures++:00}-{what.TrimEnd(':', ' ')}");
                Assert.True(await Axe.FoundAsync(one) is [], what + string.Join('\n', await Axe.FoundAsync(one)));
                Assert.Equal(what + 0, what + await one.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            }
        }

        async Task EachAsync(string press, string then)
        {
            foreach (var one in both)
            {
                await one.Locator(press).ClickAsync();
                await one.Locator($"main[data-screen={then}] h1, main[data-screen={then}] .you").First.WaitForAsync();
            }
        }
    }

    private static async Task<string?> Screen(IPage phone) => await phone.GetAttributeAsync("main", "data-screen");

    /// <summary>Answers whatever is asked, with the first answer there is, as a person who hurries does.</summary>
    private static async Task PlayAsync(IPage phone, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await phone.EvaluateAsync(Answer);
            await phone.WaitForTimeoutAsync(200);
        }
    }
}
