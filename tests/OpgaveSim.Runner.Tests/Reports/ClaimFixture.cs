using System.Globalization;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Reports;

/// <summary>Small results of real runs that the claim is read from, made once.</summary>
public sealed class ClaimFixture : IAsyncLifetime, IDisposable
{
    /// <summary>What a whole level of diversity adds to novelty in the result of given diversity.</summary>
    public const double Effect = 0.2;

    private const string Head = """
        seed: 5
        rounds: 8
        replications: 6
        warmup: 1
        grain: world
        keep: [closed_table, solution]
        world: { actors: 30, issuesPerRound: 2 }
        scenarios:

        """;

    private const string Arms = """
          interest:        { logic: interest }
          mutual-gains:    { logic: mutual-gains }
          issue:           { logic: issue }
          expert:          { logic: expert }
          random:          { logic: random }
          mixed-table:     { logic: { start: 0, invite: 1, answer: 0, deliberate: 0 } }
          random-interest: { logic: { invite: random, answer: 0, deliberate: 0 } }
          mixed-practice:  { logic: { start: 0, invite: 0.5, answer: 0.5, deliberate: 0.5 } }

        """;

    private readonly TemporaryFolder folder = new();

    /// <summary>The issue against each other way.</summary>
    public string Claim => folder.At("claim");

    /// <summary>The sixteen scenarios of four decisions.</summary>
    public string Decisions => folder.At("four-decisions");

    /// <summary>
    /// Given diversity of kind at levels 0, 0.5 and 1, where members judge by interest and where by the issue. Novelty is set by hand.
    /// </summary>
    public string Dose => folder.At("dose");

    /// <summary>Two scenarios that say nothing on the claim.</summary>
    public string Other => folder.At("other");

    public async Task InitializeAsync()
    {
        await RunAsync("claim", Arms);
        await RunAsync("four-decisions", string.Concat(
            from start in (int[])[0, 1] from invite in (int[])[0, 1] from answer in (int[])[0, 1] from deliberate in (int[])[0, 1]
            select $"  start{start}-invite{invite}-answer{answer}-deliberate{deliberate}: {{ logic: {{ start: {start}, invite: {invite}, answer: {answer}, deliberate: {deliberate} }} }}\n"));
        await RunAsync("dose", string.Concat(
            from level in (string[])["000", "050", "100"] from lambda in (int[])[0, 1] select $"  kind-{level}-{lambda}: {{ fill: true, logic: {{ start: random, invite: {{ vary: kind, level: {int.Parse(level, CultureInfo.InvariantCulture) / 100.0:0.##} }}, answer: {lambda}, deliberate: {lambda} }} }}\n"));
        await RunAsync("other", "  interest: { logic: interest }\n  kindred: { logic: kindred }\n");
        ChangedDatabase.Change(Dose, $"""
            create or replace table common_solution as
            select point, scenario, replication, issue, 9::integer as precedents,
              0.5 + {Effect.ToString(CultureInfo.InvariantCulture)} * split_part(scenario, '-', 2)::double / 100 + 0.01 * issue as common_novelty,
              case when issue % 5 = 0 then null else 0.9::double - 0.001 * issue end as common_novelty_given_size
            from solution where issue % 4 > 0
            """);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    private async Task RunAsync(string name, string scenarios) => await QuietRun.FinishAsync(
        ExperimentReader.Read(folder.Write(name + ".yaml", $"name: {name}\n{Head}{scenarios}"), ExperimentOptions.None), folder.At(name));
}
