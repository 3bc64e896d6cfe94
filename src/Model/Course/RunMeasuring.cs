using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Learning;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Outcomes;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.Relations;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Course;

/// <summary>
/// The record of a run from what its world left: measures of tables averaged over the tables that count (closed, not of the
/// warm-up), measures of the run as a whole, and each actor's part in it.
/// </summary>
public static class RunMeasuring
{
    private const int LouvainPasses = 2;

    /// <summary>Measures a run.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="setting">The run's setting.</param>
    /// <param name="closedTables">The tables, in any order.</param>
    /// <param name="rounds">The rounds.</param>
    /// <param name="timesAsked">Per actor its invitations to tables that count.</param>
    /// <param name="endings">The touched actors at the end; others are as they were at the start.</param>
    /// <param name="end">The round at which ties are read.</param>
    public static RunRecord Measure(
        PublicWorld world, RunSetting setting, IReadOnlyList<ClosedTable> closedTables, IReadOnlyList<RoundRecord> rounds,
        int[] timesAsked, IReadOnlyList<ActorEnding> endings, int end)
    {
        ClosedTable[] all = [.. closedTables.OrderBy(table => table.Issue)];
        ClosedTable[] counted = [.. all.Where(table => !table.IsWarmUp)];
        var actors = ActorRecords(world, setting, counted, timesAsked, endings, end);
        var measures = new Dictionary<string, double?>();
        var withValue = new Dictionary<string, int>();
        foreach (var measure in MeasureCatalogue.OfTables)
        {
            (measures[measure.Id], withValue[measure.Id]) = Mean(counted, measure.OfTable!);
        }

        MeasureParticipation(world, setting, all, actors, counted.Length, measures);
        MeasureNetwork(world, actors, measures);
        MeasureDispositions(world, setting, endings, measures);
        return new RunRecord
        {
            ClosedTables = all,
            Rounds = rounds,
            Actors = actors,
            Kinds = KindMeasuring.Of(world, counted, actors),
            Measures = measures,
            TablesWithValue = withValue,
            TablesCounted = counted.Length,
        };
    }

    /// <summary>The mean over the tables that have a value, in their order, and how many have one; no value where none has.</summary>
    private static (double? Mean, int WithValue) Mean(ClosedTable[] tables, Func<ClosedTable, double?> of)
    {
        var (sum, withValue) = (0.0, 0);
        foreach (var table in tables)
        {
            if (of(table) is { } value)
            {
                sum += value;
                withValue++;
            }
        }

        return (withValue == 0 ? null : sum / withValue, withValue);
    }

    private static ActorRecord[] ActorRecords(
        PublicWorld world, RunSetting setting, ClosedTable[] counted, int[] timesAsked, IReadOnlyList<ActorEnding> endings, int end)
    {
        var seated = new int[timesAsked.Length];
        var convened = new int[timesAsked.Length];
        var change = new double[world.Domains];
        foreach (var table in counted)
        {
            foreach (var member in table.Members)
            {
                seated[member.Actor]++;
                convened[member.Actor] += member.Convened ? 1 : 0;
            }

            for (var domain = 0; domain < change.Length && table.Realised?.OutcomeChange is not null; domain++)
            {
                change[domain] += table.Realised.OutcomeChange[domain];
            }
        }

        var ties = new Tie[]?[timesAsked.Length];
        foreach (var ending in endings)
        {
            ties[ending.Actor] = ending.Ties;
        }

        var fading = TieDecay.At(setting.Table.TieDecay);
        var isMeasured = setting.Measure == MeasureScope.Full && counted.Length > 0;
        var records = new ActorRecord[timesAsked.Length];
        for (var actor = 0; actor < records.Length; actor++)
        {
            double? payoff = isMeasured ? MeanPayoff(world.Actors.InterestsOf(actor), change, counted.Length) : null;
            var live = Live(ties[actor] ?? world.FirstTies(actor), end, fading);
            records[actor] = new ActorRecord(actor, timesAsked[actor], seated[actor], convened[actor], payoff, live);
        }

        return records;
    }

    /// <summary>The ties that are not dead; the same array where none is, as a million actors have ten million ties.</summary>
    private static Tie[] Live(Tie[] ties, int end, TieDecay fading)
    {
        var live = 0;
        foreach (ref readonly var tie in ties.AsSpan())
        {
            live += fading.StrengthAt(tie, end) > 0 ? 1 : 0;
        }

        return live == ties.Length ? ties : Array.FindAll(ties, tie => fading.StrengthAt(tie, end) > 0);
    }

    private static double MeanPayoff(ReadOnlySpan<double> interests, double[] change, int tables)
    {
        var sum = 0.0;
        for (var domain = 0; domain < change.Length; domain++)
        {
            sum += interests[domain] * change[domain];
        }

        return sum / tables;
    }

    private static void MeasureParticipation(
        PublicWorld world, RunSetting setting, ClosedTable[] all, ActorRecord[] actors, int counted, Dictionary<string, double?> measures)
    {
        var issues = Enumerable.Range(0, world.IssueCount).Count(issue => world.Arrival(issue) >= setting.WarmUp);
        measures["unanswered"] = issues == 0 ? null : (double)(issues - all.Count(table => !table.IsWarmUp)) / issues;
        measures["participation-gini"] = Gini.Of(actors.Select(actor => (double)actor.TimesSeated));
        measures["never-invited"] = counted == 0 ? null
            : (double)actors.Count(actor => actor.TimesAsked + actor.TimesConvened == 0) / actors.Length;
        measures["never-seated"] = counted == 0 ? null : (double)actors.Count(actor => actor.TimesSeated == 0) / actors.Length;
    }

    private static IEnumerable<(int, int)> Ends(ActorRecord[] actors)
    {
        foreach (var actor in actors)
        {
            for (var i = 0; i < actor.Ties.Count; i++)
            {
                yield return (actor.Actor, actor.Ties[i].To);
            }
        }
    }

    private static void MeasureDispositions(
        PublicWorld world, RunSetting setting, IReadOnlyList<ActorEnding> endings, Dictionary<string, double?> measures)
    {
        foreach (var id in (string[])["skill-spread", "rich-get-richer", "willingness-at-end", "orientation-at-end", "orientation-spread-at-end"])
        {
            measures[id] = null;
        }

        var (learns, drifts) = (setting.Table.Learning > 0, setting.Table.OrientationSpread > 0 || setting.Table.OrientationDrift > 0);
        if (!learns && !drifts)
        {
            return; // a million actors need no look then
        }

        var now = new Disposition?[world.Actors.Count];
        foreach (var ending in endings)
        {
            now[ending.Actor] = ending.Own;
        }

        Disposition[] atStart = [.. Enumerable.Range(0, now.Length).Select(actor => Disposition.AtStart(world, setting.Logic, setting.Table, actor)).OfType<Disposition>()];
        Disposition[] atEnd = [.. atStart.Select((start, actor) => now[actor] ?? start)];
        double[] skills = [.. atEnd.Select(actor => actor.Skill)], orientations = [.. atEnd.Select(actor => actor.Deliberate)];
        measures["skill-spread"] = learns ? Spread.Of(skills) : null;
        measures["rich-get-richer"] = learns
            ? RichGetRicher.Of([.. atStart.Select(actor => actor.Skill)], [.. atEnd.Select((actor, i) => actor.Skill - atStart[i].Skill)]) : null;
        measures["willingness-at-end"] = learns ? Spread.Mean([.. atEnd.Select(actor => actor.Willingness)]) : null;
        measures["orientation-at-end"] = drifts ? Spread.Mean(orientations) : null;
        measures["orientation-spread-at-end"] = drifts ? Spread.Of(orientations) : null;
    }

    private static void MeasureNetwork(PublicWorld world, ActorRecord[] actors, Dictionary<string, double?> measures)
    {
        var graph = Graph.Of(actors.Length, Ends(actors));
        measures["density"] = Density.Of(graph);
        measures["mean-degree"] = graph.Nodes == 0 ? null : 2.0 * graph.Edges / graph.Nodes;
        measures["max-degree"] = graph.Nodes == 0 ? null : Enumerable.Range(0, graph.Nodes).Max(graph.Degree);
        measures["full-of-ties"] = (double)actors.Count(actor => actor.Ties.Count >= world.Parameters.TiesKept) / actors.Length;
        measures["giant-component"] = Components.GiantShare(graph);
        var triangles = Triangles.Each(graph);
        measures["transitivity"] = Transitivity.Of(graph, triangles);
        measures["kind-assortativity"] = AttributeAssortativity.Of(graph, world.Actors.Kind);
        measures["home-assortativity"] = AttributeAssortativity.Of(graph, world.Actors.Home);
        measures["kind-ei"] = EiIndex.Of(graph, world.Actors.Kind);
        measures["home-ei"] = EiIndex.Of(graph, world.Actors.Home);
        measures["mean-local-clustering"] = MeanLocalClustering.Of(graph, triangles);
        measures["modularity"] = graph.Edges == 0 ? null : Modularity.Of(graph, Louvain.Communities(graph, world.Draws, LouvainPasses));
        double[] constraints = [.. BurtConstraint.Each(graph).OfType<double>()];
        measures["mean-constraint"] = constraints.Length == 0 ? null : constraints.Sum() / constraints.Length;
    }
}
