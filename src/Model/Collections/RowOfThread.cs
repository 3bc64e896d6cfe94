namespace OpgaveSim.Model.Collections;

/// <summary>A row of values that a thread uses again and again, in a field marked <see cref="ThreadStaticAttribute"/>.</summary>
internal static class RowOfThread
{
    /// <summary>The row, as long as asked, with whatever was left in it; made anew where it is too short.</summary>
    /// <param name="row">The thread's own field.</param>
    /// <param name="length">Values that are needed, ≥ 0.</param>
    public static Span<T> Of<T>(ref T[]? row, int length)
    {
        if (row is null || row.Length < length)
        {
            row = new T[length];
        }

        return row.AsSpan(0, length);
    }
}
