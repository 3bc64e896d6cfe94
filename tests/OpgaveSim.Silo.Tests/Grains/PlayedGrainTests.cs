using System.Text.Json;
using System.Text.Json.Serialization;
using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Records;
using OpgaveSim.Silo.Hosting;
using OpgaveSim.Silo.Sessions;
using OpgaveSim.Testing;

namespace OpgaveSim.Silo.Tests.Grains;

/// <summary>Persons in a room play actors of a world of grains.</summary>
public class PlayedGrainTests
{
    private static readonly JsonSerializerOptions Json = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };
    private static readonly RunSetting Setting = Play.Setting(
        Logics.Named("interest"), new WorldParameters { Actors = 60, IssuesPerRound = 2 }, new TableParameters { Exit = 0 }, rounds: 10);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task What_a_class_chose_is_the_same_again_on_grains_of_either_scale_and_as_a_plain_loop(int silos)
    {
        await using var cluster = await EmbeddedSilos.StartAsync(silos, default);
        var session = new WorldSession(cluster.Grains, GrainScale.Actor, silos);
        var room = cluster.Grains.Room(session.Name);
        using var choosing = new Chooser(room);
        var watcher = cluster.Grains.CreateObjectReference<IRoomWatcher>(choosing);
        await room.WatchAsync(watcher);
        await SeatAsync(room, 60, actor => actor % 2 == 0);
        var played = await session.PlayAsync(0, session.NewRun(Setting) with { Room = session.Name }, null, default);
        Assert.Null(choosing.Failure);
        var decisions = await room.DecisionsAsync(0);
        PlayedChoice[] choices = [.. decisions.Select(decision => decision.Choice).OfType<PlayedChoice>()];
        Assert.True(choices.Length > 100, $"{choices.Length} choices");
        Assert.Contains(decisions, decision => !decision.ByPerson);

        var expected = Text(played);
        Assert.NotEqual(Text(Play.Run(Setting)), expected);
        Assert.Equal(expected, Text(Play.Run(Setting, new Replay(new PlayedChoices(choices)))));
        var again = new PlayedChoices(JsonSerializer.Deserialize<PlayedChoice[]>(JsonSerializer.Serialize(choices))!);
        Assert.Equal(expected, Text(await session.PlayAsync(0, session.NewRun(Setting) with { Choices = again }, null, default)));
        var whole = new WorldSession(cluster.Grains, GrainScale.World, silos);
        Assert.Equal(expected, Text(await whole.PlayAsync(0, whole.NewRun(Setting) with { Choices = again }, null, default)));
        await session.EndAsync(1);
        await whole.EndAsync(1);
    }

    [Fact]
    public async Task Without_seats_and_with_everybody_away_it_is_what_the_rules_leave()
    {
        await using var cluster = await EmbeddedSilos.StartAsync(1, default);
        var session = new WorldSession(cluster.Grains, GrainScale.Actor, 1);
        var room = cluster.Grains.Room(session.Name);
        var expected = Text(Play.Run(Setting));
        Assert.Equal(expected, Text(await session.PlayAsync(0, session.NewRun(Setting) with { Room = session.Name }, null, default)));
        Assert.Empty(await room.DecisionsAsync(0));
        await SeatAsync(room, 60, _ => true);
        for (var actor = 0; actor < 60; actor++)
        {
            await room.PresentAsync(actor, false);
        }

        Assert.Equal(expected, Text(await session.PlayAsync(0, session.NewRun(Setting) with { Room = session.Name }, null, default)));
        Assert.NotEmpty(await room.DecisionsAsync(0));
        await session.EndAsync(1);
    }

    [Fact]
    public async Task While_persons_are_asked_actors_and_tables_can_be_asked_about_themselves()
    {
        await using var cluster = await EmbeddedSilos.StartAsync(1, default);
        var session = new WorldSession(cluster.Grains, GrainScale.Actor, 1);
        var room = cluster.Grains.Room(session.Name);
        await SeatAsync(room, 60, _ => true);
        var world = cluster.Grains.LiveWorld(session.Name, 0);
        var run = session.NewRun(Setting) with { Room = session.Name, IsWatched = true };
        await world.StageAsync(run);
        var kinds = new HashSet<DecisionKind>();
        for (var round = 0; round < 3; round++)
        {
            var step = world.StepAsync(run).AsTask();
            while (await OpenAsync(room, step) is { Length: > 0 } open)
            {
                foreach (var question in open)
                {
                    var decision = question.Question.Decision;
                    Assert.Equal(decision.Actor, (await cluster.Grains.Actor(session.Name, 0, decision.Actor).ProfileAsync()).Actor);
                    await cluster.Grains.Actor(session.Name, 0, decision.Actor).TiesAsync();
                    var table = (await world.TableAsync(run.Id, decision.Issue)).Account;
                    Assert.Equal(decision.Kind == DecisionKind.TakeUp, table is null);
                    kinds.Add(decision.Kind);
                }

                await room.EndQuestionsAsync();
            }

            await step;
        }

        Assert.Superset(new HashSet<DecisionKind> { DecisionKind.TakeUp, DecisionKind.Invite, DecisionKind.Answer, DecisionKind.Propose, DecisionKind.Vote }, kinds);
        await session.EndAsync(1);
    }

    [Fact]
    public async Task All_who_are_invited_in_a_round_are_asked_at_the_same_time()
    {
        // one table with 80 invitations: more than a district calls at a time
        var setting = Play.Setting(
            Logics.Named("random"), new WorldParameters { Actors = 400, IssuesPerRound = 6 }, new TableParameters { Seats = 32 }, rounds: 1);
        await using var cluster = await EmbeddedSilos.StartAsync(1, default);
        var session = new WorldSession(cluster.Grains, GrainScale.Actor, 1);
        var room = cluster.Grains.Room(session.Name);
        var world = cluster.Grains.LiveWorld(session.Name, 0);
        var run = session.NewRun(setting) with { Room = session.Name };
        await world.StageAsync(run);
        await SeatAsync(room, 400, _ => true);
        var step = world.StepAsync(run).AsTask();
        var most = 0;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20)); // on a busy machine the last are asked later than the first
        while (await OpenAsync(room, step) is { Length: > 0 } open)
        {
            var invited = open.Count(question => question.Question.Decision.Kind == DecisionKind.Answer);
            most = Math.Max(most, invited);
            if (most <= 64 && invited > 0 && !patience.IsCancellationRequested)
            {
                continue;
            }

            await room.EndQuestionsAsync();
        }

        await step;
        Assert.True(most > 64, $"{most} at the same time");
        await session.EndAsync(1);
    }

    /// <summary>The questions that are open once as many phases have asked as can; none: the round is over.</summary>
    private static async Task<OpenedQuestion[]> OpenAsync(IRoomGrain room, Task step)
    {
        OpenedQuestion[] before = [];
        while (!step.IsCompleted)
        {
            await Task.Yield();
            var open = await room.OpenAsync();
            if (open.Length > 0 && open.Length == before.Length)
            {
                return open;
            }

            before = open;
        }

        return [];
    }

    private static async Task SeatAsync(IRoomGrain room, int actors, Func<int, bool> isSeated)
    {
        for (var actor = 0; actor < actors; actor++)
        {
            await room.SeatAsync(actor, isSeated(actor));
        }
    }

    private static string Text(RunRecord record) => JsonSerializer.Serialize(record, Json);

    /// <summary>A class that chooses by whim as soon as it is asked; what it passes is ended at once, as its seat is freed and taken again.</summary>
    private sealed class Chooser(IRoomGrain room) : IRoomWatcher, IDisposable
    {
        private readonly SemaphoreSlim one = new(1);

        public Exception? Failure { get; private set; }

        public async Task OpenedAsync(OpenedQuestion[] questions)
        {
            await one.WaitAsync();
            try
            {
                foreach (var question in questions)
                {
                    var actor = question.Question.Decision.Actor;
                    if (ScriptedPlayers.Whimsical(question.Question) is { } choice)
                    {
                        // too late when its seat was freed for another question
                        Assert.Contains(await room.ChooseAsync(actor, question.Number, new RoomChoice(choice.Value, choice.Actors)), (ChoiceTaken[])[ChoiceTaken.Taken, ChoiceTaken.TooLate]);
                    }
                }

                foreach (var question in questions)
                {
                    if (ScriptedPlayers.Whimsical(question.Question) is null)
                    {
                        await room.SeatAsync(question.Question.Decision.Actor, false);
                        await room.SeatAsync(question.Question.Decision.Actor, true);
                    }
                }
            }
            catch (Exception e)
            {
                Failure = e;
                await room.EndQuestionsAsync();
            }
            finally
            {
                one.Release();
            }
        }

        public Task ClosedAsync(PlayedDecision decision) => Task.CompletedTask;

        public void Dispose() => one.Dispose();
    }
}
