using OpgaveSim.Model.Course;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Analysis.Published;

/// <summary>A run of the simulator's own model as a plain loop on the caller's thread, by the same course of a world as everywhere.</summary>
public static class WorldPlay
{
    /// <summary>Plays a run to its end.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="setting">The run's setting.</param>
    /// <exception cref="InvalidOperationException">The shell left the caller's thread.</exception>
    public static RunRecord Run(PublicWorld world, RunSetting setting)
    {
        var course = new WorldCourse(world, setting, new PlainShell(world, setting));
        while (!course.IsOver)
        {
            Result(course.PlayRoundAsync());
        }

        return Result(course.EndAsync());
    }

    private static T Result<T>(ValueTask<T> task) => task.IsCompletedSuccessfully
        ? task.Result
        : throw new InvalidOperationException("a plain shell answers at once");
}
