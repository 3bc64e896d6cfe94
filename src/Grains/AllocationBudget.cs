using OpgaveSim.Grains.Contracts;

namespace OpgaveSim.Grains;

/// <summary>
/// What the rounds of a large world may allocate before the garbage collector looks. Between two rounds a round's mail is garbage; a
/// collector that looks in the middle of one, as often as the processor's cache has it, keeps it and moves it among millions of old objects.
/// So before a round that would not fit any more the youngest are collected and a budget for the next rounds is held. Rounds that allocate
/// little are left alone. Decision 59.
/// </summary>
public sealed class AllocationBudget
{
    private const long Most = 768L << 20;

    /// <summary>At most this part of the memory that the process may use.</summary>
    private const int PartOfMemory = 16;

    /// <summary>Where rounds take more than the budget, what the last one took and this part of it is held, up to so many budgets.</summary>
    private const int Spare = 8, MostBudgets = 2;

    /// <summary>A round is large from this part of the budget on.</summary>
    private const int LargePart = 2;

    /// <summary>Less than this part is no round: the rounds are small, or another district asked a moment ago.</summary>
    private const int LeastPart = 16;

    private readonly Lock gate = new();
    private readonly IProcessMemory memory;
    private readonly long bytes;
    private long seen, heldFrom, held;
    private bool isRefused;

    /// <summary>A budget of a memory.</summary>
    /// <param name="memory">The memory.</param>
    /// <param name="bytes">How much.</param>
    internal AllocationBudget(IProcessMemory memory, long bytes) => (this.memory, this.bytes, seen) = (memory, bytes, memory.Allocated);

    /// <summary>That of this process, which has one collector whatever the number of its silos.</summary>
    public static AllocationBudget OfProcess { get; } =
        new(new ProcessMemory(), Math.Min(Most, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / PartOfMemory));

    /// <summary>How often it was asked for; the runtime counts each time as a collection of everything, which it is not.</summary>
    public int Asked { get; private set; }

    /// <summary>Before the first letters of a round. Each district asks; one of them is enough.</summary>
    public void BeforeRound()
    {
        if (!gate.TryEnter())
        {
            return;
        }

        try
        {
            var allocated = memory.Allocated;
            var last = allocated - seen;
            seen = allocated;
            if (last < bytes / LeastPart || (memory.IsHeld ? allocated - heldFrom + last <= held : last < bytes / LargePart || isRefused))
            {
                return;
            }

            memory.Release();
            memory.CollectYoungest();
            held = Math.Clamp(last + (last / Spare), bytes, MostBudgets * bytes);
            isRefused = !memory.TryHold(held) && (held == bytes || !memory.TryHold(held = bytes));
            heldFrom = memory.Allocated;
            Asked++;
        }
        finally
        {
            gate.Exit();
        }
    }

    /// <summary>Before and after the rounds of a world: what is held is given back, and only what is allocated from here on is a round's.</summary>
    public void GiveBack()
    {
        lock (gate)
        {
            if (memory.IsHeld)
            {
                memory.Release();
                memory.CollectYoungest(); // making a world and measuring its end need memory too
            }

            (seen, isRefused) = (memory.Allocated, false);
        }
    }
}
