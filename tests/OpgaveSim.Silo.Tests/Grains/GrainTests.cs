using System.Text.Json;
using System.Text.Json.Serialization;
using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Silo.Hosting;
using OpgaveSim.Silo.Sessions;
using OpgaveSim.Testing;
using Orleans.TestingHost;

namespace OpgaveSim.Silo.Tests.Grains;

/// <summary>The same world on grains and as a plain loop, on one silo and on three.</summary>
public class GrainTests
{
    private static readonly JsonSerializerOptions Json = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };
    private static readonly RunSetting Setting = Play.Setting(Logics.Named("issue"), new WorldParameters { Actors = 120 }, rounds: 14);

    [Theory]
    [InlineData(1, GrainScale.Actor)]
    [InlineData(3, GrainScale.Actor)]
    [InlineData(3, GrainScale.World)]
    public async Task A_world_on_grains_leaves_the_same_as_a_plain_loop(int silos, GrainScale scale)
    {
        await using var cluster = await DeployAsync(silos);
        var session = new WorldSession(cluster.Client, scale, silos);
        foreach (var setting in (RunSetting[])[Setting, Setting with { Logic = Logics.Named("interest") }, Setting])
        {
            // the same place three times: activations of one run serve the next
            var record = await session.PlayAsync(0, session.NewRun(setting), null, default);
            Assert.Equal(JsonSerializer.Serialize(Play.Run(setting), Json), JsonSerializer.Serialize(record, Json));
        }

        await session.EndAsync(1);
    }

    [Fact]
    public async Task An_actor_can_be_asked_while_its_world_runs_and_asking_changes_nothing()
    {
        await using var cluster = await DeployAsync(1);
        var session = new WorldSession(cluster.Client, GrainScale.Actor, 1);
        var run = session.NewRun(Setting);
        var place = cluster.Client.World(session.Name, 0);
        await place.BeginAsync(run);
        var answers = new List<(ActorProfile Profile, ActorTie[] Ties, int[] Seats, ActorHappening[] History)>();
        for (var progress = await place.FollowAsync(run.Id, 0); answers.Count < 200 || !progress.IsOver; progress = await place.FollowAsync(run.Id, progress.Rounds))
        {
            var actor = cluster.Client.Actor(session.Name, 0, answers.Count % 120);
            answers.Add((await actor.ProfileAsync(), await actor.TiesAsync(), await actor.SeatsAsync(), await actor.HistoryAsync()));
        }

        var record = (await place.FetchAsync(run.Id, 0, 0)).Record;
        Assert.Equal(JsonSerializer.Serialize(Play.Run(Setting), Json), JsonSerializer.Serialize(record, Json));
        Assert.NotEmpty(answers);
        Assert.All(answers, answer => Assert.InRange(answer.Seats.Length, 0, 3));
        Assert.All(answers, answer => Assert.All(answer.Ties, tie => Assert.InRange(tie.Strength, 0.05, 1)));
        Assert.Contains(answers, answer => answer.History.Length > 0);
        var world = WorldBuilder.Build(Setting.World);
        Assert.All(answers, answer => Assert.Equal(world.Actors.InterestsOf(answer.Profile.Actor).ToArray(), answer.Profile.Interests));
    }

    [Fact]
    public async Task Where_no_world_runs_an_actor_says_so()
    {
        await using var cluster = await DeployAsync(1);
        await Assert.ThrowsAsync<NobodyHereException>(async () => await cluster.Client.Actor("nobody", 0, 3).TiesAsync());
    }

    [Fact]
    public async Task A_run_that_is_cancelled_stops_and_its_place_can_be_used_again()
    {
        await using var cluster = await DeployAsync(1);
        var session = new WorldSession(cluster.Client, GrainScale.Actor, 1);
        using var stop = new CancellationTokenSource();
        // rounds enough that the first word of progress cannot come after the last of them
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => session.PlayAsync(0, session.NewRun(Play.Setting(Setting.Logic, Setting.World.Parameters, rounds: 100_000)), _ => stop.Cancel(), stop.Token));
        var record = await session.PlayAsync(0, session.NewRun(Setting), null, default);
        Assert.Equal(Play.Run(Setting).Measures, record.Measures);
    }

    [Fact]
    public async Task Embedded_silos_play_the_same()
    {
        await using var silos = await EmbeddedSilos.StartAsync(2, default);
        var session = new WorldSession(silos.Grains, GrainScale.Actor, 2);
        var record = await session.PlayAsync(1, session.NewRun(Setting), null, default);
        Assert.Equal(JsonSerializer.Serialize(Play.Run(Setting), Json), JsonSerializer.Serialize(record, Json));
        await session.EndAsync(2);
    }

    [Fact]
    public async Task A_record_of_more_than_goes_into_a_part_is_fetched_whole_from_another_silo()
    {
        const int rounds = 3;
        var setting = Play.Setting(Setting.Logic, new WorldParameters
        {
            Actors = WorldResult.ActorsInPart + 1,
            IssuesPerRound = WorldResult.TablesInPart / (double)rounds * 1.5,
        }, rounds: rounds) with
        {
            Measure = MeasureScope.Formation,
            Table = new TableParameters { Meetings = 0, Seats = 2, Scouted = 4, Forming = 1 },
        };
        await using var silos = await EmbeddedSilos.StartAsync(2, default);
        var session = new WorldSession(silos.Grains, GrainScale.World, 2);
        var record = await session.PlayAsync(1, session.NewRun(setting), null, default);
        Assert.InRange(record.ClosedTables.Count, WorldResult.TablesInPart + 1, int.MaxValue);
        Assert.Equal(JsonSerializer.Serialize(Play.Run(setting), Json), JsonSerializer.Serialize(record, Json));
        await session.EndAsync(2);
    }

    private static async Task<InProcessTestCluster> DeployAsync(int silos)
    {
        var builder = new InProcessTestClusterBuilder((short)silos);
        builder.ConfigureSilo((_, silo) => silo.AddOpgaveSim(new WorldAtlas()));
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return cluster;
    }
}
