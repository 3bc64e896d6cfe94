namespace OpgaveSim.Runner.Benchmarks;

/// <summary>What the garbage collector did.</summary>
/// <param name="Youngest">Collections of generation 0 alone.</param>
/// <param name="Middle">Of generations 0 and 1.</param>
/// <param name="Full">Of everything.</param>
/// <param name="Pause">Wall seconds in which everything else stood still.</param>
public sealed record CollectorFigures(int Youngest, int Middle, int Full, double Pause)
{
    /// <summary>What it did since the process began.</summary>
    public static CollectorFigures SoFar
    {
        get
        {
            var (two, one, zero) = (GC.CollectionCount(2), GC.CollectionCount(1), GC.CollectionCount(0));
            return new CollectorFigures(zero - one, one - two, two, GC.GetTotalPauseDuration().TotalSeconds);
        }
    }

    /// <summary>What it did since an earlier moment.</summary>
    /// <param name="before">That moment.</param>
    public CollectorFigures Since(CollectorFigures before) =>
        new(Youngest - before.Youngest, Middle - before.Middle, Full - before.Full, Pause - before.Pause);
}
