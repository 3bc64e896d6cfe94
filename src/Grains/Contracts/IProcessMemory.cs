namespace OpgaveSim.Grains.Contracts;

/// <summary>The memory of this process as its runtime manages it.</summary>
internal interface IProcessMemory
{
    /// <summary>Bytes allocated since the process began.</summary>
    long Allocated { get; }

    /// <summary>Whether a budget is held: nothing is collected until it is used up.</summary>
    bool IsHeld { get; }

    /// <summary>Holds a budget.</summary>
    /// <param name="bytes">How much.</param>
    /// <returns>Whether the runtime gives it.</returns>
    bool TryHold(long bytes);

    /// <summary>Gives back what is held, if anything is.</summary>
    void Release();

    /// <summary>Collects what was allocated last, and more if the runtime finds that due.</summary>
    void CollectYoungest();
}
