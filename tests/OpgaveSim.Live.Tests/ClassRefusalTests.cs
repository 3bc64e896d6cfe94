using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace OpgaveSim.Live.Tests;

/// <summary>What a phone cannot ask: it is refused in both languages, and nobody else notices.</summary>
public class ClassRefusalTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Nobody_can_play_where_it_was_not_asked_for()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        Assert.False((bool)(await house.GetAsync("class/info"))["isPlayed"]!);
        Assert.Empty((await house.GetAsync("class/info"))["actors"]!.AsArray());
        await using var phone = new Phone(house);
        Refused(HttpStatusCode.NotFound, "not-played", await phone.SitAsync());
        phone.Secret = "AAAAAAAAAAAAAAAAAAAAAA";
        Refused(HttpStatusCode.NotFound, "not-played", await phone.ChooseAsync(1, 0));
        Refused(HttpStatusCode.NotFound, "not-played", await phone.SendAsync(HttpMethod.Get, "class/seat/events"));
        Assert.Equal(HttpStatusCode.BadRequest, (await house.AskAsync(new { @do = "deadline", seconds = 20 })).StatusCode);
    }

    [Fact]
    public async Task A_seat_is_for_one_and_there_are_so_many_and_no_more()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, isPlayed: true, limits: new LiveLimits { Seats = 3 });
        await using Phone first = new(house), second = new(house), third = new(house), fourth = new(house);
        Assert.Equal(HttpStatusCode.OK, (await first.SitAsync(7)).Status);
        Refused(HttpStatusCode.Conflict, "taken", await second.SitAsync(7));
        Refused(HttpStatusCode.BadRequest, "no-actor", await second.SitAsync(60));
        Refused(HttpStatusCode.BadRequest, "no-actor", await second.SitAsync(-1));
        Assert.Equal(HttpStatusCode.OK, (await second.SitAsync()).Status);
        Assert.Equal(HttpStatusCode.OK, (await third.SitAsync()).Status);
        Refused(HttpStatusCode.Conflict, "full", await fourth.SitAsync());
        Assert.Equal(3, (await house.GetAsync("class/info"))["actors"]!.AsArray().Count(actor => (bool)actor!["isTaken"]!));

        Assert.Equal(HttpStatusCode.NoContent, (await first.SendAsync(HttpMethod.Delete, "class/seats")).Status);
        Refused(HttpStatusCode.Unauthorized, "no-seat", await first.SendAsync(HttpMethod.Delete, "class/seats"));
        Assert.Equal((HttpStatusCode.OK, 7), (await fourth.SitAsync(7) is var (status, answer) ? status : default, (int)answer!["actor"]!));
        Assert.NotEqual(first.Secret, fourth.Secret);
        Refused(HttpStatusCode.Unauthorized, "no-seat", await first.SendAsync(HttpMethod.Post, "class/here"));
    }

    [Theory]
    [InlineData("1234567890123456789012345")]
    [InlineData("a\u0007b")]
    [InlineData("a\u202Eb")]
    [InlineData("a\nb")]
    [InlineData("\uE000")]
    public async Task A_name_that_cannot_be_shown_is_refused(string name)
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, isPlayed: true);
        await using var phone = new Phone(house);
        Refused(HttpStatusCode.BadRequest, "bad-name", await phone.SitAsync(name: name));
    }

    [Theory]
    [InlineData(" Ann ", "Ann")]
    [InlineData("123456789012345678901234", "123456789012345678901234")]
    [InlineData("Zoë & Şükrü 👩‍👩‍👧", "Zoë & Şükrü 👩‍👩‍👧")]
    [InlineData("<b>x</b>", "<b>x</b>")]
    [InlineData("  ", null)]
    public async Task A_name_is_kept_as_it_is_but_for_the_space_around_it(string name, string? kept)
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, isPlayed: true);
        await using var phone = new Phone(house);
        Assert.Equal(HttpStatusCode.OK, (await phone.SitAsync(name: name)).Status);
        await phone.ReadAsync();
        Assert.Equal(kept, (string?)(await phone.NextAsync("card"))["player"]);
    }

    [Fact]
    public async Task Other_seats_other_turns_and_what_was_not_offered_are_refused()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, isPlayed: true);
        await using Phone phone = new(house), other = new(house);
        await phone.SitAsync();
        await other.SitAsync();
        await phone.ReadAsync();
        await house.DoAsync(new { @do = "play" });
        var question = await phone.NextAsync("question").WaitAsync(Patience);
        var id = (long)question["id"]!;
        Refused(HttpStatusCode.Forbidden, "not-yours", await other.ChooseAsync(id, 0));
        Refused(HttpStatusCode.Conflict, "too-late", await phone.ChooseAsync(id + 1_000, 0));
        Refused(HttpStatusCode.Conflict, "too-late", await phone.ChooseAsync(-1, 0));
        Refused(HttpStatusCode.BadRequest, "no-option", await phone.ChooseAsync(id, 99));
        Refused(HttpStatusCode.BadRequest, "no-option", await phone.SendAsync(HttpMethod.Post, "class/choices", new { question = id }));
        Refused(HttpStatusCode.BadRequest, "no-option", await phone.SendAsync(HttpMethod.Post, "class/choices", new { question = id, value = 0, actors = new[] { 1 } }));
        Refused(HttpStatusCode.BadRequest, "no-option", await phone.SendAsync(HttpMethod.Post, "class/choices", new { question = id, actors = new[] { -5, -5 } }));
        var secret = phone.Secret;
        foreach (var wrong in (string?[])[null, "", "x", secret![..^1], secret + "A", house.Server.Token])
        {
            phone.Secret = wrong;
            Refused(HttpStatusCode.Unauthorized, "no-seat", await phone.ChooseAsync(id, 0));
            Refused(HttpStatusCode.Unauthorized, "no-seat", await phone.SendAsync(HttpMethod.Get, "class/seat/events?seat=" + secret));
        }

        phone.Secret = secret;
        Assert.Equal(HttpStatusCode.OK, (await phone.AnswerAsync(question, 0)).Status);
        Refused(HttpStatusCode.Conflict, "too-late", await phone.AnswerAsync(question, 0));
    }

    [Theory]
    [InlineData("Host", "evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("Host", "192.0.2.7", HttpStatusCode.MisdirectedRequest)]
    [InlineData("Origin", "http://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    public async Task Pages_of_elsewhere_take_no_seat(string header, string value, HttpStatusCode expected)
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, isPlayed: true);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, house.At("class/seats")) { Content = JsonContent.Create(new { actor = 3 }) };
        request.Headers.TryAddWithoutValidation(header, value);
        Assert.Equal(expected, (await client.SendAsync(request)).StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK, (bool)(await house.GetAsync("class/info"))["actors"]![3]!["isTaken"]!);
    }

    [Theory]
    [InlineData("class/seats", "[]", HttpStatusCode.BadRequest)]
    [InlineData("class/seats", "{", HttpStatusCode.BadRequest)]
    [InlineData("class/seats", """{"actor":"x"}""", HttpStatusCode.BadRequest)]
    [InlineData("class/seats", """{"actor":1.5}""", HttpStatusCode.BadRequest)]
    [InlineData("class/seats", """{"name":7}""", HttpStatusCode.BadRequest)]
    [InlineData("class/choices", "{}", HttpStatusCode.BadRequest)]
    [InlineData("class/choices", """{"question":1e99}""", HttpStatusCode.BadRequest)]
    [InlineData("class/choices", """{"question":1,"actors":[null]}""", HttpStatusCode.BadRequest)]
    [InlineData("class/choices", "large", HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("class/seats", "large", HttpStatusCode.RequestEntityTooLarge)]
    public async Task What_is_malformed_or_too_large_is_refused(string path, string body, HttpStatusCode expected)
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, isPlayed: true);
        await using var phone = new Phone(house);
        await phone.SitAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, house.At(path))
        {
            Content = new StringContent(body == "large" ? $$"""{"question":1,"actors":[{{string.Join(',', Enumerable.Repeat(1, 10_000))}}]}""" : body, null, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Seat", phone.Secret);
        using var response = await client.SendAsync(request);
        Assert.Equal(expected, response.StatusCode);
        Assert.DoesNotContain("Exception", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_that_asks_too_often_is_slowed_down_and_no_other()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, isPlayed: true, limits: new LiveLimits { Choices = 10, ChoicesPerSecond = 1 });
        await using Phone greedy = new(house), other = new(house);
        await greedy.SitAsync();
        await other.SitAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => greedy.ChooseAsync(1, 0)));
        Assert.InRange(answers.Count(answer => answer.Status == HttpStatusCode.Conflict), 10, 20);
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.Conflict), answer => Refused(HttpStatusCode.TooManyRequests, "too-often", answer));
        Refused(HttpStatusCode.Conflict, "too-late", await other.ChooseAsync(1, 0));
    }

    [Fact]
    public async Task Who_takes_seat_after_seat_is_slowed_down_and_no_other_address()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, isPlayed: true, limits: new LiveLimits { SeatsAsked = 5, SeatsAskedPerSecond = 1 });
        using Caller greedy = new(house), other = new(house, "127.0.0.2");
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => greedy.PostAsync("class/seats", new { })));
        Assert.InRange(answers.Count(answer => answer == HttpStatusCode.OK), 5, 15);
        Assert.All(answers.Where(answer => answer != HttpStatusCode.OK), answer => Assert.Equal(HttpStatusCode.TooManyRequests, answer));
        Assert.Equal(HttpStatusCode.OK, await other.PostAsync("class/seats", new { }));
    }

    [Fact]
    public async Task The_newest_pages_of_a_seat_are_served_and_the_oldest_is_cut_off()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, isPlayed: true);
        await using var phone = new Phone(house);
        await phone.SitAsync();
        var pages = new List<WatchingPage>();
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Seat", phone.Secret);
        for (var i = 0; i < 4; i++)
        {
            pages.Add(await WatchingPage.OpenAsync(client, house.At("class/seat/events"), null));
            await pages[i].NextAsync("card");
        }

        await Assert.ThrowsAnyAsync<Exception>(() => pages[0].NextAsync("never").WaitAsync(Patience));
        await house.DoAsync(new { @do = "step" });
        Assert.NotNull(await pages[3].NextAsync("round").WaitAsync(Patience));
        foreach (var page in pages)
        {
            await page.DisposeAsync();
        }
    }

    private static void Refused(HttpStatusCode status, string why, (HttpStatusCode Status, JsonNode? Answer) answer)
    {
        Assert.Equal((status, why), (answer.Status, (string?)answer.Answer!["why"]));
        Assert.All((string[])["en", "nl"], language => Assert.True(((string)answer.Answer!["words"]![language]!).Split(' ').Length > 2));
    }
}
