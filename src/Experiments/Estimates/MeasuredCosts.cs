namespace OpgaveSim.Experiments.Estimates;

/// <summary>
/// What <see cref="RunEstimate"/> and <see cref="MemoryEstimate"/> reckon with, all in one place: measured with <c>run</c> on a machine with
/// two processors at 200 to 1,000,000 actors (docs/performance.md). Times are seconds of one processor. No cost depends on how many
/// actors there are: those of a table and of an actor are the same in a small world and in a large one.
/// </summary>
internal static class MeasuredCosts
{
    // seconds: of the program, until its code is compiled and its silo is up and down
    public const double Start = 2;

    // seconds an actor and run: its world is made and measured at the end, and it is written with its ties
    public const double Actor = 30e-6, ActorOfGrains = 5e-6;

    // seconds a table: it is formed and written; it deliberates, and its solution is measured
    public const double Forming = 0.06e-3, FormingOfGrains = 0.14e-3, Deliberating = 0.38e-3, DeliberatingOfGrains = 0.1e-3;

    // bytes in memory: the program; an actor, and each of its domains and ties; a table that was formed, and one that deliberated as well;
    // what a solution waits with for the other scenarios of its world
    public const long Program = 200_000_000, ActorBytes = 2_100, Domain = 24, Tie = 24, ActorGrain = 2_800, FormedTable = 4_000, DeliberatedTable = 6_000, Held = 80;

    // bytes in memory that the collector lets pile up: so many a table in small worlds, and no more than in all
    public const long UncollectedPerTable = 100_000, Uncollected = 600_000_000;

    // bytes in memory of the design, and of writing it down with the results
    public const long Point = 20_000, Scenario = 22_000;

    // bytes on disk: the empty database; a run, and its rows in each table
    public const long Empty = 1_500_000, RunRow = 3_000, CommonRow = 250, RoundRow = 150, ClosedTableRow = 460, MemberRow = 30, SolutionRow = 120,
        CommonSolutionRow = 40, ActorRow = 60, TieRow = 24, ScenarioRow = 100;
}
