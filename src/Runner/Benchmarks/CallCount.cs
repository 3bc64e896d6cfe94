using System.Collections.Concurrent;
using OpgaveSim.Grains.Contracts;

namespace OpgaveSim.Runner.Benchmarks;

/// <summary>Grain calls of a run.</summary>
/// <param name="ToActors">Calls to actors in rounds.</param>
/// <param name="Touched">Actors touched, once an actor and round.</param>
/// <param name="AtEnd">Calls to actors when the run ends.</param>
/// <param name="ToTables">Calls to tables.</param>
/// <param name="ToDistricts">Calls to districts.</param>
/// <param name="TableRounds">Tables that scouted or met, once a table and round.</param>
public sealed record CallCount(long ToActors, long Touched, long AtEnd, long ToTables, long ToDistricts, long TableRounds)
{
    /// <summary>All calls of the rounds.</summary>
    public long InRounds => ToActors + ToTables + ToDistricts;
}

/// <summary>Counts grain calls where they come in. For runs whose time is not measured.</summary>
internal sealed class CallCounter : IIncomingGrainCallFilter
{
    private readonly ConcurrentDictionary<(long Actor, int Round), byte> touched = [];
    private readonly ConcurrentDictionary<(int Issue, int Round), byte> tables = [];
    private long toActors, atEnd, toTables, toDistricts;

    /// <summary>What was counted so far.</summary>
    public CallCount Counted => new(toActors, touched.Count, atEnd, toTables, toDistricts, tables.Count);

    /// <inheritdoc/>
    public Task Invoke(IIncomingGrainCallContext context)
    {
        switch (context.Grain, context.MethodName)
        {
            case (IActorGrain, nameof(IActorGrain.ReceiveAsync)):
                Interlocked.Increment(ref toActors);
                var letter = (ActorLetter)context.Request.GetArgument(0)!;
                touched[(letter.Mail.Actor, letter.Round)] = 0;
                break;
            case (IActorGrain, nameof(IActorGrain.EndAsync)):
                Interlocked.Increment(ref atEnd);
                break;
            case (ITableGrain, nameof(ITableGrain.ScoutAsync)):
                Interlocked.Increment(ref toTables);
                var scout = (ScoutLetter)context.Request.GetArgument(0)!;
                tables[(scout.Order.Issue, scout.Round)] = 0;
                break;
            case (ITableGrain, nameof(ITableGrain.MeetAsync)):
                Interlocked.Increment(ref toTables);
                var meet = (MeetLetter)context.Request.GetArgument(0)!;
                tables[(meet.Order.Issue, meet.Round)] = 0;
                break;
            case (IDistrictGrain, _):
                Interlocked.Increment(ref toDistricts);
                break;
        }

        return context.Invoke();
    }
}
