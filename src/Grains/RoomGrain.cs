using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Playing;
using Orleans.Concurrency;

namespace OpgaveSim.Grains;

/// <summary>
/// The classroom of a session as a grain: holds seats, open questions, the deadline and the decisions that were asked for. Grains of the world
/// wait here for persons; the host tells what persons do. Which choices are allowed is in the model.
/// </summary>
[KeepAlive, Reentrant]
internal sealed class RoomGrain(TimeProvider clock) : Grain, IRoomGrain
{
    private readonly SortedDictionary<int, Seat> seats = [];
    private readonly SortedDictionary<long, Opened> open = [];
    private readonly List<PlayedDecision> decisions = [];
    private readonly List<IRoomWatcher> watchers = [];
    private readonly RunningTime time = new(clock);
    private RoomRules rules = new(null, false);
    private int[] seated = [];
    private long asked;
    private TaskCompletionSource news = NewNews();

    public ValueTask<int[]> SeatedAsync() => ValueTask.FromResult(seated);

    public async Task<RoomAnswer[]> AskAsync(RoomQuestion[] questions)
    {
        Opened[] mine = [.. questions.Select(one => new Opened(++asked, one.Question, time.Elapsed, clock.GetTimestamp()))];
        foreach (var question in mine)
        {
            question.Beside = mine;
            if (seats.GetValueOrDefault(question.Actor) is { IsThere: true })
            {
                open.Add(question.Number, question);
            }
            else
            {
                Close(question, null);
            }
        }

        TellOpened([.. mine.Where(question => question.IsOpen)]);
        while (mine.FirstOrDefault(question => question.IsOpen) is { } waiting)
        {
            var told = news.Task;
            switch (LeftOf(waiting))
            {
                case null:
                    await told;
                    break;
                case { } left when left > TimeSpan.Zero:
                    await told.WaitAsync(left, clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
                    break;
                default:
                    Miss(mine);
                    break;
            }
        }

        return [.. mine.Select(question => new RoomAnswer(question.Choice))];
    }

    public ValueTask SeatAsync(int actor, bool isSeated)
    {
        if (isSeated)
        {
            seats[actor] = new Seat { LastSign = time.Elapsed };
        }
        else
        {
            seats.Remove(actor);
            Pass(question => question.Actor == actor);
        }

        seated = [.. seats.Keys];
        return ValueTask.CompletedTask;
    }

    public ValueTask PresentAsync(int actor, bool isThere)
    {
        if (seats.TryGetValue(actor, out var seat))
        {
            (seat.IsThere, seat.LastSign) = (isThere, isThere ? time.Elapsed : seat.LastSign);
        }

        return ValueTask.CompletedTask;
    }

    public async ValueTask<ChoiceTaken> ChooseAsync(int actor, long question, RoomChoice choice)
    {
        await PresentAsync(actor, true);
        if (!open.TryGetValue(question, out var opened) || LeftOf(opened) <= TimeSpan.Zero)
        {
            return ChoiceTaken.TooLate;
        }

        if (opened.Actor != actor)
        {
            return ChoiceTaken.NotYours;
        }

        var chosen = PlayedChoice.In(
            opened.Question.Decision, opened.Question.Decision.Kind == DecisionKind.Invite ? choice.Actors.Length : choice.Value, choice.Actors);
        var taken = opened.Judge(chosen);
        if (taken == ChoiceTaken.Taken)
        {
            Close(opened, chosen);
        }

        return taken;
    }

    public ValueTask RuleAsync(RoomRules rules)
    {
        this.rules = rules;
        time.Run(!rules.IsPaused);
        Tell();
        return ValueTask.CompletedTask;
    }

    public ValueTask EndQuestionsAsync()
    {
        Pass(_ => true);
        return ValueTask.CompletedTask;
    }

    public ValueTask WatchAsync(IRoomWatcher watcher)
    {
        watchers.Add(watcher);
        return ValueTask.CompletedTask;
    }

    public ValueTask<OpenedQuestion[]> OpenAsync() => ValueTask.FromResult<OpenedQuestion[]>([.. open.Values.Select(Told)]);

    public ValueTask<PlayedDecision[]> DecisionsAsync(int after) => ValueTask.FromResult<PlayedDecision[]>([.. decisions.Skip(after)]);

    public async ValueTask ClearAsync()
    {
        await EndQuestionsAsync();
        decisions.Clear();
    }

    public async ValueTask RetireAsync()
    {
        await EndQuestionsAsync();
        DeactivateOnIdle();
    }

    /// <summary>The time that a question has left; null: no deadline, or time stands still.</summary>
    private TimeSpan? LeftOf(Opened question) => rules is { Seconds: { } seconds, IsPaused: false } ? LeftOf(question, seconds) : null;

    private TimeSpan LeftOf(Opened question, int seconds) => TimeSpan.FromSeconds(seconds) - (time.Elapsed - question.OpenedAt);

    /// <summary>The deadline is over, and the rule decides. Who gave no sign of life since the question opened is away until there is one.</summary>
    private void Miss(Opened[] questions)
    {
        foreach (var question in questions.Where(question => question.IsOpen))
        {
            var seat = seats[question.Actor];
            seat.IsThere &= seat.LastSign > question.OpenedAt;
            Close(question, null);
        }
    }

    private void Pass(Func<Opened, bool> which)
    {
        foreach (var question in open.Values.Where(which).ToArray())
        {
            Close(question, null);
        }
    }

    private void Close(Opened question, PlayedChoice? choice)
    {
        var wasOpen = open.Remove(question.Number);
        question.Close(choice);
        var decision = new PlayedDecision(
            wasOpen ? question.Number : 0, question.Question, choice?.Value ?? question.Question.Rule, choice?.Actors ?? question.Question.RuleActors,
            (long)clock.GetElapsedTime(question.AskedAt).TotalMilliseconds, choice is not null)
        {
            IsAway = seats.GetValueOrDefault(question.Actor) is not { IsThere: true },
        };
        decisions.Add(decision);
        foreach (var watcher in watchers)
        {
            watcher.ClosedAsync(decision).Ignore();
        }

        Tell();
    }

    private void TellOpened(Opened[] questions)
    {
        foreach (var watcher in questions.Length == 0 ? [] : watchers)
        {
            watcher.OpenedAsync([.. questions.Select(Told)]).Ignore();
        }
    }

    private OpenedQuestion Told(Opened question) => new(
        question.Number, question.Question, rules.Seconds is { } seconds ? Math.Max(0, LeftOf(question, seconds).TotalSeconds) : null, rules.IsPaused);

    private void Tell()
    {
        var told = news;
        news = NewNews();
        told.TrySetResult();
    }

    private static TaskCompletionSource NewNews() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>An actor that a person plays.</summary>
    private sealed class Seat
    {
        /// <summary>Whether it is asked; else it is passed at once.</summary>
        public bool IsThere { get; set; } = true;

        /// <summary>When its person did something last.</summary>
        public TimeSpan LastSign { get; set; }
    }

    /// <summary>A question from asking to closing.</summary>
    private sealed class Opened(long number, Question question, TimeSpan openedAt, long askedAt)
    {
        public long Number => number;

        public Question Question => question;

        public int Actor => question.Decision.Actor;

        public TimeSpan OpenedAt => openedAt;

        public long AskedAt => askedAt;

        /// <summary>All that was asked at the same time by the same grain, itself included.</summary>
        public Opened[] Beside { private get; set; } = [];

        public bool IsOpen { get; private set; } = true;

        public PlayedChoice? Choice { get; private set; }

        public void Close(PlayedChoice? choice) => (IsOpen, Choice) = (false, choice);

        /// <summary>What becomes of a choice by the question and what its person chose beside it.</summary>
        public ChoiceTaken Judge(PlayedChoice choice) =>
            !question.Offers(choice) ? ChoiceTaken.NotAnOption
            : choice.Actors.Length > question.Most ? ChoiceTaken.TooMany
            : question.Decision.Kind == DecisionKind.Answer && choice.Value == 1 && YesesBeside >= question.Most ? ChoiceTaken.NoFreeSeat
            : ChoiceTaken.Taken;

        private int YesesBeside => Beside.Count(other =>
            other.Actor == Actor && other.Question.Decision.Kind == DecisionKind.Answer && other.Choice is { Value: 1 });
    }
}
