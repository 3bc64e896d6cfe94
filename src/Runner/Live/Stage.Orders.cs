using System.Globalization;
using OpgaveSim.Grains;
using OpgaveSim.Runner.Input;
using OpgaveSim.Runner.Live.Protocol;
using OpgaveSim.Silo;

namespace OpgaveSim.Runner.Live;

/// <content>What the teacher's page asks of the stage, and votes.</content>
public sealed partial class Stage
{
    /// <summary>Asks the loop for something, and waits until it is done.</summary>
    /// <param name="order">What.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="FaultsException">What is asked is wrong.</exception>
    /// <exception cref="IOException">The run cannot be saved.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    /// <exception cref="WorldFailedException">A world failed; <see cref="WorldLostException"/>, <see cref="TimeoutException"/>: it was lost.</exception>
    public async Task<OrderAnswer> DoAsync(LiveOrder order, CancellationToken cancellation)
    {
        var answer = new TaskCompletionSource<OrderAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        return orders.Writer.TryWrite((order, answer))
            ? await answer.Task.WaitAsync(cancellation)
            : throw new FaultsException("stage", "too much is asked at once");
    }

    /// <summary>Whether votes are asked for.</summary>
    public bool IsAsking
    {
        get
        {
            lock (gate)
            {
                return isHeld && votes is not null;
            }
        }
    }

    /// <summary>Takes a vote from a page.</summary>
    /// <param name="device">The device of the page; its second vote replaces its first.</param>
    /// <param name="address">The address by which it is counted.</param>
    /// <param name="choice">0 left higher, 1 right higher, 2 no difference.</param>
    /// <returns>Whether it counts: not when none is asked for, nor when as many of the address count as can.</returns>
    public bool Vote(string device, string address, int choice)
    {
        lock (gate)
        {
            var taken = isHeld && votes is not null && votes.Cast(device, address, choice);
            if (taken)
            {
                TellState();
            }

            return taken;
        }
    }

    private async Task CarryOutAsync(LiveOrder order, TaskCompletionSource<OrderAnswer> answer)
    {
        try
        {
            answer.SetResult(await DoAsync(order));
        }
        catch (Exception e)
        {
            answer.SetException(e); // whoever asked tells it; the stage goes on
        }
    }

    private async Task<OrderAnswer> DoAsync(LiveOrder order)
    {
        switch (order)
        {
            case PlayOrder:
                return Change(() => isPlaying = !IsOver);
            case PauseOrder:
                return Change(() => (isPlaying, playUntil) = (false, 0));
            case StepOrder:
                return Change(() => (isPlaying, playUntil) = (false, round + 1));
            case SpeedOrder { RoundsPerSecond: var wanted }:
                return wanted is >= 0 and <= MostSpeed
                    ? Change(() => speed = wanted)
                    : throw new FaultsException("speed", string.Create(CultureInfo.InvariantCulture, $"{wanted} is no speed; allowed: 0 … {MostSpeed} rounds a second"));
            case RestartOrder:
                await BeginAsync(plan.FromStart(round));
                return new OrderAnswer();
            case SeedOrder { Seed: var given }:
                var seed = ulong.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
                    : throw new FaultsException("seed", $"'{given}' is no seed; allowed: 0 … {ulong.MaxValue}");
                await BeginAsync(plan.FromStart(round) with { Seed = seed });
                return new OrderAnswer();
            case ScenariosOrder scenarios:
                await BeginAsync(experiment.Checked(plan.FromStart(round) with { First = scenarios.First, Second = scenarios.Second }));
                return new OrderAnswer();
            case SetOrder set:
                await SetAsync(set.Key, set.Value);
                return new OrderAnswer();
            case OpenOrder open:
                var (opened, until) = LiveLink.Read(experiment, open.Link);
                await BeginAsync(opened);
                return Change(() => (isPlaying, playUntil) = (false, until));
            case PredictOrder { Measure: var asked }:
                return asked >= 0 && asked < LiveMeasures.Ids.Count
                    ? Change(() => (isHeld, question, votes) = (true, asked, new Votes(Audience, options.Limits)))
                    : throw new FaultsException("predict", $"there is no measure {asked}; allowed: 0 … {LiveMeasures.Ids.Count - 1}");
            case HandOrder { Choice: >= 0 and <= 2, By: 1 or -1 } hand:
                return Change(() => votes?.Raise(hand.Choice, hand.By));
            case HandOrder:
                throw new FaultsException("hand", "choice must be 0, 1 or 2, and by 1 or -1");
            case ShowOrder:
                lock (gate)
                {
                    isHeld = false;
                    Log.Append("world", LiveJson.Bytes(PictureOf()));
                }

                return new OrderAnswer();
            case SaveOrder save:
                return await SaveAsync(save.Language == "nl" ? "nl" : "en");
            default:
                throw new FaultsException("order", $"{order.GetType().Name} is no order");
        }
    }

    private async Task SetAsync(string key, string value)
    {
        var setting = LiveSetting.Of(key) ?? throw new FaultsException("set", $"'{key}' cannot be changed here");
        if (!setting.OnTheWay || round == 0 || IsOver)
        {
            await BeginAsync(experiment.Checked(plan.FromStart(round).With(new LiveChange(0, key, value))));
            return;
        }

        var next = experiment.Checked(plan.With(new LiveChange(round, key, value)));
        var settings = Schedule(next);
        await StopBackgroundAsync();
        lock (gate)
        {
            (plan, settingsShown, records) = (next, Shown(settings), null);
            runs = [.. runs.Select((run, side) => WithChanges(run, settings, side))];
            pairs.Clear();
            TellState();
        }

        StartBackground(settings);
    }

    private async Task<OrderAnswer> SaveAsync(string language)
    {
        if (records is null)
        {
            var settings = Schedule(plan);
            records = [await background.PlayAsync(settings, 0, 0, default), await background.PlayAsync(settings, 1, 0, default)];
        }

        var result = LiveResult.Of(experiment, plan, records);
        return new OrderAnswer(result.Save(options.Out, LiveLink.Write(experiment, plan, round), language, clock.GetUtcNow()), result.Digest);
    }

    private OrderAnswer Change(Action change)
    {
        lock (gate)
        {
            change();
            TellState();
        }

        return new OrderAnswer();
    }
}
