namespace OpgaveSim.Model.Randomness;

/// <summary>Four 32-bit words of one Philox block, each uniform over 0 … 2³²−1.</summary>
public readonly record struct PhiloxBlock(uint W0, uint W1, uint W2, uint W3)
{
    /// <summary>Words 0 and 1 as one 64-bit number, word 0 low.</summary>
    public ulong Low => ((ulong)W1 << 32) | W0;

    /// <summary>Words 2 and 3 as one 64-bit number, word 2 low.</summary>
    public ulong High => ((ulong)W3 << 32) | W2;
}
