using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Live.Tests;

/// <summary>Whatever is asked of the page, it answers in words, and the world goes on.</summary>
public class LiveRefusalTests
{
    private const int Tries = 600;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly string[] Paths =
    [
        "/", "/class", "/class/info", "/class/seats", "/class/seat/events", "/class/choices", "/class/here", "/actor", "/table", "/orders", "/votes", "/votes.csv", "/join", "/join.svg", "/teacher", "/app.js", "/dashboard/", "/../../etc/passwd", "/%2e%2e/%2e%2e/x", "/actor/1", "/ACTOR",
        "//", "/?", "/index.html", "/favicon.ico", "/" + new string('x', 3_000),
    ];

    private static readonly string[] Values =
    [
        "", "-1", "0", "1", "2", "59", "60", "99999999999999999999", "1e3", "0x1", "1.5", "NaN", "∞", "null", "true", "[]", "{}", "%", "%zz", "%00", "a b", "<script>", "' or 1=1", "\ud800",
        "world.quorum", "play", "open", "#e=small&x=0&s=1&a=issue&b=random&r=0&c=", "{a: [", "*a", "&a", "!!int 3", "0~world.quorum~0.5", new string('9', 500),
    ];

    private static readonly string[] Orders =
        ["play", "pause", "step", "speed", "restart", "seed", "scenarios", "set", "open", "predict", "hand", "show", "save", "deadline", "endQuestions", "freeSeat", "hideNames", "fly", "", "PLAY"];

    private static readonly string[] Raw =
    [
        "GARBAGE\r\n\r\n", "GET /a%00b HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", "\0\0\0\0\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET  / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        "GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n", "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nBad Header: x\r\n\r\n", "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: \0\r\n\r\n",
        "POST /votes HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -1\r\n\r\n", "POST /votes HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 99999999999999999999\r\n\r\n",
        "POST /votes HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde", "POST /votes HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "POST /votes HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: gzip\r\n\r\n", "CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n", "OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        "GET / HTTP/1.0\r\n\r\n", "GET /\r\n\r\n",
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Malformed_requests_are_refused_in_words_and_the_world_goes_on(bool isPlayed)
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, isPlayed: isPlayed);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using (await client.GetAsync(house.At("/")))
        {
            // the device has its cookie now, so that votes are read
        }

        var random = new Dice();
        var statuses = new SortedDictionary<int, int>();
        for (var i = 0; i < Tries; i++)
        {
            using var request = Made(house, random);
            request.Headers.ConnectionClose = true; // one whose body is not read to its end is cut off
            using var response = await client.SendAsync(request).WaitAsync(Patience);
            var text = await response.Content.ReadAsStringAsync();
            var told = $"{request.Method} {request.RequestUri} {(request.Content is null ? "" : await request.Content.ReadAsStringAsync())}: {(int)response.StatusCode} {text}";
            statuses[(int)response.StatusCode] = statuses.GetValueOrDefault((int)response.StatusCode) + 1;
            Assert.True((int)response.StatusCode < 500, told);
            Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
            Assert.True((int)response.StatusCode < 400 || request.Method == HttpMethod.Head || text.Split(' ').Length > 3, told);
        }

        Assert.True(statuses.Where(status => status.Key >= 400).Sum(status => status.Value) > Tries / 2, string.Join(", ", statuses));
        await StandsAsync(house);
    }

    [Fact]
    public async Task Bytes_that_are_no_request_are_refused_and_the_world_goes_on()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        foreach (var raw in Raw)
        {
            using var socket = await Caller.ConnectAsync(house, raw);
            socket.Shutdown(System.Net.Sockets.SocketShutdown.Send);
            var said = await Caller.ReadToEndAsync(socket).WaitAsync(Patience);
            Assert.True(said.Length == 0 || said.StartsWith("HTTP/1.1 4", StringComparison.Ordinal) || said.StartsWith("HTTP/1.1 505", StringComparison.Ordinal), $"{raw}: {said}");
            Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        }

        await StandsAsync(house);
    }

    [Theory]
    [InlineData("votes", "application/json", null, "cookie", "cookie bewaart")]
    [InlineData("actor?world=0", "application/json", null, "are needed", "nodig zijn")]
    [InlineData("nowhere", "application/json", null, "no such page", "deze pagina is er niet")]
    [InlineData("nowhere", "text/html", "nl-NL,nl;q=0.9,en;q=0.8", null, "deze pagina is er niet")]
    [InlineData("nowhere", "text/html", "de,en;q=0.7,nl;q=0.8", null, "deze pagina is er niet")]
    [InlineData("nowhere", "text/html", "en-GB,en;q=0.9,nl;q=0.8", "there is no such page", null)]
    [InlineData("nowhere", "text/html", "de", "there is no such page", null)]
    [InlineData("dashboard/", "text/html", "nl", null, "in de browser van de docent")]
    [InlineData("nowhere", null, null, "there is no such page", null)]
    public async Task A_page_is_refused_in_both_languages_and_a_browser_in_its_own(string path, string? accept, string? language, string? english, string? dutch)
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, house.At(path));
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.InRange((int)response.StatusCode, 400, 499);
        if (accept != "application/json")
        {
            Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
            Assert.EndsWith(english ?? dutch!, text, StringComparison.Ordinal);
            return;
        }

        var words = JsonNode.Parse(text)!["words"]!;
        Assert.Contains(english!, (string)words["en"]!, StringComparison.Ordinal);
        Assert.Contains(dutch!, (string)words["nl"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host", "school.example", "is not served as 'school.example'", "is niet te bereiken als 'school.example'")]
    [InlineData("Origin", "http://evil.example", "from other pages are refused", "van andere pagina's worden geweigerd")]
    public async Task Who_comes_under_another_name_or_from_another_page_is_told_so_in_both_languages(string header, string value, string english, string dutch)
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        using var client = new HttpClient();
        Assert.Contains(dutch, await SaidAsync("text/html", "nl"), StringComparison.Ordinal);
        Assert.Contains(english, await SaidAsync("text/html", "fr"), StringComparison.Ordinal);
        var words = JsonNode.Parse(await SaidAsync("application/json", null))!["words"]!;
        Assert.Contains(english, (string)words["en"]!, StringComparison.Ordinal);
        Assert.Contains(dutch, (string)words["nl"]!, StringComparison.Ordinal);

        async Task<string> SaidAsync(string accept, string? language)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, house.Server.Address);
            request.Headers.TryAddWithoutValidation(header, value);
            request.Headers.TryAddWithoutValidation("Accept", accept);
            request.Headers.TryAddWithoutValidation("Accept-Language", language);
            using var response = await client.SendAsync(request);
            Assert.InRange((int)response.StatusCode, 400, 499);
            return await response.Content.ReadAsStringAsync();
        }
    }

    [Fact]
    public async Task A_page_that_asks_too_often_is_told_so_in_both_languages()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, limits: new LiveLimits { Requests = 3, RequestsPerSecond = 1 });
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Accept", "application/json");
        for (var asked = 0; asked < 50; asked++)
        {
            using var response = await client.GetAsync(house.At("join"));
            if ((int)response.StatusCode != 429)
            {
                continue;
            }

            var words = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["words"]!;
            Assert.Contains("too many requests", (string)words["en"]!, StringComparison.Ordinal);
            Assert.Contains("te veel verzoeken", (string)words["nl"]!, StringComparison.Ordinal);
            return;
        }

        Assert.Fail("nothing was refused");
    }

    private static async Task StandsAsync(LiveHouse house)
    {
        await house.DoAsync(new { @do = "restart" });
        await house.DoAsync(new { @do = "show" });
        await house.DoAsync(new { @do = "pause" });
        await house.DoAsync(new { @do = "step" });
        await using var page = await house.WatchAsync();
        await page.UntilAsync(state => (int)state["round"]! == 1 && state["problem"] is null);
    }

    private static HttpRequestMessage Made(LiveHouse house, Dice random)
    {
        var method = Of(random, "GET", "GET", "POST", "POST", "POST", "PUT", "DELETE", "HEAD", "PATCH", "TRACE", "PROPFIND");
        var path = Of(random, Paths);
        if (random.Next(2) == 0)
        {
            path = Of(random, "/actor", "/table") + $"?world={Query(random)}&{Of(random, "actor", "issue", "x")}={Query(random)}{(random.Next(3) == 0 ? "&world=1" : "")}";
        }

        if (method == "POST" && random.Next(4) > 0)
        {
            path = Of(random, "/orders", "/orders", "/votes", "/teacher", "/class/seats", "/class/choices");
        }

        var request = new HttpRequestMessage(new HttpMethod(method), new Uri(house.Server.Address.ToString().TrimEnd('/') + path));
        if (random.Next(4) > 0)
        {
            request.Headers.TryAddWithoutValidation("X-OpgaveSim-Token", house.Server.Token);
        }

        if (method is not ("GET" or "HEAD" or "TRACE"))
        {
            request.Content = new ByteArrayContent(Body(random));
            request.Content.Headers.ContentType = random.Next(8) switch
            {
                0 => null,
                1 => MediaTypeHeaderValue.Parse("text/plain"),
                2 => MediaTypeHeaderValue.Parse("application/json; charset=utf-16"),
                _ => MediaTypeHeaderValue.Parse("application/json"),
            };
        }

        return request;
    }

    private static string Query(Dice random) => random.Next(3) == 0 ? Of(random, Values) : Uri.EscapeDataString(Of(random, Values).Replace("\ud800", "", StringComparison.Ordinal));

    private static byte[] Body(Dice random)
    {
        switch (random.Next(8))
        {
            case 0:
                return [.. Enumerable.Range(0, random.Next(200)).Select(_ => (byte)random.Next(256))];
            case 1:
                return Encoding.UTF8.GetBytes(Of(random, "", "null", "[]", "3", "\"x\"", "{", "{]", "{\"do\":", "{\"do\":{}}", "{\"choice\":\"a\"}", "{\"choice\":9e99}", "{\"do\":\"\\ud800\"}",
                    new string('[', 5_000), "{\"do\":\"step\",\"do\":7}", "\uFEFF{\"do\":\"fly\"}"));
            case 2:
                return Encoding.ASCII.GetBytes("{\"do\":\"open\",\"link\":\"" + new string('x', random.Next(40_000)) + "\"}");
            case 3:
                return Encoding.UTF8.GetBytes(new JsonObject { ["choice"] = random.Next(2) == 0 ? random.Next(14) - 5 : Of(random, Values) }.ToJsonString());
            default:
                var order = new JsonObject { ["do"] = Of(random, Orders) };
                foreach (var key in (string[])["key", "value", "first", "second", "link", "seed", "measure", "choice", "by", "roundsPerSecond", "language", "seconds", "actor", "on", "question", "actors"])
                {
                    if (random.Next(3) > 0)
                    {
                        order[key] = random.Next(6) == 0 ? random.Next(int.MaxValue).ToString(CultureInfo.InvariantCulture) : Of(random, Values);
                    }
                }

                // a lone surrogate cannot be written as UTF-8, but can be as an escape
                return Encoding.UTF8.GetBytes(order.ToJsonString(new JsonSerializerOptions()).Replace("\\uFFFD", "\\ud800", StringComparison.Ordinal));
        }
    }

    private static string Of(Dice random, params string[] all) => all[random.Next(all.Length)];

    /// <summary>The same throws in every run.</summary>
    private sealed class Dice
    {
        private static readonly KeyedDraws Draws = KeyedDraws.ForReplication(22, 0);
        private uint thrown;

        public int Next(int count) => Draws.Below(count, default(Purpose), thrown++);
    }
}
