namespace OpgaveSim.Analysis.Published.ProblemSolvers;

/// <summary>
/// All problem solvers: every ordered choice of k distinct steps from 1 … l. They come in cycles of k that try the same steps in the same
/// order and differ only in which comes first; solver i is rotation i mod k of cycle ⌊i/k⌋.
/// </summary>
public sealed class StepCycles
{
    private readonly List<int[]> cycles = [];

    /// <summary>The solvers of l and k.</summary>
    /// <param name="largest">l ≥ k.</param>
    /// <param name="count">k ≥ 1.</param>
    public StepCycles(int largest, int count)
    {
        Steps = count;
        Extend([], largest);
    }

    /// <summary>k.</summary>
    public int Steps { get; }

    /// <summary>The cycles, each by the rotation whose first step is the smallest, in lexicographic order.</summary>
    public IReadOnlyList<int[]> Cycles => cycles;

    /// <summary>Number of solvers, l!/(l − k)!.</summary>
    public int Count => cycles.Count * Steps;

    /// <summary>The steps of a solver, first one first.</summary>
    public int[] Of(int solver)
    {
        var cycle = cycles[solver / Steps];
        return [.. Enumerable.Range(0, Steps).Select(place => cycle[(solver + place) % Steps])];
    }

    private void Extend(List<int> chosen, int largest)
    {
        if (chosen.Count == Steps)
        {
            cycles.Add([.. chosen]);
            return;
        }

        for (var step = chosen.Count == 0 ? 1 : chosen[0] + 1; step <= largest; step++)
        {
            if (!chosen.Contains(step))
            {
                chosen.Add(step);
                Extend(chosen, largest);
                chosen.RemoveAt(chosen.Count - 1);
            }
        }
    }
}
