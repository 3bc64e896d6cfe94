using System.Runtime;
using OpgaveSim.Grains.Contracts;

namespace OpgaveSim.Grains;

/// <summary>The memory of this process, by the runtime's own collector.</summary>
internal sealed class ProcessMemory : IProcessMemory
{
    /// <inheritdoc/>
    public long Allocated => GC.GetTotalAllocatedBytes();

    /// <inheritdoc/>
    public bool IsHeld => GCSettings.LatencyMode == GCLatencyMode.NoGCRegion;

    /// <inheritdoc/>
    public bool TryHold(long bytes)
    {
        try
        {
            return GC.TryStartNoGCRegion(bytes, disallowFullBlockingGC: true);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or InvalidOperationException)
        {
            return false; // more than this collector can ever hold, or somebody else holds a budget
        }
    }

    /// <inheritdoc/>
    public void Release()
    {
        try
        {
            if (IsHeld)
            {
                GC.EndNoGCRegion();
            }
        }
        catch (InvalidOperationException)
        {
            // it was used up in the meantime: nothing is held any more
        }
    }

    /// <inheritdoc/>
    public void CollectYoungest() => GC.Collect(0, GCCollectionMode.Forced, blocking: true);
}
