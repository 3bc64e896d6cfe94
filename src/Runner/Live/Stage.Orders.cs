using System.Globalization;
using System.Text.Json;
using OpgaveSim.Grains;
using OpgaveSim.Runner.Input;
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
    public async Task<object?> DoAsync(StageOrder order, CancellationToken cancellation)
    {
        var answer = new TaskCompletionSource<object?>(TaskCreationOptions.RunContinuationsAsynchronously);
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

    private async Task CarryOutAsync(StageOrder order, TaskCompletionSource<object?> answer)
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

    private async Task<object?> DoAsync(StageOrder order)
    {
        switch (order.Do)
        {
            case "play":
                return Change(() => isPlaying = !IsOver);
            case "pause":
                return Change(() => (isPlaying, playUntil) = (false, 0));
            case "step":
                return Change(() => (isPlaying, playUntil) = (false, round + 1));
            case "speed":
                var wanted = Number(order.Value, 0, MostSpeed);
                return Change(() => speed = wanted);
            case "restart":
                await BeginAsync(plan.FromStart(round));
                return null;
            case "seed":
                var seed = ulong.TryParse(order.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
                    : throw new FaultsException("seed", $"'{order.Value}' is no seed; allowed: 0 … {ulong.MaxValue}");
                await BeginAsync(plan.FromStart(round) with { Seed = seed });
                return null;
            case "scenarios":
                await BeginAsync(experiment.Checked(plan.FromStart(round) with { First = order.First ?? "", Second = order.Second ?? "" }));
                return null;
            case "set":
                await SetAsync(order.Key ?? "", order.Value ?? "");
                return null;
            case "open":
                var (opened, until) = LiveLink.Read(experiment, order.Value ?? "");
                await BeginAsync(opened);
                return Change(() => (isPlaying, playUntil) = (false, until));
            case "predict":
                var asked = (int)Number(order.Value, 0, LiveMeasures.Ids.Count - 1);
                return Change(() => (isHeld, question, votes) = (true, asked, new Votes(Audience, options.Limits)));
            case "hand":
                var choice = (int)Number(order.Key, 0, 2);
                var by = (int)Number(order.Value, -1, 1);
                return Change(() => votes?.Raise(choice, by));
            case "show":
                lock (gate)
                {
                    isHeld = false;
                    Log.Append("world", JsonSerializer.SerializeToUtf8Bytes(PictureOf(), Json));
                }

                return null;
            case "save":
                return await SaveAsync(order.Value == "nl" ? "nl" : "en");
            default:
                throw new FaultsException("order", $"'{order.Do}' is no order");
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

    private async Task<object> SaveAsync(string language)
    {
        if (records is null)
        {
            var settings = Schedule(plan);
            records = [await background.PlayAsync(settings, 0, 0, default), await background.PlayAsync(settings, 1, 0, default)];
        }

        var result = LiveResult.Of(experiment, plan, records);
        return new { folder = result.Save(options.Out, LiveLink.Write(experiment, plan, round), language, clock.GetUtcNow()), digest = result.Digest };
    }

    private object? Change(Action change)
    {
        lock (gate)
        {
            change();
            TellState();
        }

        return null;
    }

    private static double Number(string? text, double least, double most) =>
        InputNumber.Real(text) is { } number && number >= least && number <= most
            ? number
            : throw new FaultsException("order", string.Create(CultureInfo.InvariantCulture, $"'{text}' is no number from {least} to {most}"));
}
