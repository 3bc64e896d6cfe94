using System.IO.Compression;
using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Live.Watching;

namespace OpgaveSim.Live.Tests;

/// <summary>What goes over the wire has names that can be read, and is compressed without being held up.</summary>
public class LiveProtocolTests
{
    [Fact]
    public async Task Whatever_a_page_is_told_has_full_names()
    {
        await using var house = await LiveHouse.OpenAsync(background: 1);
        await house.PlayToTheEndAsync();
        await using var page = await house.WatchAsync();
        var told = new List<JsonNode> { await page.NextAsync("world"), await house.GetAsync("actor?world=0&actor=1") };
        await house.DoAsync(new { @do = "restart" });
        await house.DoAsync(new { @do = "step" });
        told.Add(await page.NextAsync("frame"));
        Assert.All(told.SelectMany(Names), name => Assert.True(name.Length > 1, name));
        Assert.Contains("grownTies", Names(told[^1]));
    }

    [Fact]
    public void The_orders_that_are_named_are_those_that_there_are() => Assert.Equal(
        LiveOrder.Allowed.Split(", "), typeof(LiveOrder).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(one => (string)one.TypeDiscriminator!));

    [Theory]
    [InlineData("orders", """{"do":"fly"}""", "is one of play, pause")]
    [InlineData("orders", """{"roundsPerSecond":1}""", "allowed: play, pause")]
    [InlineData("orders", """{"do":"speed"}""", "a JSON object is needed")]
    [InlineData("orders", """{"do":"speed","roundsPerSecond":"fast"}""", "a JSON object is needed")]
    [InlineData("orders", """{"do":"speed","roundsPerSecond":1001}""", "allowed: 0 … 1000")]
    [InlineData("orders", """{"do":"predict","measure":6}""", "allowed: 0 … 5")]
    [InlineData("orders", """{"do":"predict","measure":-1}""", "allowed: 0 … 5")]
    [InlineData("orders", """{"do":"hand","choice":0,"by":0}""", "by must be 1 or -1")]
    [InlineData("orders", "null", "a JSON object is needed")]
    public async Task A_wrong_order_is_refused_with_what_is_allowed(string path, string body, string words)
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, house.At(path))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
            Headers = { { "X-OpgaveSim-Token", house.Server.Token } },
        };
        using var response = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(words, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_in_the_words_of_both_languages()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, house.At("/orders")) { Content = new StringContent("""{"do":"seed","seed":"x"}""", Encoding.UTF8, "application/json") };
        request.Headers.Add("X-OpgaveSim-Token", house.Server.Token);
        using var response = await client.SendAsync(request);
        var words = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["words"]!;
        Assert.Equal("'x' is not a seed; allowed: 0 … 18446744073709551615", (string)words["en"]!);
        Assert.Equal("'x' is geen startgetal; toegestaan: 0 … 18446744073709551615", (string)words["nl"]!);
    }

    [Theory]
    [InlineData("actor?world=2&actor=1", "allowed: 0 the left one")]
    [InlineData("actor?world=-1&actor=1", "allowed: 0 the left one")]
    [InlineData("actor?world=x&actor=1", "world=0 or 1 and actor=a number are needed")]
    [InlineData("table?world=0", "world=0 or 1 and issue=a number are needed")]
    public async Task A_wrong_question_is_refused_with_what_is_needed(string path, string words)
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        using var client = new HttpClient();
        using var response = await client.GetAsync(house.At(path));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(words, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sent_in_a_charset_that_nobody_knows_is_refused()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, house.At("orders")) { Content = new StringContent("{}"), Headers = { { "X-OpgaveSim-Token", house.Server.Token } } };
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=nobody-8");
        using var response = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_page_that_takes_compression_gets_each_event_at_once()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.GZip });
        await using var page = await WatchingPage.OpenAsync(client, house.At("events"), null);
        await using var plain = await house.WatchAsync();
        Assert.Equal((await plain.NextAsync("world")).ToJsonString(), (await page.NextAsync("world")).ToJsonString());
        for (var round = 0; round < 3; round++)
        {
            await house.DoAsync(new { @do = "step" });
            Assert.Equal(round, (int)(await page.NextAsync("frame"))["rounds"]![0]!["round"]!);
        }
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br, gzip;q=0.5", "gzip")]
    [InlineData("gzip;q=0", "identity")]
    [InlineData("br", "identity")]
    public async Task A_stream_is_compressed_for_those_that_take_it(string accepted, string encoding)
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, house.At("events"));
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(encoding, Assert.Single(response.Content.Headers.ContentEncoding));
    }

    [Fact]
    public void Compressed_events_can_follow_each_other_in_any_order()
    {
        WireEvent[] events = [WireEvent.Retry, new("state", Encoding.UTF8.GetBytes(new string('a', 100_000)), "x-1"), WireEvent.KeepAlive, new("band", "{}"u8, "x-2")];
        WireEvent[] order = [events[3], events[1], events[0], events[1], events[2], events[3]];
        using var packed = new MemoryStream([.. WireEvent.StreamHeader.Span, .. order.SelectMany(one => one.Deflated)]);
        using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        var bytes = new byte[order.Sum(one => one.Plain.Length)];
        unpacked.ReadExactly(bytes); // the stream has no end, as one that is watched has none
        Assert.Equal(order.SelectMany(one => one.Plain), bytes);
        Assert.True(events[1].Deflated.Length < 1_000);
    }

    private static IEnumerable<string> Names(JsonNode? node) => node switch
    {
        JsonObject all => all.SelectMany(one => Names(one.Value).Prepend(one.Key)),
        JsonArray all => all.SelectMany(Names),
        _ => [],
    };
}
