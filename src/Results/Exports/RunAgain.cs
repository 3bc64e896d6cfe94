using OpgaveSim.Model.Course;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.Relations;
using OpgaveSim.Model.World;

namespace OpgaveSim.Results.Exports;

/// <summary>Plays a run again in this process, without a cluster: the same setting makes the same run, to the digit.</summary>
public static class RunAgain
{
    /// <summary>The whole run.</summary>
    /// <param name="world">Its public world.</param>
    /// <param name="setting">Its setting.</param>
    /// <param name="cancellation">Stops between rounds.</param>
    public static async Task<RunRecord> WholeAsync(PublicWorld world, RunSetting setting, CancellationToken cancellation)
    {
        var course = new WorldCourse(world, setting, new PlainShell(world, setting));
        while (!course.IsOver)
        {
            cancellation.ThrowIfCancellationRequested();
            await course.PlayRoundAsync();
        }

        return await course.EndAsync();
    }

    /// <summary>The ends of ties after some rounds: what is under way to an actor is delivered, and nothing more.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="setting">The setting.</param>
    /// <param name="rounds">Rounds to play, at most those of the run; 0: the ties at the start.</param>
    /// <param name="cancellation">Stops between rounds.</param>
    public static async Task<IReadOnlyList<(int Actor, Tie Tie)>> TiesAfterAsync(
        PublicWorld world, RunSetting setting, int rounds, CancellationToken cancellation)
    {
        var shell = new PlainShell(world, setting);
        var course = new WorldCourse(world, setting, shell);
        while (course.Round < rounds)
        {
            cancellation.ThrowIfCancellationRequested();
            await course.PlayRoundAsync();
        }

        var all = Enumerable.Range(0, world.Actors.Count).ToArray();
        var mail = all.Where(actor => course.UnderWayTo(actor).Count > 0)
            .Select(actor => new ActorMail(actor, [.. course.UnderWayTo(actor)], [], default)).ToArray();
        var touched = (await shell.EndAsync(rounds, mail)).ToDictionary(ending => ending.Actor, ending => ending.Ties);
        return [.. all.SelectMany(actor => touched.GetValueOrDefault(actor, world.FirstTies(actor)).Select(tie => (actor, tie)))];
    }
}
