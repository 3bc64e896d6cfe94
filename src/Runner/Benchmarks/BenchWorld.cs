using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Runner.Benchmarks;

/// <summary>
/// A world that is measured. Formation alone: meetings 0, S = 60, 12 seats, N/50 issues a round. Whole: the same with meetings and everything
/// else at its default.
/// </summary>
/// <param name="Actors">Number of actors.</param>
/// <param name="Rounds">Rounds of arrival.</param>
/// <param name="Logic">A named logic.</param>
/// <param name="IsWhole">Whether tables deliberate and everything is measured.</param>
public sealed record BenchWorld(int Actors, int Rounds, string Logic, bool IsWhole)
{
    private const int Seats = 12, Scouted = 60, ActorsPerIssue = 50;
    private const ulong Seed = 2026;

    /// <summary>The run that is measured, in one of the worlds of this kind.</summary>
    /// <param name="replication">Which world, from 0.</param>
    public RunSetting Setting(int replication) => new(
        new WorldSource(Seed, replication, Rounds, new WorldParameters { Actors = Actors, IssuesPerRound = Actors / (double)ActorsPerIssue }),
        Logics.Named(Logic),
        new TableParameters { Seats = Seats, Scouted = Scouted, Meetings = IsWhole ? new TableParameters().Meetings : 0 },
        0, IsWhole ? MeasureScope.Full : MeasureScope.Formation);
}
