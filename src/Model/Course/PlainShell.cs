using OpgaveSim.Model.Actors;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.Tables;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Course;

/// <summary>A whole world as a plain loop over states, on the caller's thread: every task is complete when it is returned.</summary>
/// <param name="world">The public world.</param>
/// <param name="setting">The run's setting.</param>
/// <param name="players">Who plays actors; null: nobody does. Then a task is complete when they have answered, and they are asked one after the other.</param>
public sealed partial class PlainShell(PublicWorld world, RunSetting setting, IPlayers? players = null) : IWorldShell
{
    private readonly ActorState?[] actors = new ActorState?[world.Actors.Count];
    private readonly Dictionary<int, Table> tables = [];
    private readonly Stack<Table> closed = new();
    private readonly List<ActorReply> replies = [];

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ActorReply>> DeliverAsync(int round, IReadOnlyList<ActorMail> mail)
    {
        if (players is not null)
        {
            return DeliverPlayedAsync(round, mail, players);
        }

        replies.Clear();
        for (var i = 0; i < mail.Count; i++)
        {
            replies.Add(Actor(mail[i].Actor).Receive(mail[i], round));
        }

        return ValueTask.FromResult<IReadOnlyList<ActorReply>>(replies);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ScoutReport>> ScoutAsync(int round, IReadOnlyList<ScoutOrder> orders) => players is not null
        ? ScoutPlayedAsync(round, orders, players)
        : ValueTask.FromResult<IReadOnlyList<ScoutReport>>(Each(orders, order => TableOf(order).Scout(order, round)));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<MeetReport>> MeetAsync(int round, IReadOnlyList<MeetOrder> orders) => players is not null
        ? MeetPlayedAsync(round, orders, players)
        : ValueTask.FromResult<IReadOnlyList<MeetReport>>(Each(orders, order => Reported(tables[order.Issue].Meet(order, round))));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ActorEnding>> EndAsync(int round, IReadOnlyList<ActorMail> mail)
    {
        foreach (var one in mail)
        {
            Actor(one.Actor).Receive(one, round);
        }

        closed.Clear();

        return ValueTask.FromResult<IReadOnlyList<ActorEnding>>(
            [.. actors.OfType<ActorState>().Select(actor => new ActorEnding(actor.Actor, actor.Ties, actor.Own))]);
    }

    /// <inheritdoc/>
    public ValueTask AdoptAsync(PublicWorld adopted, RunSetting next)
    {
        (world, setting) = (adopted, next);
        foreach (var actor in actors.OfType<ActorState>())
        {
            actor.Adopt(world, setting);
        }

        foreach (var table in tables.Values.Concat(closed))
        {
            table.Adopt(world, setting);
        }

        return ValueTask.CompletedTask;
    }

    private ActorState Actor(int actor) => actors[actor] ??= new ActorState(world, setting, actor, remembers: false);

    /// <summary>The table that is to scout; one that convenes is made.</summary>
    private Table TableOf(ScoutOrder order)
    {
        if (order.Initiator is { } initiator)
        {
            tables[order.Issue] = Convened(order.Issue, initiator);
        }

        return tables[order.Issue];
    }

    /// <summary>Puts a table that closed away, to be used again.</summary>
    private MeetReport Reported(MeetReport report)
    {
        if (report.Closed is not null && tables.Remove(report.Issue, out var table))
        {
            table.Forget();
            closed.Push(table);
        }

        return report;
    }

    private Table Convened(int issue, Formation.Seat initiator)
    {
        if (!closed.TryPop(out var table))
        {
            return new Table(world, setting, issue, initiator);
        }

        table.Convene(issue, initiator);
        return table;
    }

    private static TOut[] Each<TIn, TOut>(IReadOnlyList<TIn> input, Func<TIn, TOut> answer)
    {
        var output = new TOut[input.Count];
        for (var i = 0; i < output.Length; i++)
        {
            output[i] = answer(input[i]);
        }

        return output;
    }
}
