namespace OpgaveSim.Experiments.Estimates;

/// <summary>
/// What <see cref="RunEstimate"/> and <see cref="MemoryEstimate"/> reckon with, all in one place: measured with <c>run</c> on a machine with
/// two processors at 200 to 1,000,000 actors (docs/performance.md). Times are seconds of one processor. No cost depends on how many
/// actors there are: those of a table and of an actor are the same in a small world and in a large one.
/// </summary>
internal static class MeasuredCosts
{
    // seconds: of the program, until its code is compiled and its silo is up and down, and of a run that has nothing in it
    public const double Start = 2.5, Run = 0.010;

    // seconds an actor and run: its world is made and measured at the end, and its ties are written
    public const double Actor = 60e-6, ActorOfGrains = 40e-6;

    // seconds a table: it is formed and written; it deliberates and its solution is measured
    public const double Forming = 0.15e-3, FormingOfGrains = 0.3e-3, Deliberating = 0.6e-3;

    // bytes in memory: the program; an actor, and each of its domains and ties; a table that closed; what a run's solutions wait with for
    // the other scenarios of their world
    public const long Program = 300_000_000, ActorBytes = 3_000, Domain = 24, Tie = 24, ActorGrain = 2_600, Table = 2_500, Held = 80;

    // bytes in memory that the collector lets pile up: so many an actor in small worlds, and no more than in all
    public const long UncollectedPerActor = 40_000, Uncollected = 400_000_000;

    // bytes in memory of the design, and of writing it down with the results
    public const long Point = 20_000, Scenario = 22_000;

    // bytes on disk: the empty database; a run, and its rows in each table
    public const long Empty = 1_500_000, RunRow = 3_000, CommonRow = 250, RoundRow = 150, ClosedTableRow = 460, MemberRow = 30, SolutionRow = 120,
        CommonSolutionRow = 40, ActorRow = 60, TieRow = 24, ScenarioRow = 100;
}
