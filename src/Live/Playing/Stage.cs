using OpgaveSim.Experiments.Input;
using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Live.Watching;
using OpgaveSim.Silo.Sessions;

namespace OpgaveSim.Live.Playing;

/// <summary>
/// A pair of twin worlds on the screen: the same actors and issues under two scenarios. One loop plays them, round by round, and between rounds
/// carries out what the teacher's page asks; watchers read a log and hold nothing up. An order goes from the page to the queue, from there to
/// this loop, and from here to the grains.
/// </summary>
public sealed class Stage : IAsyncDisposable
{
    private readonly OrderQueue orders = new();
    private readonly OrderDesk desk;
    private readonly Performance performance;
    private readonly LivePlan start;
    private readonly TimeProvider clock;

    /// <summary>A stage, empty until it is opened.</summary>
    /// <param name="grains">The grains.</param>
    /// <param name="atlas">The worlds of the process.</param>
    /// <param name="experiment">The experiment.</param>
    /// <param name="options">Options.</param>
    /// <param name="clock">For the pace only.</param>
    public Stage(IGrainFactory grains, WorldAtlas atlas, LiveExperiment experiment, LiveOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        ArgumentNullException.ThrowIfNull(options);
        (start, this.clock) = (experiment.Start, clock);
        performance = new Performance(grains, atlas, experiment, options, clock);
        desk = new OrderDesk(performance, experiment, options.Out, clock);
    }

    /// <summary>Whether it is open: before, there is nothing to see or to ask.</summary>
    public bool IsOpen => performance.HasBegun;

    /// <summary>What watchers read.</summary>
    public EventLog Log => performance.Log;

    /// <summary>Who watches; told with the next event that there is anyway.</summary>
    public Audience Audience => performance.Audience;

    /// <summary>Whether votes are asked for.</summary>
    public bool IsAsking => performance.IsAsking;

    /// <summary>The class that plays the left world; null: nobody can play.</summary>
    internal ClassRoom? Class => performance.Class;

    /// <summary>What a phone is told that has no seat yet.</summary>
    internal ClassInfo ClassInfo() => performance.ClassInfo();

    /// <summary>Sets the worlds up; comes before everything else.</summary>
    public Task OpenAsync() => performance.OpenAsync(start);

    /// <summary>Runs until it is cancelled.</summary>
    /// <param name="cancellation">Ends it.</param>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task[] loops = performance.Class is { } room ? [PlayAsync(stop.Token), performance.TellOfClassAsync(room, stop.Token), room.ListenAsync(stop.Token)] : [PlayAsync(stop.Token)];
        try
        {
            await await Task.WhenAny(loops); // neither ends by itself, so the first to end says why
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(loops).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task PlayAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            await orders.CarryOutAsync(desk.DoAsync);
            if (!performance.IsDue)
            {
                await orders.WaitAsync(cancellation);
                continue;
            }

            var began = clock.GetTimestamp();
            await performance.StepAsync();
            var pause = performance.PauseAfter(clock.GetElapsedTime(began));
            if (pause > TimeSpan.Zero)
            {
                await Task.WhenAny(orders.WaitAsync(cancellation), Task.Delay(pause, clock, cancellation));
            }
        }
    }

    /// <summary>Asks the loop for something, and waits until it is done.</summary>
    /// <param name="order">What.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="FaultsException">What is asked is wrong.</exception>
    /// <exception cref="IOException">The run cannot be saved.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    /// <exception cref="WorldFailedException">A world failed; <see cref="WorldLostException"/>, <see cref="TimeoutException"/>: it was lost.</exception>
    public Task<OrderAnswer> DoAsync(LiveOrder order, CancellationToken cancellation) =>
        performance.Class is { } room ? DoAsync(order, room, cancellation) : orders.AskAsync(order, cancellation);

    /// <summary>
    /// While a class is asked, the loop waits for it in the midst of a round. What only concerns the pace, the poll or the class is done at once then;
    /// what leaves the world lets the model decide what is open; and a change waits until the round is over.
    /// </summary>
    private async Task<OrderAnswer> DoAsync(LiveOrder order, ClassRoom room, CancellationToken cancellation)
    {
        if (order is PlayOrder or StepOrder or PauseOrder)
        {
            await room.PauseAsync(order is PauseOrder);
        }

        if (OrderDesk.IsDoneAtOnce(order))
        {
            var answer = await desk.DoAsync(order);
            orders.Wake();
            return answer;
        }

        if (!OrderDesk.Leaves(order))
        {
            return await orders.AskAsync(order, cancellation);
        }

        await room.LeaveAsync();
        try
        {
            return await orders.AskAsync(order, cancellation);
        }
        finally
        {
            room.Stay();
        }
    }

    /// <summary>Takes a vote from a page.</summary>
    /// <param name="device">The device of the page; its second vote replaces its first.</param>
    /// <param name="address">The address by which it is counted.</param>
    /// <param name="choice">0 left higher, 1 right higher, 2 no difference.</param>
    /// <returns>Whether it counts: not when none is asked for, nor when as many of the address count as can.</returns>
    public bool Vote(string device, string address, int choice) => performance.Vote(device, address, choice);

    /// <summary>What a device voted on the question that was asked last.</summary>
    public OwnVote VoteOf(string device) => performance.VoteOf(device);

    /// <summary>All that was voted so far, as a CSV file (<see cref="Voting.VoteFile"/>).</summary>
    public string VoteFile() => performance.VoteFile();

    /// <summary>The number of the last event and a picture of all it led to, rendered once for all who come.</summary>
    public (long Number, WireEvent Event) Picture() => performance.Picture();

    /// <summary>An actor of a world, as its grain answers; null: there is none of that number.</summary>
    /// <param name="side">0 left, 1 right.</param>
    /// <param name="actor">The actor.</param>
    /// <exception cref="NobodyHereException">No grain here has it.</exception>
    public Task<ActorTold?> ActorAsync(int side, int actor) => performance.Interviews.ActorAsync(performance.RunOf(side), side, actor);

    /// <summary>An open table of a world, as its grain answers; null: there is none for the issue.</summary>
    /// <param name="side">0 left, 1 right.</param>
    /// <param name="issue">The issue.</param>
    public Task<TableTold?> TableAsync(int side, int issue) => performance.Interviews.TableAsync(performance.RunOf(side), side, issue);

    /// <summary>One issue and its table in both worlds, from the signal to the end; null: there is none to tell of.</summary>
    public Task<StoryTold?> StoryAsync() => performance.StoryAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => performance.DisposeAsync();
}
