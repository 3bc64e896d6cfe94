using System.Net;
using System.Net.Sockets;
using OpgaveSim.Live.Limits;
using OpgaveSim.Live.Server;

namespace OpgaveSim.Live.Tests;

/// <summary>Nobody locks the others out, and least of all the teacher.</summary>
public class LiveLimitsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Five_hundred_streams_of_one_address_lock_out_neither_the_teacher_nor_other_addresses()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        using var greedy = new Caller(house);
        var answers = new List<(HttpStatusCode Status, string Words)>();
        for (var page = 0; page < 500; page++)
        {
            answers.Add(await greedy.WatchAsync());
        }

        Assert.Equal(300, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.All(answers.Skip(300), answer => Assert.Equal((HttpStatusCode.TooManyRequests, true), (answer.Status, answer.Words.Contains("300 from one address", StringComparison.Ordinal))));

        using var teacher = new Caller(house);
        Assert.Equal(HttpStatusCode.OK, await teacher.GetAsync("/"));
        Assert.Equal(HttpStatusCode.OK, await teacher.PostAsync("teacher", null, house.Server.Token));
        Assert.Equal(HttpStatusCode.OK, (await teacher.WatchAsync()).Status);
        Assert.Equal(HttpStatusCode.OK, await teacher.PostAsync("orders", new { @do = "step" }, house.Server.Token));
        Assert.Equal(HttpStatusCode.OK, await teacher.GetAsync("actor?world=0&actor=1"));

        using var other = new Caller(house, "127.0.0.2");
        Assert.Equal(HttpStatusCode.OK, (await other.WatchAsync()).Status);
    }

    [Fact]
    public async Task All_addresses_together_leave_the_teacher_room()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, limits: new LiveLimits { Pages = 4, PagesOfOneAddress = 3 });
        using Caller one = new(house), other = new(house, "127.0.0.2"), third = new(house, "127.0.0.3");
        HttpStatusCode[] answers =
        [
            (await one.WatchAsync()).Status, (await one.WatchAsync()).Status, (await one.WatchAsync()).Status, (await one.WatchAsync()).Status,
            (await other.WatchAsync()).Status, (await third.WatchAsync()).Status,
        ];
        Assert.Equal([200, 200, 200, 429, 200, 429], answers.Select(answer => (int)answer));
        foreach (var spelled in (string[])["EVENTS", "events/", "Events/?a=1", "%65vents"])
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, (await third.WatchAsync(path: spelled)).Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await third.WatchAsync(house.Server.Token)).Status);
    }

    [Fact]
    public async Task A_page_that_leaves_makes_room_for_another()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, limits: new LiveLimits { PagesOfOneAddress = 1 });
        using var next = new Caller(house);
        using (var first = new Caller(house))
        {
            Assert.Equal(HttpStatusCode.OK, (await first.WatchAsync()).Status);
            Assert.Equal(HttpStatusCode.TooManyRequests, (await next.WatchAsync()).Status);
        }

        using var patience = new CancellationTokenSource(Patience);
        while ((await next.WatchAsync()).Status != HttpStatusCode.OK)
        {
            patience.Token.ThrowIfCancellationRequested();
        }
    }

    [Fact]
    public async Task A_thousand_idle_connections_keep_nobody_out()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        var idle = new List<Socket>();
        for (var i = 0; i < 1_000; i++)
        {
            idle.Add(await Caller.ConnectAsync(house, i % 2 == 0 ? "" : "GET / HTTP/1.1\r\nHost: 127"));
        }

        using var student = new Caller(house);
        Assert.Equal(HttpStatusCode.OK, await student.GetAsync("/").WaitAsync(Patience));
        Assert.Equal(HttpStatusCode.OK, (await student.WatchAsync().WaitAsync(Patience)).Status);
        idle.ForEach(socket => socket.Dispose());
    }

    [Theory]
    [InlineData(20, 1_000)]
    [InlineData(1_000, 20)]
    public async Task When_the_room_is_full_the_connection_that_was_quiet_longest_goes(int most, int mostOfOneAddress)
    {
        await using var house = await LiveHouse.OpenAsync(
            background: 0, limits: new LiveLimits { Connections = most, ConnectionsOfOneAddress = mostOfOneAddress, Quiet = TimeSpan.FromHours(1), Headers = TimeSpan.FromHours(1) });
        const string asked = "GET /icon.svg HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        var asks = $"GET /icon.svg HTTP/1.1\r\nHost: 127.0.0.1\r\nX-OpgaveSim-Token: {house.Server.Token}\r\n\r\n";
        using var teacher = await Caller.ConnectAsync(house, asks);
        Assert.StartsWith("HTTP/1.1 200", await AnswerAsync(teacher), StringComparison.Ordinal);
        using var watching = new Caller(house);
        Assert.Equal(HttpStatusCode.OK, (await watching.WatchAsync()).Status);

        // 20 and the two that stay: the first 22 of 40 have to go. Each is known to be in before the next comes: by its answer while there is room,
        // and by the end of the one that it drives out after that
        var idle = new List<Socket>();
        for (var i = 0; i < 40; i++)
        {
            idle.Add(await Caller.ConnectAsync(house, i < 18 ? asked : i % 2 == 0 ? "" : "GET /"));
            if (i < 18)
            {
                Assert.StartsWith("HTTP/1.1 200", await AnswerAsync(idle[i]), StringComparison.Ordinal);
            }
            else
            {
                await Caller.ReadToEndAsync(idle[i - 18]).WaitAsync(Patience);
            }
        }

        await Caller.SendAsync(teacher, asks);
        Assert.StartsWith("HTTP/1.1 200", await AnswerAsync(teacher), StringComparison.Ordinal);
        using var newcomer = new Caller(house);
        Assert.Equal(HttpStatusCode.OK, await newcomer.GetAsync("/"));
        idle.ForEach(socket => socket.Dispose());

        static async Task<string> AnswerAsync(Socket socket)
        {
            var buffer = new byte[65536];
            return System.Text.Encoding.Latin1.GetString(buffer, 0, await socket.ReceiveAsync(buffer).WaitAsync(Patience));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n")]
    public async Task A_connection_that_asks_nothing_is_closed(string sent)
    {
        await using var house = await LiveHouse.OpenAsync(
            background: 0, limits: new LiveLimits { Quiet = TimeSpan.FromSeconds(1), Headers = TimeSpan.FromSeconds(1) });
        using var idle = await Caller.ConnectAsync(house, sent);
        var said = await Caller.ReadToEndAsync(idle).WaitAsync(Patience);
        Assert.True(said.Length == 0 || said.StartsWith("HTTP/1.1 408", StringComparison.Ordinal), said);
    }

    [Fact]
    public void A_full_hall_behind_one_address_opens_the_page_at_once()
    {
        const int WithoutAFile = 6; // whose page it is, the stream, the story, a vote, whether it counted, a question
        var limits = new LiveLimits();
        var page = System.Text.Encoding.UTF8.GetString(LiveAssets.All.Single(asset => asset.Path == LiveRoutes.Page).Bytes);
        var files = 1 + System.Text.RegularExpressions.Regex.Count(page, "(?:src|href)=\"/"); // phones open the other page, which has as many
        Assert.InRange(files, 4, 10);
        Assert.InRange(limits.PagesOfOneAddress * (files + WithoutAFile), 1, limits.Requests);
    }

    [Fact]
    public async Task A_flood_of_requests_of_one_address_is_cut_off_for_it_and_for_nobody_else()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, limits: new LiveLimits { Requests = 20, RequestsPerSecond = 1 });
        using Caller flood = new(house), other = new(house, "127.0.0.2");
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => flood.GetAsync("icon.svg")));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers.Distinct().Order());
        Assert.Equal(HttpStatusCode.OK, await other.GetAsync("icon.svg"));
        var teacher = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => flood.PostAsync("orders", new { @do = "pause" }, house.Server.Token)));
        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, teacher);
    }

    [Fact]
    public async Task Votes_are_one_a_device_and_a_device_cannot_be_invented()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        await house.DoAsync(new { @do = "predict", measure = 0 });
        using Caller liar = new(house), student = new(house);
        for (var i = 0; i < 50; i++)
        {
            Assert.Equal(HttpStatusCode.Forbidden, await liar.PostAsync("votes", new { voter = $"v{i}", choice = 0 }));
        }

        Assert.Equal(HttpStatusCode.OK, await student.GetAsync("/"));
        Assert.Equal(HttpStatusCode.BadRequest, await student.PostAsync("votes", new { }));
        Assert.Equal(HttpStatusCode.OK, await student.VoteAsync(1));
        Assert.Equal(HttpStatusCode.OK, await student.VoteAsync(2));
        Assert.Equal(HttpStatusCode.OK, await student.GetAsync("/")); // a page more is the same device
        Assert.Equal(HttpStatusCode.OK, await student.VoteAsync(2));
        var cookie = student.Cookies.GetCookies(house.Server.Address).Single();
        var forged = (cookie.Value[0] == '0' ? '1' : '0') + cookie.Value[1..];
        liar.Cookies.Add(house.Server.Address, new Cookie(cookie.Name, forged));
        Assert.Equal(HttpStatusCode.Forbidden, await liar.VoteAsync(0));
        Assert.Equal((int[])[0, 0, 1], await CountsAsync(house));
    }

    [Fact]
    public async Task Invented_devices_of_one_address_do_not_keep_honest_ones_from_voting()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, limits: new LiveLimits { Voters = 5, VotersOfOneAddress = 3 });
        await house.DoAsync(new { @do = "predict", measure = 0 });
        HttpStatusCode[] flood = [.. await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            using var device = new Caller(house);
            await device.GetAsync("/");
            return await device.VoteAsync(0);
        }))];
        Assert.Equal(3, flood.Count(answer => answer == HttpStatusCode.OK));
        Assert.Equal(17, flood.Count(answer => answer == HttpStatusCode.TooManyRequests));

        // who watches takes the place of who does not, also at the same address; other addresses have room of their own
        using Caller honest = new(house), other = new(house, "127.0.0.2");
        await honest.WatchAsync();
        Assert.Equal(HttpStatusCode.OK, await honest.VoteAsync(1));
        await other.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, await other.VoteAsync(2));
        Assert.Equal(HttpStatusCode.OK, await honest.VoteAsync(2));
        Assert.Equal((int[])[2, 0, 2], await CountsAsync(house));
    }

    [Fact]
    public async Task Streams_end_with_the_program()
    {
        var house = await LiveHouse.OpenAsync(background: 0);
        using var page = new Caller(house);
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await page.WatchAsync()).Status);
        }

        var end = page.ReadToTheEndAsync();
        await house.DisposeAsync();
        await end.WaitAsync(Patience);
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2::9", "2001:db8:1:2::/64")]
    public void Addresses_of_one_client_count_as_one(string address, string expected) =>
        Assert.Equal(expected, ClientAddress.Of(IPAddress.Parse(address)));

    private static async Task<int[]> CountsAsync(LiveHouse house)
    {
        await house.DoAsync(new { @do = "show" });
        await using var page = await house.WatchAsync();
        return [.. (await page.NextAsync("world"))["state"]!["poll"]!["votes"]!.AsArray().Select(count => (int)count!)];
    }
}
