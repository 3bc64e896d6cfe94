using OpgaveSim.Grains.Contracts;
using OpgaveSim.Live.Measuring;
using OpgaveSim.Silo.Sessions;
using System.Globalization;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Live.Voting;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Live.Playing;

/// <summary>Carries out what the teacher asks of a performance. Used by the loop of the stage only.</summary>
/// <param name="performance">What is on.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="output">The folder in which saved runs get a folder each.</param>
/// <param name="clock">For the manifest of a saved run.</param>
internal sealed class OrderDesk(Performance performance, LiveExperiment experiment, string output, TimeProvider clock)
{
    private StagedPair Pair => performance.Pair;

    /// <summary>The plan of worlds that begin anew with every setting as it stands now.</summary>
    private LivePlan FromStart => Pair.Plan.FromStart(Pair.Round);

    /// <summary>Carries an order out.</summary>
    /// <exception cref="FaultsException">It asks for what cannot be.</exception>
    /// <exception cref="IOException">The run cannot be saved.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    /// <exception cref="WorldFailedException">A world failed.</exception>
    /// <exception cref="WorldLostException">A world was lost; <see cref="TimeoutException"/>: likewise.</exception>
    public Task<OrderAnswer> DoAsync(LiveOrder order) => order switch
    {
        PlayOrder => Change((pace, _) =>
        {
            if (!Pair.IsOver)
            {
                pace.Play();
            }
        }),
        PauseOrder => Change((pace, _) => pace.Stop()),
        StepOrder => Change((pace, _) => pace.PlayTo(Pair.Round + 1)),
        SpeedOrder speed => Change((pace, _) => pace.PlayAt(Checked(speed.RoundsPerSecond))),
        RestartOrder => BeginAsync(FromStart),
        SeedOrder seed => BeginAsync(FromStart with { Seed = Checked(seed.Seed) }),
        ScenariosOrder scenarios => BeginAsync(experiment.Checked(FromStart with { First = scenarios.First, Second = scenarios.Second })),
        SetOrder set => SetAsync(set.Key, set.Value),
        OpenOrder open => OpenAsync(open.Link),
        ResetOrder => BeginAsync(Pair.Plan with { Changes = [] }),
        PresetOrder preset => BeginAsync(experiment.Checked(Pair.Plan with { Changes = [new LiveChange(0, Presets.Key, preset.Name)] })),
        PredictOrder predict => Change((_, poll) => poll.Ask(Checked(predict.Measure), Pair.Round)),
        HandOrder { Choice: >= 0 and <= 2, By: 1 or -1 } hand => Change((_, poll) => poll.Raise(hand.Choice, hand.By)),
        HandOrder => throw new FaultsException("hand", LiveFaultTexts.WrongHand),
        ShowOrder => ShowAsync(),
        DeadlineOrder wait => OfClassAsync(room => room.WaitAsync(Checked(wait.Seconds))),
        EndQuestionsOrder => OfClassAsync(room => room.EndQuestionsAsync()),
        FreeSeatOrder free => OfClassAsync(room => FreeAsync(room, free.Actor)),
        HideNamesOrder hide => OfClassAsync(room => HideNamesAsync(room, hide.On)),
        PlanOrder plan => BeginAsync(plan.Plan, plan.Round),
        SaveOrder save => SaveAsync(save.Language == "nl" ? "nl" : "en"),
        _ => throw new FaultsException("order", LiveFaultTexts.NotAnOrder(LiveOrder.Allowed)),
    };

    /// <summary>Whether an order concerns only pace, poll or class, so that it can be carried out in the midst of a round, by any thread.</summary>
    public static bool IsDoneAtOnce(LiveOrder order) =>
        order is PlayOrder or PauseOrder or StepOrder or SpeedOrder or PredictOrder or HandOrder or ShowOrder
            or DeadlineOrder or EndQuestionsOrder or FreeSeatOrder or HideNamesOrder;

    /// <summary>Whether an order leaves the world that is on, whatever is asked in it.</summary>
    public static bool Leaves(LiveOrder order) => order is RestartOrder or SeedOrder or ScenariosOrder or OpenOrder or PlanOrder
        || (order is SetOrder set && LiveSetting.Of(set.Key) is { OnTheWay: false });

    private async Task<OrderAnswer> OfClassAsync(Func<ClassRoom, Task> order)
    {
        await order(performance.Class ?? throw new FaultsException("class", ClassFaultTexts.NotPlayed));
        return new OrderAnswer();
    }

    private static async Task FreeAsync(ClassRoom room, int actor)
    {
        if (!await room.FreeAsync(actor))
        {
            throw new FaultsException("freeSeat", ClassFaultTexts.NobodyHas(actor));
        }
    }

    private static Task HideNamesAsync(ClassRoom room, bool on)
    {
        room.HideNames(on);
        return Task.CompletedTask;
    }

    private Task<OrderAnswer> Change(Action<Playback, Poll> change)
    {
        performance.Change(change);
        return Done();
    }

    private Task<OrderAnswer> ShowAsync()
    {
        performance.ShowCurves();
        return Done();
    }

    private async Task<OrderAnswer> BeginAsync(LivePlan plan)
    {
        await performance.BeginAsync(plan);
        return new OrderAnswer();
    }

    private async Task<OrderAnswer> OpenAsync(string link)
    {
        var (plan, round) = LiveLink.Read(experiment, link);
        return await BeginAsync(plan, round);
    }

    private async Task<OrderAnswer> BeginAsync(LivePlan plan, int round)
    {
        await performance.BeginAsync(plan);
        return await Change((pace, _) => pace.PlayTo(round));
    }

    private async Task<OrderAnswer> SetAsync(string key, string value)
    {
        var setting = LiveSetting.Of(key) ?? throw new FaultsException("set", LiveFaultTexts.CannotChange(key));
        if (!setting.OnTheWay || Pair.Round == 0 || Pair.IsOver)
        {
            return await BeginAsync(experiment.Checked(FromStart.With(new LiveChange(0, key, value))));
        }

        if (Pair.IsReplay)
        {
            throw new FaultsException("set", ClassFaultTexts.Repeats);
        }

        await performance.ReplanAsync(experiment.Checked(Pair.Plan.With(new LiveChange(Pair.Round, key, value))));
        return new OrderAnswer();
    }

    private async Task<OrderAnswer> SaveAsync(string language)
    {
        var result = LiveResult.Of(experiment, Pair.Plan, await performance.RecordsAsync());
        return new OrderAnswer(result.Save(output, performance.Class?.Decisions ?? [], LiveLink.Write(experiment, Pair.Plan, Pair.Round), language, clock.GetUtcNow()), result.Digest);
    }

    private static Task<OrderAnswer> Done() => Task.FromResult(new OrderAnswer());

    private static double Checked(double speed) => speed is >= 0 and <= Playback.MostSpeed ? speed
        : throw new FaultsException("speed", LiveFaultTexts.NotASpeed(speed.ToString(CultureInfo.InvariantCulture), Playback.MostSpeed));

    private static ulong Checked(string seed) => ulong.TryParse(seed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new FaultsException("seed", LiveFaultTexts.NotASeed(seed, ulong.MaxValue));

    private static int? Checked(int? seconds) => seconds is null or (>= LiveOptions.LeastDeadline and <= LiveOptions.MostDeadline) ? seconds
        : throw new FaultsException("deadline", ClassFaultTexts.NoDeadline(
            seconds.Value.ToString(CultureInfo.InvariantCulture), LiveOptions.LeastDeadline, LiveOptions.MostDeadline));

    private static int Checked(int measure) => measure >= 0 && measure < LiveMeasures.Ids.Count ? measure
        : throw new FaultsException("predict", LiveFaultTexts.NoMeasure(measure, LiveMeasures.Ids.Count - 1));
}
