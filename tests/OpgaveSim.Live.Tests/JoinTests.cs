using System.Net;
using System.Net.Http.Json;
using OpgaveSim.Live.Server;

namespace OpgaveSim.Live.Tests;

/// <summary>How other devices find the page of the class.</summary>
public class JoinTests
{
    [Theory]
    [InlineData("10.0.0.5 -, 192.168.1.7 gateway", "192.168.1.7, 10.0.0.5")]
    [InlineData("127.0.0.1 -, 169.254.3.4 -", "")]
    [InlineData("2001:db8::7 gateway, 192.168.1.7 gateway, fe80::1 gateway, ::1 -", "192.168.1.7, 2001:db8::7")]
    [InlineData("2001:db8::7 gateway, 10.0.0.5 -", "2001:db8::7, 10.0.0.5")]
    [InlineData("192.168.1.7 gateway, 192.168.1.7 gateway", "192.168.1.7")]
    [InlineData("", "")]
    public void Addresses_of_networks_with_a_way_out_come_first(string given, string expected) => Assert.Equal(expected, string.Join(", ", JoinAddresses.Ordered(Parsed(given), withIPv6: true)));

    [Fact]
    public void Addresses_that_are_not_served_are_not_given() =>
        Assert.Equal([IPAddress.Parse("10.0.0.5")], JoinAddresses.Ordered(Parsed("2001:db8::7 gateway, 10.0.0.5 -"), withIPv6: false));

    [Theory]
    [InlineData("127.0.0.1", "")]
    [InlineData("::1", "")]
    [InlineData("192.0.2.9", "http://192.0.2.9:8420/class")]
    [InlineData("2001:db8::9", "http://[2001:db8::9]:8420/class")]
    public void What_is_listened_at_is_the_address(string listen, string expected)
    {
        var join = new JoinAddresses(IPAddress.Parse(listen), () => new Uri("http://0.0.0.0:8420/"));
        Assert.Equal(expected, string.Join(", ", join.Now()));
    }

    [Fact]
    public void Everywhere_is_every_address_of_the_machine_but_its_own()
    {
        var join = new JoinAddresses(IPAddress.Any, () => new Uri("https://0.0.0.0:1234/"));
        Assert.All(join.Now(), address =>
        {
            Assert.Equal(("https", 1234, "/class"), (address.Scheme, address.Port, address.AbsolutePath));
            Assert.False(address.IsLoopback);
        });
    }

    [Fact]
    public async Task A_page_that_serves_only_this_machine_has_nothing_to_join_and_no_code()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        using var client = new HttpClient();
        Assert.Empty((await house.GetAsync("join"))["addresses"]!.AsArray());
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(house.At("join.svg?address=http://evil.example/"))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync(house.At("join.svg"))).StatusCode);
        Assert.Contains("<script type=\"module\" src=\"/class/app.js\">", await client.GetStringAsync(house.At("class")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_is_a_drawing_without_anything_to_run()
    {
        var drawing = QrCode.Svg("http://192.168.1.7:8420/class");
        Assert.StartsWith("<svg", drawing.TrimStart(), StringComparison.Ordinal);
        Assert.Contains("viewBox", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain("script", drawing, StringComparison.Ordinal);
        Assert.NotEqual(drawing, QrCode.Svg("http://192.168.1.8:8420/class"));
    }

    [Fact]
    public async Task A_device_is_told_its_own_vote_and_only_the_teacher_gets_the_file()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        using var student = new HttpClient();
        Assert.Equal(HttpStatusCode.Forbidden, (await student.GetAsync(house.At("votes"))).StatusCode);
        await student.GetStringAsync(house.At("class"));
        await house.DoAsync(new { @do = "predict", measure = 0 });
        Assert.Equal(HttpStatusCode.OK, (await student.PostAsJsonAsync(house.At("votes"), new { choice = 1 })).StatusCode);
        Assert.Equal("""{"number":1,"choice":1}""", await student.GetStringAsync(house.At("votes")));
        Assert.Equal(HttpStatusCode.Forbidden, (await student.GetAsync(house.At("votes.csv"))).StatusCode);
        await house.DoAsync(new { @do = "show" });
        using var request = new HttpRequestMessage(HttpMethod.Get, house.At("votes.csv")) { Headers = { { "X-OpgaveSim-Token", house.Server.Token } } };
        using var response = await student.SendAsync(request);
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("1,kind-variety-unbiased,1,0,1,right,1,", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static IEnumerable<(IPAddress Address, bool HasGateway)> Parsed(string given) => given.Split(", ", StringSplitOptions.RemoveEmptyEntries)
        .Select(one => one.Split(' ')).Select(one => (IPAddress.Parse(one[0]), one[1] == "gateway"));
}
