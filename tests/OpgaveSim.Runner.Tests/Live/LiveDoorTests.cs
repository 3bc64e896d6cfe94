using System.Net;
using System.Net.Http.Json;
using System.Text;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Tests;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Live;

/// <summary>Who may come in, and who may steer.</summary>
public class LiveDoorTests
{
    [Fact]
    public async Task Only_the_teacher_steers()
    {
        await using var house = await LiveHouse.OpenAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await house.AskAsync(new { @do = "play" }, "")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await house.AskAsync(new { @do = "play" }, house.Server.Token[..^1] + "x")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await house.AskAsync(new { @do = "pause" })).StatusCode);
    }

    [Theory]
    [InlineData("Host", "evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("Host", "192.0.2.7", HttpStatusCode.MisdirectedRequest)]
    [InlineData("Host", "localhost", HttpStatusCode.OK)]
    [InlineData("Origin", "http://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    public async Task Foreign_names_and_foreign_pages_are_refused(string header, string value, HttpStatusCode expected)
    {
        await using var house = await LiveHouse.OpenAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, house.At("app.js"));
        request.Headers.TryAddWithoutValidation(header, value);
        Assert.Equal(expected, (await client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Every_answer_bears_a_strict_policy_and_the_page_has_no_script_of_its_own()
    {
        await using var house = await LiveHouse.OpenAsync();
        using var client = new HttpClient();
        using var page = await client.GetAsync(house.Server.Address);
        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        var html = await page.Content.ReadAsStringAsync();
        Assert.DoesNotMatch("<script(?![^>]*src=)|\\son\\w+=|style=|https?://", html);
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("""{"do":"fly"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"do":"set","key":"world.actors","value":"1000000"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"do":"set","key":"world.quorum","value":"7"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"do":"set","key":"world.quorum","value":"{a: 1}"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"do":"seed","seed":"-1"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"do":"speed","roundsPerSecond":"NaN"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"do":"scenarios","first":"issue","second":"issue"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"do":"scenarios","first":"issue","second":"nobody"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"do":"open","link":"#e=small&x=0&s=1&a=issue&b=random&r=0&c="}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"do":"hand","choice":5,"by":1}""", HttpStatusCode.BadRequest)]
    public async Task What_is_malformed_is_refused_and_the_world_stands(string body, HttpStatusCode expected)
    {
        await using var house = await LiveHouse.OpenAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, house.At("orders"))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
            Headers = { { "X-OpgaveSim-Token", house.Server.Token } },
        };
        Assert.Equal(expected, (await client.SendAsync(request)).StatusCode);
        await house.DoAsync(new { @do = "step" });
        await using var page = await house.WatchAsync();
        await page.UntilAsync(state => (int)state["round"]! == 1 && state["problem"] is null);
    }

    [Fact]
    public async Task What_is_too_large_is_refused()
    {
        await using var house = await LiveHouse.OpenAsync();
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await house.AskAsync(new { @do = "open", link = new string('x', 100_000) })).StatusCode);
        using var client = new HttpClient();
        Assert.Equal(HttpStatusCode.RequestUriTooLong, (await client.GetAsync(house.At("actor?world=" + new string('1', 10_000)))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsJsonAsync(house.At("votes"), new { voter = "a", choice = 0 })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(house.At("actor?world=0&actor=99999"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(house.At("table?world=0&issue=99999"))).StatusCode);
    }

    [Fact]
    public async Task The_dashboard_is_served_when_asked_for_and_to_the_teacher()
    {
        using var handler = new HttpClientHandler { CookieContainer = new CookieContainer() };
        using var client = new HttpClient(handler);
        await using (var house = await LiveHouse.OpenAsync())
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(house.At("dashboard/"))).StatusCode);
        }

        await using var asked = await LiveHouse.OpenAsync(dashboard: true);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(asked.At("dashboard/"))).StatusCode);
        using var greeting = new HttpRequestMessage(HttpMethod.Post, asked.At("teacher")) { Headers = { { "X-OpgaveSim-Token", asked.Server.Token } } };
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(greeting)).StatusCode);
        using var shown = await client.GetAsync(asked.At("dashboard/"));
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Equal("frame-ancestors 'none'", shown.Headers.GetValues("Content-Security-Policy").Single());

        // the cookie that opens it does not steer
        var cookie = Assert.Single(handler.CookieContainer.GetCookies(asked.Server.Address), one => one.Name.StartsWith("opgavesim-teacher", StringComparison.Ordinal));
        Assert.NotEqual(asked.Server.Token, cookie.Value);
        Assert.Equal(HttpStatusCode.Forbidden, (await asked.AskAsync(new { @do = "play" }, cookie.Value)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsJsonAsync(asked.At("orders"), new { @do = "play" })).StatusCode);
    }

    [Fact]
    public async Task A_port_in_use_and_bad_options_are_said_in_words()
    {
        await using var house = await LiveHouse.OpenAsync();
        var port = house.Server.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(ExitCode.Failed, await CommandLine.RunAsync(["live", house.Folder.Path, "--port", port]));
        Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(["live", house.Folder.Path, "--port", "70000"]));
        Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(["live", house.Folder.Path, "--listen", "nowhere"]));
        Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(["live", house.Folder.Path, "--link", "#e=other"]));
        Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(["live", house.Folder.Path, "--link", house.Folder.Path]));
        Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(["live", house.Folder.At("none")]));
        Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(["live", house.Folder.Path, "--tls", house.Folder.At("none.pfx")]));
        Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(["live", house.Folder.Path, "--deadline", "20"])); // nobody plays
        foreach (var deadline in (string[])["14", "91", "soon", "-1", ""])
        {
            Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(["live", house.Folder.Path, "--play", "--deadline", deadline]));
        }
    }

    [Fact]
    public void One_scenario_is_not_enough()
    {
        using var folder = new TemporaryFolder();
        folder.Write("experiment.yaml", "name: one\nscenarios: { issue: { logic: issue } }\n");
        Assert.Throws<FaultsException>(() => new LiveExperiment(folder.Path, ExperimentOptions.None));
    }
}
