using System.Text.Json;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Live.Plans;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Reports.Report;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Output;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Live.Playing;

/// <summary>
/// A watched pair of runs as an ordinary result: without changes on the way, that of <c>run</c> with the same two scenarios, seed and
/// settings and one replication.
/// </summary>
/// <param name="Experiment">The experiment as it began.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Runs">The runs, in the order of the experiment.</param>
/// <param name="Digests">Their digest.</param>
internal sealed record LiveResult(Experiment Experiment, LivePlan Plan, IReadOnlyList<FinishedRun> Runs, ResultDigest Digests)
{
    /// <summary>The digest of the whole.</summary>
    public string Digest => Digests.Whole;

    /// <summary>The result of a plan that was played to its end.</summary>
    /// <param name="live">The experiment that is watched.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="records">What the worlds left, the left one first.</param>
    public static LiveResult Of(LiveExperiment live, LivePlan plan, RunRecord[] records)
    {
        var experiment = live.Read(plan, 0);
        FinishedRun[] runs = [.. experiment.Plans().Select(one =>
        {
            var side = one.Key.Scenario == plan.First ? 0 : 1;
            var atEnd = live.Settings(plan, records[side].Rounds.Count - 1)[side];
            return new FinishedRun(one, WorldBuilder.Build(atEnd.World), records[side]);
        })];
        var tables = ResultTables.Kept(experiment.Head.Keep, experiment.RunCount);
        return new LiveResult(experiment, plan, runs, ResultDigest.Of(runs.Select(run => (run.Plan.Key, RunDigest.Of(run, tables))), Common(experiment, runs)));
    }

    /// <summary>Saves it as a results folder, named by its digest; one that is there already is left as it is.</summary>
    /// <param name="parent">The folder to make it in.</param>
    /// <param name="decisions">What persons were asked, for a file beside the database; none: nobody played.</param>
    /// <param name="link">The link that shows it again, for the manifest.</param>
    /// <param name="language">Language of the report.</param>
    /// <param name="now">For the manifest.</param>
    /// <returns>The folder.</returns>
    /// <exception cref="FaultsException">The folder cannot be used.</exception>
    public string Save(string parent, IReadOnlyList<PlayedDecision> decisions, string link, string language, DateTimeOffset now)
    {
        var folder = Path.Combine(parent, $"{Experiment.Head.Name}-live-{Digest[..8]}");
        if (Manifest.Read(folder) is { Digest: { } there } && there == Digest)
        {
            return folder;
        }

        using var held = OutFolder.Open(folder, Experiment);
        var manifest = Manifest.Begin(Experiment, new JsonObject { ["grain"] = "actor", ["silos"] = 1, [SavedLesson.Link] = link }, now);
        manifest.Content["changes"] = JsonSerializer.SerializeToNode(Plan.Changes, JsonSerializerOptions.Web);
        if (Plan.Choices.Count > 0)
        {
            manifest.Content[SavedLesson.Choices] = JsonSerializer.SerializeToNode(Plan.Choices, JsonSerializerOptions.Web);
        }

        using (var writer = held.Write())
        {
            foreach (var run in Runs)
            {
                writer.Write(run);
            }

            writer.Commit();
        }

        manifest.End("finished", Runs.Count, Runs.Count, [], Digests, now);
        manifest.Write(folder);
        if (decisions.Count > 0)
        {
            DecisionFile.Write(Path.Combine(folder, DecisionFile.FileName), Experiment.Head.Seed, Plan.First, decisions);
        }

        ReportFile.Write(folder, language);
        return folder;
    }

    private static (RunKey Key, string Digest)[] Common(Experiment experiment, FinishedRun[] runs)
    {
        if (experiment.Head.Measure == MeasureScope.Formation)
        {
            return [];
        }

        var tables = CommonTables.Kept(experiment.Head.Keep, experiment.RunCount);
        var common = CommonMeasuring.Measure(
            runs[0].World, experiment.Head.Warmup, [.. runs.Select(run => HeldSolution.Of(run.Record.ClosedTables))]);
        return [.. runs.Select((run, i) => (run.Plan.Key, RunDigest.Of(common[i], tables)))];
    }
}
