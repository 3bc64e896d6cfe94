using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OpgaveSim.Grains.Addressing;
using OpgaveSim.Silo.Hosting;
using Orleans.Configuration;

namespace OpgaveSim.Silo.Tests;

/// <summary>A silo that cannot go on says why.</summary>
public class SiloEndTests
{
    [Fact]
    public async Task A_silo_that_is_declared_dead_says_so()
    {
        var primary = new IPEndPoint(IPAddress.Loopback, EmbeddedSilos.FreePort());
        var end = new SiloEnd();
        using var judge = SiloHost.Build(primary.Port, 0, primary, new WorldAtlas());
        using var judged = SiloHost.Build(EmbeddedSilos.FreePort(), 0, primary, new WorldAtlas(), silo =>
        {
            SiloHost.Report(silo, end);
            silo.Configure<ClusterMembershipOptions>(membership => membership.TableRefreshTimeout = TimeSpan.FromSeconds(1));
        });
        await judge.StartAsync();
        await judged.StartAsync();
        var table = judge.Services.GetRequiredService<IMembershipTable>();
        var own = judged.Services.GetRequiredService<ILocalSiloDetails>().SiloAddress;
        var all = await table.ReadAllAsync();
        var (entry, tag) = all.Members.Single(member => member.Item1.SiloAddress.Equals(own));
        entry.Status = SiloStatus.Dead;
        Assert.True(await table.UpdateRowAsync(entry, tag, all.Version.Next()));
        Assert.Contains("declared this one dead", await end.Told.WaitAsync(TimeSpan.FromMinutes(1)), StringComparison.Ordinal);
        var atOnce = new CancellationToken(canceled: true);
        await judged.StopAsync(atOnce);
        await judge.StopAsync(atOnce);
    }

    [Fact]
    public async Task A_silo_that_cannot_go_on_for_another_reason_says_which()
    {
        var end = new SiloEnd { Status = () => SiloStatus.Active };
        end.OnFatalException(null, "a deadly mistake\nat X", null);
        Assert.Equal("this silo cannot go on: a deadly mistake", await end.Told);
    }
}
