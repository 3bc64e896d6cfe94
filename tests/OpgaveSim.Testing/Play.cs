using OpgaveSim.Model.Course;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Testing;

/// <summary>Plays worlds in tests, as a plain loop.</summary>
public static class Play
{
    public static RunSetting Setting(
        Logic logic, WorldParameters? world = null, TableParameters? table = null, int rounds = 12, int warmUp = 0, int replication = 0) => new(
        new WorldSource(2026, replication, rounds, world ?? new WorldParameters { Actors = 60 }), logic, table ?? new TableParameters(), warmUp, MeasureScope.Full);

    public static RunRecord Run(RunSetting setting) => Run(WorldBuilder.Build(setting.World), setting);

    public static RunRecord Run(PublicWorld world, RunSetting setting)
    {
        var course = Course(world, setting);
        return Ended(course.EndAsync());
    }

    /// <summary>A run in which persons play, who choose at once.</summary>
    public static RunRecord Run(RunSetting setting, IPlayers players) => Ended(Course(WorldBuilder.Build(setting.World), setting, players).EndAsync());

    public static WorldCourse Course(PublicWorld world, RunSetting setting, IPlayers? players = null)
    {
        var course = new WorldCourse(world, setting, new PlainShell(world, setting, players), players);
        while (!course.IsOver)
        {
            Ended(course.PlayRoundAsync());
        }

        return course;
    }

    private static T Ended<T>(ValueTask<T> task) => task.IsCompletedSuccessfully
        ? task.Result
        : throw new InvalidOperationException("a plain shell completes everything at once");
}
