using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Originality;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Course;

/// <summary>
/// The measures of a world: what its scenarios realised, held against precedents that all of them share. Pure: it follows from the world
/// and from the solutions alone, and the order of the scenarios makes no difference to the bit.
/// </summary>
public static class CommonMeasuring
{
    /// <summary>
    /// Measures the scenarios of a world. Some 64 distances to each precedent for every issue and reach: about a millisecond an issue where
    /// six scenarios share a world. F* of an issue that nobody realised comes from the world, which keeps it; where no table of this process
    /// closed on the issue it is computed here, and costs about as much as a table.
    /// </summary>
    /// <param name="world">The world.</param>
    /// <param name="warmUp">Rounds of arrival whose issues do not count; they are precedents.</param>
    /// <param name="scenarios">What each scenario realised, in order of round and issue.</param>
    /// <returns>A record a scenario, in their order.</returns>
    public static IReadOnlyList<CommonRecord> Measure(PublicWorld world, int warmUp, IReadOnlyList<IReadOnlyList<HeldSolution>> scenarios)
    {
        var novelty = new CommonNovelty(world, [.. scenarios.Select(realised => realised.Select(solution => solution.Precedent).ToArray())]);
        var byIssue = scenarios.Select(realised => realised.ToDictionary(solution => solution.Precedent.Issue)).ToArray();
        var runs = scenarios.Select(_ => new RunSoFar()).ToArray();
        var counted = 0;
        for (var id = 0; id < world.IssueCount; id++)
        {
            var issue = world.Issue(id);
            novelty.Begin(issue);
            var isCounted = issue.Arrival >= warmUp;
            var canBeNewAndUseful = isCounted && novelty.HasValue && HasRoom(world, issue, byIssue);
            counted += canBeNewAndUseful ? 1 : 0;
            for (var i = 0; i < runs.Length; i++)
            {
                if (byIssue[i].TryGetValue(id, out var solution))
                {
                    runs[i].Add(novelty, solution, isCounted, canBeNewAndUseful);
                }
            }
        }

        return Records(runs, counted);
    }

    private static CommonRecord[] Records(RunSoFar[] runs, int counted)
    {
        var measures = runs.Select(run => new Dictionary<string, double?>
        {
            ["common-novelty"] = run.Mean(solution => solution.Novelty),
            ["common-novelty-given-size"] = run.Mean(solution => solution.NoveltyGivenSize),
        }).ToArray();
        foreach (var threshold in NewAndUseful.Grid)
        {
            var shares = threshold.Shares(counted, [.. runs.Select(run => run.Judged)]);
            for (var i = 0; i < runs.Length; i++)
            {
                measures[i][threshold.Id] = shares[i];
            }
        }

        return [.. runs.Select((run, i) => new CommonRecord(run.Solutions, measures[i], counted))];
    }

    /// <summary>Whether F* > F(x⁰): what a scenario realised tells it, as a quality has no value otherwise.</summary>
    private static bool HasRoom(PublicWorld world, Issue issue, Dictionary<int, HeldSolution>[] byIssue)
    {
        foreach (var realised in byIssue)
        {
            if (realised.TryGetValue(issue.Id, out var solution))
            {
                return solution.Quality is not null;
            }
        }

        var landscape = world.LandscapeOf(issue);
        return world.BestQuality(issue, landscape) > landscape.Fitness([world.StatusQuo]);
    }

    /// <summary>A run's solutions, by issue, as far as they were looked at.</summary>
    private sealed class RunSoFar
    {
        private readonly List<CommonSolution> counted = [];

        public List<CommonSolution> Solutions { get; } = [];

        /// <summary>Quality and common novelty on the issues that can be new and useful.</summary>
        public List<(double Quality, double Novelty)> Judged { get; } = [];

        public void Add(CommonNovelty novelty, HeldSolution solution, bool isCounted, bool canBeNewAndUseful)
        {
            var (plain, givenSize) = novelty.Of(solution.Precedent.Solution);
            var common = new CommonSolution(solution.Precedent.Issue, novelty.Precedents, plain, givenSize);
            Solutions.Add(common);
            if (isCounted)
            {
                counted.Add(common);
            }

            if (canBeNewAndUseful)
            {
                Judged.Add((solution.Quality!.Value, plain!.Value));
            }
        }

        /// <summary>Mean over the solutions that count and have a value; no value where there is none.</summary>
        public double? Mean(Func<CommonSolution, double?> of)
        {
            double[] values = [.. counted.Select(of).OfType<double>()];
            return values.Length == 0 ? null : values.Sum() / values.Length;
        }
    }
}
