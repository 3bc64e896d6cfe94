using System.Numerics;

namespace OpgaveSim.Model.Formation.Scores;

/// <summary>
/// Numbers of candidates in columns, so that a sum Σ_k w_k x_k is formed for several candidates at once. Each candidate's sum runs
/// from the first column to the last, as a plain loop would form it: the same digits on every processor.
/// </summary>
internal sealed class ScoreColumns
{
    private double[] values = [];
    private int columns;
    private int room;

    /// <summary>Candidates that are left.</summary>
    public int Count { get; private set; }

    /// <summary>Places for a number of candidates: up to a whole vector.</summary>
    public static int Room(int count) => (count + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;

    /// <summary>Begins anew.</summary>
    /// <param name="columns">Columns; 0: none is used.</param>
    /// <param name="count">Candidates.</param>
    public void Begin(int columns, int count)
    {
        (this.columns, Count, room) = (columns, count, Room(count));
        if (values.Length < columns * room)
        {
            values = new double[columns * room];
        }
    }

    /// <summary>Sets a candidate's numbers; without effect when there are no columns.</summary>
    /// <param name="candidate">Its place.</param>
    /// <param name="row">Numbers, a column each.</param>
    public void Set(int candidate, ReadOnlySpan<double> row)
    {
        for (var column = 0; column < columns; column++)
        {
            values[column * room + candidate] = row[column];
        }
    }

    /// <summary>Sets a candidate's numbers out of a longer row; without effect when there are no columns.</summary>
    /// <param name="candidate">Its place.</param>
    /// <param name="row">Numbers.</param>
    /// <param name="chosen">Which of them, a column each.</param>
    public void Set(int candidate, ReadOnlySpan<double> row, ReadOnlySpan<int> chosen)
    {
        for (var column = 0; column < columns; column++)
        {
            values[column * room + candidate] = row[chosen[column]];
        }
    }

    /// <summary>Puts the last candidate in the place of one that goes.</summary>
    public void Remove(int at)
    {
        Count--;
        for (var column = 0; column < columns; column++)
        {
            values[column * room + at] = values[column * room + Count];
        }
    }

    /// <summary>Σ_k w_k x_k for every candidate.</summary>
    /// <param name="weights">w, a column each.</param>
    /// <param name="sums">The sums; as long as <see cref="Room"/> of the candidates, what lies beyond them means nothing.</param>
    public void Sum(ReadOnlySpan<double> weights, Span<double> sums)
    {
        for (var at = 0; at < Count; at += Vector<double>.Count)
        {
            var sum = Vector<double>.Zero;
            for (var column = 0; column < columns; column++)
            {
                sum += weights[column] * new Vector<double>(values.AsSpan(column * room + at));
            }

            sum.CopyTo(sums[at..]);
        }
    }
}
