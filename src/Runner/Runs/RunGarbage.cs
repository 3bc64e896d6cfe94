namespace OpgaveSim.Runner.Runs;

/// <summary>
/// Collects what runs leave behind, between runs. The collector's own budget is as large as a world of a hundred thousand actors
/// wants it; many small worlds would fill it all before anything of theirs is given back. Decision 56.
/// </summary>
internal sealed class RunGarbage
{
    private const long Most = 8L << 20; // bytes allocated between two collections, at the end of a run

    private long collectedAt = GC.GetTotalAllocatedBytes();

    /// <summary>After a run is written.</summary>
    public void Collect()
    {
        if (GC.GetTotalAllocatedBytes() - collectedAt >= Most)
        {
            GC.Collect(2, GCCollectionMode.Forced, blocking: true);
            collectedAt = GC.GetTotalAllocatedBytes();
        }
    }
}
