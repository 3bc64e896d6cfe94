using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OpgaveSim.Grains.Addressing;
using OpgaveSim.Silo.Hosting;
using OpgaveSim.Silo.Stores;
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
        await DeclareDeadAsync(table, entry => entry.SiloAddress.Equals(own));
        Assert.Contains("declared this one dead", await end.Told.WaitAsync(TimeSpan.FromMinutes(1)), StringComparison.Ordinal);
        var atOnce = new CancellationToken(canceled: true);
        await judged.StopAsync(atOnce);
        await judge.StopAsync(atOnce);
    }

    [Fact]
    public async Task A_silo_that_is_declared_dead_while_it_joins_ends_and_says_so()
    {
        var primary = new IPEndPoint(IPAddress.Loopback, EmbeddedSilos.FreePort());
        using var judge = SiloHost.Build(primary.Port, 0, primary, new WorldAtlas());
        await judge.StartAsync();
        var table = judge.Services.GetRequiredService<IMembershipTable>();
        await EnterAsync(table, SiloStatus.Active, TimeSpan.Zero); // it never answers, and whoever joins waits for it
        var plan = new SiloPlan { SiloPort = EmbeddedSilos.FreePort(), GatewayPort = EmbeddedSilos.FreePort(), Primary = primary };
        using var end = new CancellationTokenSource();
        var running = SiloProcess.RunAsync(plan, () => Assert.Fail("it is up"), end.Token);
        await DeclareDeadAsync(table, entry => entry.Status == SiloStatus.Joining);
        var told = await Assert.ThrowsAsync<ClusterException>(() => running.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal("the silo cannot start: the other silos declared this one dead, as it did not answer them in time", told.Message);
        await end.CancelAsync();
        await judge.StopAsync(new CancellationToken(canceled: true));
    }

    [Theory]
    [InlineData(false, SiloStatus.Joining)]
    [InlineData(true, SiloStatus.Dead)]
    public async Task In_one_process_nobody_is_declared_dead_who_seems_to_join_for_too_long_as_when_the_clock_stepped(bool isAsOrleansHasIt, SiloStatus expected)
    {
        await using var silos = await EmbeddedSilos.StartAsync(1, default, silo => silo.Configure<ClusterMembershipOptions>(membership =>
        {
            membership.TableRefreshTimeout = TimeSpan.FromSeconds(1);
            if (isAsOrleansHasIt)
            {
                (membership.LivenessEnabled, membership.EvictWhenMaxJoinAttemptTimeExceeded) = (true, true);
            }
        }));
        var table = silos.Services.GetRequiredService<IMembershipTable>();
        var joins = await EnterAsync(table, SiloStatus.Joining, TimeSpan.FromHours(1));
        await Task.Delay(TimeSpan.FromSeconds(4)); // the table is read every second
        Assert.Equal(expected, (await table.ReadAllAsync()).Members.Single(member => member.Item1.SiloAddress.Equals(joins)).Item1.Status);
        Assert.False(silos.Lost.IsCancellationRequested);
    }

    [Fact]
    public async Task Silos_of_one_process_that_cannot_go_on_are_lost_and_do_not_break_off_the_process()
    {
        await using var silos = await EmbeddedSilos.StartAsync(1, default);
        silos.Services.GetRequiredService<IFatalErrorHandler>().OnFatalException(null, "a deadly mistake", null);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Delay(TimeSpan.FromMinutes(1), silos.Lost));
        Assert.Equal("this silo cannot go on: a deadly mistake", silos.WhyLost);
    }

    [Fact]
    public async Task A_silo_that_cannot_go_on_for_another_reason_says_which()
    {
        var end = new SiloEnd { Status = () => SiloStatus.Active };
        end.OnFatalException(null, "a deadly mistake\nat X", null);
        Assert.Equal("this silo cannot go on: a deadly mistake", await end.Told);
    }

    /// <summary>Enters a silo in the table that is not there, and gives its address.</summary>
    private static async Task<SiloAddress> EnterAsync(IMembershipTable table, SiloStatus status, TimeSpan startedAgo)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var entry = new MembershipEntry
        {
            SiloAddress = SiloAddress.New(IPAddress.Loopback, EmbeddedSilos.FreePort(), 1), SiloName = "entered", HostName = "entered", Status = status,
            StartTime = now - startedAgo, IAmAliveTime = now,
        };
        Assert.True(await table.InsertRowAsync(entry, (await table.ReadAllAsync()).Version.Next()));
        return entry.SiloAddress;
    }

    /// <summary>Declares a silo dead, as soon as it is in the table.</summary>
    private static async Task DeclareDeadAsync(IMembershipTable table, Func<MembershipEntry, bool> which)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            var all = await table.ReadAllAsync();
            if (all.Members.SingleOrDefault(member => which(member.Item1)) is ({ } entry, { } tag))
            {
                entry.Status = SiloStatus.Dead;
                if (await table.UpdateRowAsync(entry, tag, all.Version.Next()))
                {
                    return;
                }
            }

            await Task.Delay(100);
        }

        Assert.Fail("it is not in the table");
    }
}
