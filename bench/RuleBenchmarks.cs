using BenchmarkDotNet.Attributes;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.Relations;
using OpgaveSim.Model.World;

namespace OpgaveSim.Bench;

/// <summary>The rules of the inner loop, each by itself, in a world of 10,000 actors: what they cost and what they allocate.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private const int Actors = 10_000, Members = 4, Seats = 12;

    private readonly TableParameters p = new() { Seats = Seats, Scouted = 60 };
    private readonly Candidates candidates = new();
    private readonly Inviting inviting = new();
    private readonly List<int> picks = new(Seats);
    private readonly PublicWorld world = WorldBuilder.Build(new WorldSource(1, 0, 20, new WorldParameters { Actors = Actors }));
    private Logic logic = Logics.Named("issue");
    private Seat[] members = [];
    private int[] asked = [];
    private int round;

    /// <summary>By what candidates are scored.</summary>
    [Params("issue", "interest")]
    public string Scenario { get; set; } = "issue";

    /// <summary>A table with some members.</summary>
    [GlobalSetup]
    public void Begin()
    {
        logic = Logics.Named(Scenario);
        asked = [.. Enumerable.Range(0, Members).Select(i => i * 997)];
        members = [.. asked.Select(actor => new Seat(actor, 0, world.FirstTies(actor), world.FirstPractices(actor)))];
        ScoutOnce();
    }

    /// <summary>One keyed draw.</summary>
    [Benchmark]
    public ulong Draw() => world.Draws.Bits(Purpose.Contact, 1, 2, (uint)round++);

    /// <summary>A table scouts up to 60 candidates.</summary>
    [Benchmark]
    public int ScoutOnce()
    {
        candidates.Scout(world, p, 3, members, asked, round++ & 15);
        return candidates.Count;
    }

    /// <summary>A table picks as many as seats are free among those it scouted last.</summary>
    [Benchmark]
    public int Pick()
    {
        picks.Clear();
        inviting.Pick(world, logic, world.Issue(3), new TableView(3, asked), candidates.Actors, candidates.Actors, Seats - Members, round: 3, picks);
        return picks.Count;
    }

    /// <summary>An actor's ties after a table realised a solution.</summary>
    [Benchmark]
    public int GrowTies() => TieGrowth.After(members[0].Ties, 0, [0, 997, 1994, 2991], true, 3, p, 32).Length;
}
