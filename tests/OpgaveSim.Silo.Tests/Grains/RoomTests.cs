using OpgaveSim.Grains;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Playing;

namespace OpgaveSim.Silo.Tests.Grains;

/// <summary>Who is asked, until when, and which choice counts: a room by itself, on one thread of turns as Orleans gives it, by a clock that is set.</summary>
public class RoomTests
{
    private readonly SetClock clock = new();
    private readonly RoomGrain room;

    public RoomTests() => room = new RoomGrain(clock);

    [Fact]
    public Task A_choice_answers_and_the_first_one_counts() => InTurns(async () =>
    {
        await room.SeatAsync(3, true);
        Assert.Equal(3, Assert.Single(await room.SeatedAsync()));
        var asking = room.AskAsync([Asked(3)]);
        var number = Assert.Single(await room.OpenAsync()).Number;
        clock.Pass(2);
        Assert.Equal(ChoiceTaken.Taken, await room.ChooseAsync(3, number, new RoomChoice(0, [])));
        Assert.Equal(ChoiceTaken.TooLate, await room.ChooseAsync(3, number, new RoomChoice(1, [])));
        Assert.Equal(0, Assert.Single(await asking).Choice!.Value);
        var decision = Assert.Single(await room.DecisionsAsync(0));
        Assert.Equal((number, 0, 2_000, true), (decision.Number, decision.Value, decision.Milliseconds, decision.ByPerson));
        Assert.Empty(await room.DecisionsAsync(1));
        Assert.Empty(await room.OpenAsync());
    });

    [Fact]
    public Task At_the_deadline_the_rule_decides_and_a_later_choice_is_too_late() => InTurns(async () =>
    {
        await Seat(3, 4);
        await room.RuleAsync(new RoomRules(30, false));
        var asking = room.AskAsync([Asked(3), Asked(4)]);
        var open = await room.OpenAsync();
        await room.ChooseAsync(4, open[1].Number, new RoomChoice(0, []));
        clock.Pass(29.9);
        Assert.Equal(0.1, Assert.Single(await room.OpenAsync()).SecondsLeft!.Value, 1e-6);
        clock.Pass(0.1);
        Assert.Equal(ChoiceTaken.TooLate, await room.ChooseAsync(3, open[0].Number, new RoomChoice(0, [])));
        var answers = await asking;
        Assert.Null(answers[0].Choice);
        Assert.Equal(0, answers[1].Choice!.Value);
        var missed = (await room.DecisionsAsync(0))[1];
        Assert.Equal((3, 1, false), (missed.Question.Decision.Actor, missed.Value, missed.ByPerson));
        Assert.Null(missed.Choice);
    });

    [Fact]
    public Task Who_misses_a_deadline_is_passed_at_once_until_there_is_a_sign_of_life() => InTurns(async () =>
    {
        await Seat(3);
        await room.RuleAsync(new RoomRules(15, false));
        var missed = room.AskAsync([Asked(3)]);
        clock.Pass(15);
        await missed;
        Assert.Null(Assert.Single(await room.AskAsync([Asked(3, issue: 1)])).Choice);
        Assert.Equal(0, (await room.DecisionsAsync(1))[0].Number);
        await room.PresentAsync(3, true);
        var asking = room.AskAsync([Asked(3, issue: 2)]);
        Assert.False(asking.IsCompleted);
        await room.ChooseAsync(3, (await room.OpenAsync())[0].Number, new RoomChoice(1, []));
        Assert.Equal(1, (await asking)[0].Choice!.Value);
        await room.PresentAsync(3, false);
        Assert.Null((await room.AskAsync([Asked(3, issue: 3)]))[0].Choice);
        Assert.Equal(ChoiceTaken.TooLate, await room.ChooseAsync(3, 99, new RoomChoice(1, []))); // too late, but a sign of life
        Assert.False(room.AskAsync([Asked(3, issue: 4)]).IsCompleted);
    });

    /// <summary>Of two questions at the same time one was answered: somebody slow is not away.</summary>
    [Fact]
    public Task Who_chose_something_since_a_question_opened_is_not_away_though_it_was_missed() => InTurns(async () =>
    {
        await Seat(3, 4);
        await room.RuleAsync(new RoomRules(15, false));
        var asking = room.AskAsync([Asked(3), Asked(3, issue: 1), Asked(4)]);
        clock.Pass(5);
        await room.ChooseAsync(3, (await room.OpenAsync())[0].Number, new RoomChoice(1, []));
        await Task.Yield();
        clock.Pass(10);
        Assert.Equal([true, false, false], (await asking).Select(answer => answer.Choice is not null));
        Assert.Equal([false, false, true], (await room.DecisionsAsync(0)).Select(decision => decision.IsAway));
        _ = room.AskAsync([Asked(3, issue: 2), Asked(4, issue: 2)]);
        Assert.Equal(3, Assert.Single(await room.OpenAsync()).Question.Decision.Actor);
    });

    [Fact]
    public Task Who_goes_while_asked_finds_the_question_again() => InTurns(async () =>
    {
        await Seat(3);
        var asking = room.AskAsync([Asked(3)]);
        await room.PresentAsync(3, false);
        Assert.Single(await room.OpenAsync());
        await room.PresentAsync(3, true);
        Assert.Equal(ChoiceTaken.Taken, await room.ChooseAsync(3, (await room.OpenAsync())[0].Number, new RoomChoice(1, [])));
        Assert.NotNull((await asking)[0].Choice);
    });

    [Fact]
    public Task While_it_is_paused_time_stands_still_and_choices_are_taken() => InTurns(async () =>
    {
        await Seat(3, 4);
        await room.RuleAsync(new RoomRules(30, false));
        var asking = room.AskAsync([Asked(3), Asked(4)]);
        clock.Pass(20);
        await room.RuleAsync(new RoomRules(30, true));
        clock.Pass(4_000);
        var open = await room.OpenAsync();
        Assert.All(open, one => Assert.Equal((10.0, true), (one.SecondsLeft, one.IsPaused)));
        Assert.Equal(ChoiceTaken.Taken, await room.ChooseAsync(3, open[0].Number, new RoomChoice(1, [])));
        await room.RuleAsync(new RoomRules(30, false));
        await Task.Yield();
        clock.Pass(9);
        Assert.Single(await room.OpenAsync());
        Assert.False(asking.IsCompleted);
        clock.Pass(1);
        Assert.Equal([true, false], (await asking).Select(answer => answer.Choice is not null));
    });

    [Fact]
    public Task Another_deadline_holds_for_what_is_open_and_without_one_all_are_waited_for() => InTurns(async () =>
    {
        await Seat(3);
        var asking = room.AskAsync([Asked(3)]);
        clock.Pass(100_000);
        Assert.Null((await room.OpenAsync())[0].SecondsLeft);
        await room.RuleAsync(new RoomRules(15, false));
        Assert.Null((await asking)[0].Choice);
    });

    [Fact]
    public Task Ended_questions_and_those_of_a_freed_seat_are_passed() => InTurns(async () =>
    {
        await Seat(3, 4);
        var asking = room.AskAsync([Asked(3), Asked(4)]);
        await room.SeatAsync(3, false);
        Assert.Equal(4, Assert.Single(await room.OpenAsync()).Question.Decision.Actor);
        Assert.Equal(4, Assert.Single(await room.SeatedAsync()));
        await room.EndQuestionsAsync();
        Assert.All(await asking, answer => Assert.Null(answer.Choice));
        Assert.False(room.AskAsync([Asked(4, issue: 1)]).IsCompleted); // who was only ended is still there
        await room.ClearAsync();
        Assert.Empty(await room.DecisionsAsync(0));
    });

    [Fact]
    public Task A_question_of_somebody_else_and_what_is_no_option_are_refused_and_the_question_stays_open() => InTurns(async () =>
    {
        await Seat(3, 4);
        var asking = room.AskAsync([Asked(3)]);
        var number = (await room.OpenAsync())[0].Number;
        Assert.Equal(ChoiceTaken.NotYours, await room.ChooseAsync(4, number, new RoomChoice(1, [])));
        Assert.Equal(ChoiceTaken.NotAnOption, await room.ChooseAsync(3, number, new RoomChoice(2, [])));
        Assert.Equal(ChoiceTaken.NotAnOption, await room.ChooseAsync(3, number, new RoomChoice(1, [7])));
        Assert.Single(await room.OpenAsync());
        Assert.False(asking.IsCompleted);
    });

    [Fact]
    public Task Of_candidates_any_are_chosen_each_once_and_no_more_than_seats_are_free() => InTurns(async () =>
    {
        await Seat(3);
        var question = new Question(
            new Decision(0, 3, DecisionKind.Invite, 0, 0), [.. ((int[])[5, 6, 7]).Select((actor, i) => new QuestionOption(i, actor, 0, 0, 0, 0, actor, []))], 2, 2, [5, 6], Nothing);
        var asking = room.AskAsync([new RoomQuestion(question)]);
        var number = (await room.OpenAsync())[0].Number;
        Assert.Equal(ChoiceTaken.TooMany, await room.ChooseAsync(3, number, new RoomChoice(0, [5, 6, 7])));
        Assert.Equal(ChoiceTaken.NotAnOption, await room.ChooseAsync(3, number, new RoomChoice(0, [5, 5])));
        Assert.Equal(ChoiceTaken.NotAnOption, await room.ChooseAsync(3, number, new RoomChoice(0, [8])));
        Assert.Equal(ChoiceTaken.Taken, await room.ChooseAsync(3, number, new RoomChoice(0, [7, 5])));
        var choice = (await asking)[0].Choice!;
        Assert.Equal([7, 5], choice.Actors);
        Assert.Equal(2, choice.Value);
    });

    [Fact]
    public Task A_yes_beyond_the_free_seats_is_refused_and_a_no_is_not() => InTurns(async () =>
    {
        await Seat(3, 4);
        RoomQuestion[] questions = [.. Enumerable.Range(0, 3).Select(issue => Asked(3, DecisionKind.Answer, issue, most: 1)), Asked(4, DecisionKind.Answer, 0, most: 1)];
        var asking = room.AskAsync(questions);
        var open = await room.OpenAsync();
        Assert.Equal(ChoiceTaken.Taken, await room.ChooseAsync(3, open[0].Number, new RoomChoice(1, [])));
        Assert.Equal(ChoiceTaken.NoFreeSeat, await room.ChooseAsync(3, open[1].Number, new RoomChoice(1, [])));
        Assert.Equal(ChoiceTaken.Taken, await room.ChooseAsync(3, open[1].Number, new RoomChoice(0, [])));
        Assert.Equal(ChoiceTaken.Taken, await room.ChooseAsync(4, open[3].Number, new RoomChoice(1, [])));
        await room.EndQuestionsAsync();
        Assert.Equal([1, 0, null, 1], (await asking).Select(answer => answer.Choice?.Value));
    });

    [Fact]
    public Task Whoever_watches_is_told_of_each_question_once_it_opens_and_once_it_closes() => InTurns(async () =>
    {
        var watcher = new Told();
        await room.WatchAsync(watcher);
        await Seat(3, 4);
        await room.PresentAsync(4, false);
        var asking = room.AskAsync([Asked(3), Asked(4)]);
        Assert.Equal([3], watcher.Opened.Select(one => one.Question.Decision.Actor));
        Assert.Equal([(4, false)], watcher.Closed.Select(one => (one.Question.Decision.Actor, one.ByPerson)));
        await room.ChooseAsync(3, watcher.Opened[0].Number, new RoomChoice(1, []));
        await asking;
        Assert.Equal([(4, false), (3, true)], watcher.Closed.Select(one => (one.Question.Decision.Actor, one.ByPerson)));
    });

    private static QuestionSight Nothing { get; } = new([], -1, 8, 0, 0, 0, []);

    private static RoomQuestion Asked(int actor, DecisionKind kind = DecisionKind.TakeUp, int issue = 0, int most = 1) => new(new Question(
        new Decision(0, actor, kind, issue, 0), [QuestionOption.Of(1, 1), QuestionOption.Of(0, 0)], most, 1, [], Nothing));

    private async Task Seat(params int[] actors)
    {
        foreach (var actor in actors)
        {
            await room.SeatAsync(actor, true);
        }
    }

    private static Task InTurns(Func<Task> test) => Task.Factory.StartNew(
        test, default, TaskCreationOptions.None, new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler).Unwrap();

    private sealed class Told : IRoomWatcher
    {
        public List<OpenedQuestion> Opened { get; } = [];

        public List<PlayedDecision> Closed { get; } = [];

        public Task OpenedAsync(OpenedQuestion[] questions)
        {
            Opened.AddRange(questions);
            return Task.CompletedTask;
        }

        public Task ClosedAsync(PlayedDecision decision)
        {
            Closed.Add(decision);
            return Task.CompletedTask;
        }
    }
}
