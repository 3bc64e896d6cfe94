using System.Net;
using OpgaveSim.Silo.Hosting;

namespace OpgaveSim.Silo.Tests;

/// <summary>Who may see the dashboard of a silo, and what is served at its health port.</summary>
public class SiloDoorTests
{
    [Fact]
    public async Task The_dashboard_is_for_this_machines_own_pages_and_health_is_all_that_others_reach()
    {
        var (dashboard, health) = (EmbeddedSilos.FreePort(), EmbeddedSilos.FreePort());
        var plan = new SiloPlan { SiloPort = EmbeddedSilos.FreePort(), GatewayPort = EmbeddedSilos.FreePort(), DashboardPort = dashboard, HealthPort = health };
        using var host = SiloHost.Build(plan, new SiloEnd());
        await host.StartAsync();
        using var client = new HttpClient();

        Assert.Equal(HttpStatusCode.OK, await AskAsync(dashboard, "/"));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(dashboard, "/", "Host", "localhost:9999")); // through a tunnel
        Assert.Equal(HttpStatusCode.OK, await AskAsync(dashboard, "/", "Origin", $"http://127.0.0.1:{dashboard}"));
        Assert.Equal(HttpStatusCode.MisdirectedRequest, await AskAsync(dashboard, "/", "Host", "evil.example"));
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(dashboard, "/", "Origin", "http://evil.example"));
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(dashboard, "/", "Sec-Fetch-Site", "cross-site"));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(dashboard, "/health/live"));

        // a Host header does not open the dashboard at the port that others reach
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(health, "/"));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(health, "/", "Host", $"127.0.0.1:{dashboard}"));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(health, "/health/live", "Host", "10.0.0.7:80"));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(health, "/health/ready"));
        await host.StopAsync();

        async Task<HttpStatusCode> AskAsync(int port, string path, string header = "Accept", string value = "*/*")
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{port}{path}");
            request.Headers.TryAddWithoutValidation(header, value);
            using var response = await client.SendAsync(request);
            if (port == dashboard)
            {
                Assert.Equal("frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
                Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            }

            return response.StatusCode;
        }
    }
}
