using OpgaveSim.Grains.Contracts;

namespace OpgaveSim.Grains;

/// <summary>
/// Sorts a phase's items by district, one batch each, and puts what comes back in the order in which the items went out. Used again phase
/// after phase: what it gave is good until the next.
/// </summary>
/// <param name="numberOf">The number of an item, by which it belongs to a district: number modulo the number of districts.</param>
internal sealed class BatchBook<TIn, TOut>(Func<TIn, int> numberOf)
{
    private TIn[][] batches = [];
    private int[] counts = [];
    private TOut[] answers = [];

    /// <summary>One call to every district that is concerned.</summary>
    /// <param name="runId">The run.</param>
    /// <param name="round">The round.</param>
    /// <param name="items">The items.</param>
    /// <param name="districts">The districts.</param>
    /// <param name="call">Calls one.</param>
    public async ValueTask<IReadOnlyList<TOut>> SpreadAsync(
        string runId, int round, IReadOnlyList<TIn> items, IDistrictGrain[] districts,
        Func<IDistrictGrain, Batch<TIn>, ValueTask<Batch<TOut>>> call)
    {
        Sort(items, districts.Length);
        var calls = new Task<Batch<TOut>>?[districts.Length];
        for (var district = 0; district < calls.Length; district++)
        {
            if (counts[district] > 0)
            {
                calls[district] = call(
                    districts[district], new Batch<TIn>(runId, round, batches[district].AsMemory(0, counts[district]))).AsTask();
            }
        }

        var answered = new ReadOnlyMemory<TOut>[calls.Length];
        for (var district = 0; district < calls.Length; district++)
        {
            answered[district] = calls[district] is { } task ? (await task).Items : default;
        }

        return Joined(items, answered);
    }

    private void Sort(IReadOnlyList<TIn> items, int districts)
    {
        if (batches.Length != districts)
        {
            batches = [.. Enumerable.Repeat<TIn[]>([], districts)];
            counts = new int[districts];
        }

        Array.Clear(counts);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            var district = numberOf(item) % districts;
            ref var batch = ref batches[district];
            if (counts[district] == batch.Length)
            {
                Array.Resize(ref batch, Math.Max(16, 2 * batch.Length));
            }

            batch[counts[district]++] = item;
        }
    }

    private ArraySegment<TOut> Joined(IReadOnlyList<TIn> items, ReadOnlyMemory<TOut>[] answered)
    {
        if (answers.Length < items.Count)
        {
            answers = new TOut[Math.Max(items.Count, 2 * answers.Length)];
        }

        Array.Clear(counts);
        for (var i = 0; i < items.Count; i++)
        {
            var district = numberOf(items[i]) % answered.Length;
            answers[i] = answered[district].Span[counts[district]++];
        }

        return new ArraySegment<TOut>(answers, 0, items.Count);
    }
}
