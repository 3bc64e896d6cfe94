using BenchmarkDotNet.Attributes;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Landscapes;
using OpgaveSim.Model.Originality;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Bench;

/// <summary>What a table costs from convening to closing, and the largest pieces of what it is measured by, in a world of 200 actors.</summary>
[MemoryDiagnoser]
public class TableBenchmarks
{
    private const int Rounds = 36, Tables = 144, Precedents = 100, WarmUp = 40;

    private readonly WorldSource source = new(1, 0, Rounds, new WorldParameters());
    private readonly NearestPrecedents precedents = new();
    private PublicWorld world = null!;
    private Issue issue = null!;
    private NkLandscape landscape = null!;

    /// <summary>A world, an issue, its landscape and its precedents; and the code of a table is compiled in full.</summary>
    [GlobalSetup]
    public void Begin()
    {
        world = WorldBuilder.Build(source);
        issue = world.Issue(0);
        landscape = world.LandscapeOf(issue);
        precedents.Begin(issue, world.Parameters.Choices);
        for (var id = 1; precedents.Count < Precedents; id = id % (Tables - 1) + 1)
        {
            precedents.TryAdd(NoveltyReferences.In(world).Random(world.Issue(id))[0], world.Issue(id).ChoiceMask);
        }

        for (var played = 0; played < WarmUp; played++)
        {
            Table(); // an iteration is one world: too few for the compiler to be done with it
        }
    }

    /// <summary>A yardstick of novelty: 64 solutions against 100 precedents.</summary>
    [Benchmark]
    public double Yardstick() => precedents.Mean(NoveltyReferences.In(world).Random(issue));

    /// <summary>F* of an issue.</summary>
    [Benchmark]
    public double BestQuality() => BestSolution.Quality(world.Draws, landscape, issue.Id, issue.ChoiceMask, world.StatusQuo);

    /// <summary>A table of a world that one scenario has to itself, with its part of the world and of the run's measures.</summary>
    [Benchmark(OperationsPerInvoke = Tables)]
    public RunRecord Table()
    {
        var fresh = WorldBuilder.Build(source);
        var setting = new RunSetting(source, Logics.Named("issue"), new TableParameters(), 12, MeasureScope.Full);
        var course = new WorldCourse(fresh, setting, new PlainShell(fresh, setting));
        while (!course.IsOver)
        {
            course.PlayRoundAsync().AsTask().GetAwaiter().GetResult();
        }

        return course.EndAsync().AsTask().GetAwaiter().GetResult();
    }
}
