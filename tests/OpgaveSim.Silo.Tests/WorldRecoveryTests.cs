using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Silo.Hosting;
using OpgaveSim.Silo.Sessions;
using OpgaveSim.Testing;
using Orleans.TestingHost;

namespace OpgaveSim.Silo.Tests;

/// <summary>A world that is lost is played again and leaves the same; a part that comes back without what it held says so.</summary>
public class WorldRecoveryTests
{
    private static readonly JsonSerializerOptions Json = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(1); // for what never happens; nothing is waited for by it
    private static readonly RunSetting Setting = Play.Setting(Logics.Named("issue"), new WorldParameters { Actors = 120 }, rounds: 14);

    [Theory]
    [InlineData(GrainScale.Actor)]
    [InlineData(GrainScale.World)]
    public async Task A_world_whose_silo_is_killed_is_played_again_and_leaves_the_same(GrainScale scale)
    {
        var follower = new HoldsTheFirstWordOfProgress();
        await using var cluster = await DeployAsync(3, follower);
        var session = new WorldSession(cluster.Client, scale, () => cluster.Silos.Count);
        var losses = new List<string>();
        var play = session.PlayToEndAsync(0, Setting, null, losses.Add, default);
        await follower.Held;
        await KillSiloOfAsync(cluster, cluster.Client.World(session.Name, 0).GetGrainId());
        var (_, record) = await play;
        Assert.NotEmpty(losses);
        Assert.All(losses, why => Assert.DoesNotContain('\n', why));
        Assert.Equal(JsonSerializer.Serialize(Play.Run(Setting), Json), JsonSerializer.Serialize(record, Json));
        await session.EndAsync(1);
    }

    [Fact]
    public async Task Actors_and_tables_that_lost_what_they_held_say_so_instead_of_beginning_anew()
    {
        await using var cluster = await DeployAsync(1);
        var run = new WorldSession(cluster.Client, GrainScale.Actor, 1).NewRun(Setting);
        var actor = cluster.Client.Actor("s", 0, 5);
        var mail = new ActorMail(5, [], [], default);
        var lost = await Assert.ThrowsAsync<WorldLostException>(async () => await actor.ReceiveAsync(new ActorLetter(run, 3, mail, IsKnown: true)));
        Assert.StartsWith("actor 5 was lost with its silo", lost.Message, StringComparison.Ordinal);
        await actor.ReceiveAsync(new ActorLetter(run, 3, mail, IsKnown: false));
        await actor.ReceiveAsync(new ActorLetter(run, 4, mail, IsKnown: true));
        await Assert.ThrowsAsync<WorldLostException>(async () => await cluster.Client.District("s", 0, 0).DeliverAsync(new Batch<ActorMail>(run.Id, 3, new[] { mail })));
        await Assert.ThrowsAsync<WorldLostException>(async () => await cluster.Client.World("s", 0).FollowAsync(run.Id, 0));
    }

    [Fact]
    public async Task An_actor_that_lost_what_it_held_says_so_to_its_district_too()
    {
        var living = new Living();
        await using var cluster = await DeployAsync(1, living: living);
        var run = new WorldSession(cluster.Client, GrainScale.Actor, 1).NewRun(Setting);
        var district = cluster.Client.District("s", 0, 0);
        await district.EnterAsync(run);
        var mail = Enumerable.Range(0, 100).Select(actor => new ActorMail(actor * run.Districts, [], [], default)).ToArray();
        var replies = await district.DeliverAsync(new Batch<ActorMail>(run.Id, 3, mail));
        Assert.Equal(mail.Select(one => one.Actor), replies.Items.ToArray().Select(reply => reply.Actor));
        var actor = cluster.Client.Actor("s", 0, 70 * run.Districts);
        var activation = living.Of(actor.GetGrainId());
        await actor.RetireAsync();
        await activation.Deactivated;
        var lost = await Assert.ThrowsAsync<WorldLostException>(async () => await district.DeliverAsync(new Batch<ActorMail>(run.Id, 4, mail)));
        Assert.StartsWith($"actor {70 * run.Districts} was lost with its silo", lost.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_district_whose_actors_and_rooms_have_moved_to_another_silo_reaches_them_there()
    {
        await using var cluster = await DeployAsync(1);
        var run = new WorldSession(cluster.Client, GrainScale.Actor, 2).NewRun(Setting);
        Assert.True(run.Districts > 1);
        var districts = Enumerable.Range(0, run.Districts).Select(number => cluster.Client.District("s", 0, number)).ToArray();
        await Task.WhenAll(districts.Select(district => district.EnterAsync(run).AsTask()));
        await StartSiloAsync(cluster);
        for (var number = 0; number < districts.Length; number++)
        {
            var mail = Enumerable.Range(0, 20).Select(i => new ActorMail(i * run.Districts + number, [], [], default)).ToArray();
            var replies = await districts[number].DeliverAsync(new Batch<ActorMail>(run.Id, 1, mail));
            Assert.Equal(mail.Select(one => one.Actor), replies.Items.ToArray().Select(reply => reply.Actor));
        }

        var statistics = await cluster.Client.GetGrain<IManagementGrain>(0).GetDetailedGrainStatistics();
        Assert.Single(statistics.Where(one => one.GrainType.Contains("District", StringComparison.Ordinal)).Select(one => one.SiloAddress).Distinct());
        Assert.Equal(2, statistics.Where(one => WorldAddress.IsComputed(one.GrainId.Type)).Select(one => one.SiloAddress).Distinct().Count());
    }

    [Theory]
    [InlineData(nameof(IWorldGrain.BeginAsync))]
    [InlineData(nameof(IWorldGrain.FollowAsync))]
    [InlineData(nameof(IWorldGrain.FetchAsync))]
    public async Task What_is_asked_of_a_world_is_asked_again_when_its_answer_is_lost(string method)
    {
        var loses = new LosesTheFirstAnswer(method);
        await using var cluster = await DeployAsync(1, loses);
        var session = new WorldSession(cluster.Client, GrainScale.World, () => 1, clock: new HurriedClock());
        var (_, record) = await session.PlayToEndAsync(0, Setting, null, null, default);
        Assert.Equal(Play.Run(Setting).Measures, record.Measures);
        Assert.True(loses.Asked > 1);
        loses.LetGo();
    }

    [Theory]
    [InlineData(nameof(IWorldGrain.BeginAsync), 0)]
    [InlineData(nameof(IWorldGrain.FollowAsync), 0)]
    [InlineData(nameof(IDistrictGrain.DeliverAsync), 1)]
    public async Task A_call_that_a_silo_cancels_is_asked_again_or_counts_as_lost(string method, int losses)
    {
        await using var cluster = await DeployAsync(1, new CancelsTheFirst(method, () => { }));
        var session = new WorldSession(cluster.Client, GrainScale.Actor, () => 1);
        var lost = new List<string>();
        var (_, record) = await session.PlayToEndAsync(0, Setting, null, lost.Add, default);
        Assert.Equal(Play.Run(Setting).Measures, record.Measures);
        Assert.Equal(losses, lost.Count);
    }

    [Fact]
    public async Task Who_gives_up_is_not_told_that_the_world_was_lost()
    {
        using var giveUp = new CancellationTokenSource();
        await using var cluster = await DeployAsync(1, new CancelsTheFirst(nameof(IWorldGrain.FollowAsync), giveUp.Cancel));
        var session = new WorldSession(cluster.Client, GrainScale.World, () => 1, clock: new HurriedClock());
        var lost = new List<string>();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.PlayToEndAsync(0, Setting, null, lost.Add, giveUp.Token));
        Assert.Empty(lost);
    }

    [Fact]
    public async Task A_run_that_is_lost_time_and_again_fails_in_the_end()
    {
        await using var cluster = await DeployAsync(1, new LosesEveryRun());
        var session = new WorldSession(cluster.Client, GrainScale.World, () => 1, clock: new HurriedClock());
        var losses = 0;
        await Assert.ThrowsAsync<WorldLostException>(() => session.PlayToEndAsync(0, Setting, null, _ => losses++, default));
        Assert.Equal(WorldSession.MostLosses - 1, losses);
    }

    [Fact]
    public async Task A_world_begins_once_however_often_it_is_asked_to_and_can_be_fetched_twice()
    {
        await using var cluster = await DeployAsync(1);
        var session = new WorldSession(cluster.Client, GrainScale.World, 1);
        var run = session.NewRun(Setting);
        var record = await session.PlayAsync(0, run, null, default);
        var world = cluster.Client.World(session.Name, 0);
        await world.BeginAsync(run);
        Assert.True((await world.FollowAsync(run.Id, 0)).IsOver);
        Assert.Equal(record.Measures, (await world.FetchAsync(run.Id, 0, 0)).Record.Measures);
    }

    [Fact]
    public async Task Placed_anew_between_runs_it_leaves_the_same()
    {
        await using var cluster = await DeployAsync(2);
        var session = new WorldSession(cluster.Client, GrainScale.Actor, 2);
        foreach (var _ in Enumerable.Range(0, 3))
        {
            var (_, record) = await session.PlayToEndAsync(0, Setting, null, null, default);
            Assert.Equal(Play.Run(Setting).Measures, record.Measures);
            await session.MoveAsync(0);
        }
    }

    [Fact]
    public async Task Worlds_enough_for_all_silos_are_each_kept_together_and_leave_the_same()
    {
        await using var cluster = await DeployAsync(2);
        var session = new WorldSession(cluster.Client, GrainScale.Actor, () => 2, places: 2);
        var played = await Task.WhenAll(Enumerable.Range(0, 2).Select(place => session.PlayToEndAsync(place, Setting, null, null, default)));
        var alone = JsonSerializer.Serialize(Play.Run(Setting), Json);
        Assert.All(played, one => Assert.Equal(1, one.Run.Districts));
        Assert.All(played, one => Assert.Equal(alone, JsonSerializer.Serialize(one.Record, Json)));
        var management = cluster.Client.GetGrain<IManagementGrain>(0);
        var homes = new List<SiloAddress?>();
        for (var place = 0; place < 2; place++)
        {
            homes.Add(await management.GetActivationAddress(cluster.Client.World(session.Name, place | WorldAddress.Together)));
            Assert.Equal(homes[place], await management.GetActivationAddress(cluster.Client.District(session.Name, place | WorldAddress.Together, 0)));
        }

        Assert.NotEqual(homes[0], homes[1]);
        await session.EndAsync(2);
    }

    [Fact]
    public async Task When_a_silo_comes_no_actor_or_table_is_left_behind_where_nobody_can_reach_it()
    {
        var living = new Living();
        await using var cluster = await DeployAsync(2, living: living);
        var session = new WorldSession(cluster.Client, GrainScale.Actor, () => cluster.Silos.Count);
        await session.PlayToEndAsync(0, Setting, null, null, default);
        Assert.True(living.Most > Setting.World.Parameters.Actors);
        await StartSiloAsync(cluster);
        var (_, record) = await session.PlayToEndAsync(0, Setting, null, null, default);
        Assert.Equal(Play.Run(Setting).Measures, record.Measures);
        await session.EndAsync(1);
        await living.NoneAsync();
        Assert.Equal(0, await LivingAsync(cluster));
        Assert.All(cluster.Silos, silo => Assert.Equal(0, silo.ServiceProvider.GetRequiredService<LeftBehind>().Living));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Large_and_small_worlds_in_one_place_leave_the_same_and_no_actor_or_table_outlives_the_session(int silos)
    {
        var living = new Living();
        await using var cluster = await DeployAsync(silos, living: living);
        var session = new WorldSession(cluster.Client, GrainScale.Actor, silos);
        var large = Play.Setting(Setting.Logic, Setting.World.Parameters with { Actors = 4_000 * silos, IssuesPerRound = 40 }, rounds: 3);
        foreach (var setting in (RunSetting[])[large, Setting, large, Setting])
        {
            var (run, record) = await session.PlayToEndAsync(0, setting, null, null, default);
            Assert.Equal(setting == large ? 2 * silos : silos, run.Districts);
            Assert.Equal(Play.Run(setting).Measures, record.Measures);
        }

        Assert.True(living.Most > 1_000);
        await session.EndAsync(1);
        await living.NoneAsync();
    }

    /// <summary>Knows the activations of actors and tables of all silos.</summary>
    private sealed class Living : IActivationWorkingSetObserver
    {
        private readonly List<IGrainContext> all = [];
        private readonly Lock gate = new();
        private int present;

        /// <summary>The most that lived at a time.</summary>
        public int Most { get; private set; }

        /// <summary>The last activation of a grain.</summary>
        public IGrainContext Of(GrainId grain)
        {
            lock (gate)
            {
                return all.Last(one => one.GrainId == grain);
            }
        }

        /// <summary>Is done when all that ever lived are gone.</summary>
        public Task NoneAsync()
        {
            IGrainContext[] known;
            lock (gate)
            {
                known = [.. all];
            }

            // not under the lock: an activation that tells of its end holds its own lock and waits for this one
            return Task.WhenAll(known.Select(one => one.Deactivated)).WaitAsync(Bound);
        }

        public void OnAdded(IActivationWorkingSetMember member)
        {
            if (member is IGrainContext context && WorldAddress.IsComputed(context.GrainId.Type))
            {
                lock (gate)
                {
                    all.Add(context);
                    Most = Math.Max(Most, ++present);
                }
            }
        }

        public void OnDeactivated(IActivationWorkingSetMember member)
        {
            if (member is IGrainContext context && WorldAddress.IsComputed(context.GrainId.Type))
            {
                lock (gate)
                {
                    present--;
                }
            }
        }

        public void OnActive(IActivationWorkingSetMember member)
        {
        }

        public void OnIdle(IActivationWorkingSetMember member)
        {
        }

        public void OnEvicted(IActivationWorkingSetMember member)
        {
        }

        public void OnDeactivating(IActivationWorkingSetMember member)
        {
        }
    }

    private static async Task<int> LivingAsync(InProcessTestCluster cluster) =>
        (await cluster.Client.GetGrain<IManagementGrain>(0).GetDetailedGrainStatistics())
            .Count(one => WorldAddress.IsComputed(one.GrainId.Type));

    [Fact]
    public async Task Who_is_in_the_cluster_is_told_without_a_store()
    {
        await using var cluster = await DeployAsync(3);
        Assert.Equal(cluster.Silos.Select(silo => silo.SiloAddress).Order(), (await cluster.Client.GetGrain<IClusterGrain>(0).SilosAsync()).Order());
    }

    private static async Task KillSiloOfAsync(InProcessTestCluster cluster, GrainId grain)
    {
        var at = await cluster.Client.GetGrain<IManagementGrain>(0).GetActivationAddress(cluster.Client.GetGrain<IWorldGrain>(grain));
        await cluster.KillSiloAsync(cluster.Silos.First(silo => silo.SiloAddress.Equals(at)));
    }

    /// <summary>Starts one more silo and waits until every silo knows of it.</summary>
    private static async Task StartSiloAsync(InProcessTestCluster cluster)
    {
        await cluster.StartSilosAsync(1);
        await Task.WhenAll(cluster.Silos.Select(async silo =>
        {
            await foreach (var known in silo.ServiceProvider.GetRequiredService<IClusterMembershipService>().MembershipUpdates)
            {
                if (known.Members.Values.Count(member => member.Status == SiloStatus.Active) == cluster.Silos.Count)
                {
                    return;
                }
            }
        })).WaitAsync(Bound);
    }

    private static async Task<InProcessTestCluster> DeployAsync(int silos, IIncomingGrainCallFilter? filter = null, Living? living = null)
    {
        var builder = new InProcessTestClusterBuilder((short)silos);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.AddOpgaveSim(new WorldAtlas()).EndLeftBehind();
            if (filter is not null)
            {
                silo.AddIncomingGrainCallFilter(filter);
            }

            if (living is not null)
            {
                silo.Services.AddSingleton<IActivationWorkingSetObserver>(living);
            }
        });
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return cluster;
    }

    /// <summary>The first word of a world's progress never leaves its silo, so that the silo can be killed before its runner knows more.</summary>
    private sealed class HoldsTheFirstWordOfProgress : IIncomingGrainCallFilter
    {
        private readonly TaskCompletionSource held = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Held => held.Task;

        public async Task Invoke(IIncomingGrainCallContext context)
        {
            await context.Invoke();
            if (context.MethodName == nameof(IWorldGrain.FollowAsync) && held.TrySetResult())
            {
                await new TaskCompletionSource().Task; // never
            }
        }
    }

    /// <summary>The first answer to a method never comes back, as if the silo it came through were killed.</summary>
    private sealed class LosesTheFirstAnswer(string method) : IIncomingGrainCallFilter
    {
        private readonly TaskCompletionSource lost = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int asked;

        public int Asked => asked;

        /// <summary>Nobody waits for it any more: a silo that ends would.</summary>
        public void LetGo() => lost.SetResult();

        public async Task Invoke(IIncomingGrainCallContext context)
        {
            await context.Invoke();
            if (context.MethodName == method && Interlocked.Increment(ref asked) == 1)
            {
                await lost.Task;
            }
        }
    }

    /// <summary>The first call of a method is cancelled on its way, as by a silo that cannot find a place for its grain in time.</summary>
    private sealed class CancelsTheFirst(string method, Action then) : IIncomingGrainCallFilter
    {
        private int asked;

        public Task Invoke(IIncomingGrainCallContext context)
        {
            if (context.MethodName == method && Interlocked.Increment(ref asked) == 1)
            {
                then();
                throw new OperationCanceledException("cancelled on purpose");
            }

            return context.Invoke();
        }
    }

    private sealed class LosesEveryRun : IIncomingGrainCallFilter
    {
        public Task Invoke(IIncomingGrainCallContext context) => context.MethodName == nameof(IWorldGrain.FollowAsync)
            ? throw new WorldLostException("lost on purpose")
            : context.Invoke();
    }
}
