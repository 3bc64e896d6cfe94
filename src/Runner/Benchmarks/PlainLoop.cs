using MathNet.Numerics.Random;

namespace OpgaveSim.Runner.Benchmarks;

/// <summary>
/// The yardstick of the rules: table formation as the usual benchmark has it, a plain loop in one thread without grains, keyed draws, errors of
/// judgement, capacities, tables that last or measures. Actors with 8 interests and ties of mean degree 8; N/50 issues a round, 20 rounds. An issue's
/// initiator looks at 60 candidates: those it knows, those they know, then strangers. It scores them by cosine and invites the 12 best, who say yes
/// with chance willingness × score; all who sit down together are tied more strongly.
/// </summary>
public static class PlainLoop
{
    private const int Dimensions = 8, Degree = 8, ActorsPerIssue = 50, Candidates = 60, Invited = 12, Rounds = 20, Runs = 4, Seed = 2026;
    private const float Growth = 0.2f;
    private const double Warming = 1.5;

    /// <summary>Candidates scored a second of processor time: the quickest of four runs after those of a second and a half, by when it is compiled well.</summary>
    /// <param name="actors">Number of actors.</param>
    public static double Measure(int actors)
    {
        var begin = ProcessorTime.Seconds;
        do
        {
            Play(actors);
        }
        while (ProcessorTime.Seconds - begin < Warming);

        return Enumerable.Range(0, Runs).Max(_ => Play(actors));
    }

    private static double Play(int actors)
    {
        var random = new Xoshiro256StarStar(Seed, threadSafe: false);
        var parties = Enumerable.Range(0, actors).Select(_ => new Party(Point(random), (float)random.NextDouble(), [])).ToArray();
        for (var tie = 0; tie < actors * Degree / 2; tie++)
        {
            Strengthen(parties, random.Next(actors), random.Next(actors));
        }

        GC.Collect();
        var (before, scored) = (ProcessorTime.Seconds, 0L);
        for (var issue = 0; issue < Rounds * (actors / ActorsPerIssue); issue++)
        {
            scored += Convene(parties, Point(random), random.Next(actors), random);
        }

        return scored / (ProcessorTime.Seconds - before);
    }

    private static int Convene(Party[] parties, float[] issue, int initiator, Xoshiro256StarStar random)
    {
        var candidates = new HashSet<int>(parties[initiator].Ties.Keys.Take(Candidates));
        foreach (var contact in candidates.ToArray())
        {
            candidates.UnionWith(parties[contact].Ties.Keys.Take(Candidates - candidates.Count));
        }

        while (candidates.Count < Candidates)
        {
            candidates.Add(random.Next(parties.Length));
        }

        var scores = candidates.Select(candidate => (Score: Cosine(parties[candidate].Interests, issue), candidate)).ToArray();
        Array.Sort(scores, static (one, other) => other.Score.CompareTo(one.Score));
        var members = new List<int> { initiator };
        foreach (var (score, candidate) in scores.AsSpan(0, Invited))
        {
            if (candidate != initiator && random.NextDouble() < parties[candidate].Willingness * score)
            {
                members.Add(candidate);
            }
        }

        for (var one = 1; one < members.Count; one++)
        {
            for (var other = 0; other < one; other++)
            {
                Strengthen(parties, members[one], members[other]);
            }
        }

        return scores.Length;
    }

    private static void Strengthen(Party[] parties, int one, int other)
    {
        if (one != other)
        {
            parties[one].Ties[other] = Math.Min(1, parties[one].Ties.GetValueOrDefault(other) + Growth);
            parties[other].Ties[one] = Math.Min(1, parties[other].Ties.GetValueOrDefault(one) + Growth);
        }
    }

    private static float Cosine(float[] one, float[] other)
    {
        var (inner, left, right) = (0f, 0f, 0f);
        for (var i = 0; i < Dimensions; i++)
        {
            inner += one[i] * other[i];
            left += one[i] * one[i];
            right += other[i] * other[i];
        }

        return inner / MathF.Sqrt(left * right);
    }

    private static float[] Point(Xoshiro256StarStar random) => [.. Enumerable.Range(0, Dimensions).Select(_ => (float)random.NextDouble())];

    private sealed record Party(float[] Interests, float Willingness, Dictionary<int, float> Ties);
}
