using OpgaveSim.Model.Measures;

namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// What an observation can be held against: the summaries that it has a value of, that the simulated worlds nearly all have a value of, and
/// in which they differ; and the worlds that have them all.
/// </summary>
/// <param name="Columns">Summaries that are used, ascending.</param>
/// <param name="Rows">Rows that have a value of each of them, ascending.</param>
/// <param name="Dropped">The other summaries, in their order, with the reason.</param>
public sealed record UsableSummaries(IReadOnlyList<int> Columns, IReadOnlyList<int> Rows, IReadOnlyList<DroppedSummary> Dropped)
{
    /// <summary>Share of the rows that may lack a summary that is used.</summary>
    public const double MostMissing = 0.05;

    /// <summary>Sorts the summaries. O(rows × summaries).</summary>
    /// <param name="table">The simulated worlds.</param>
    /// <param name="observed">The observation's summaries, in the order of the table; NaN is no value.</param>
    public static UsableSummaries Of(ReferenceTable table, ReadOnlySpan<double> observed)
    {
        var columns = new List<int>();
        var dropped = new List<DroppedSummary>();
        for (var summary = 0; summary < table.Summaries.Count; summary++)
        {
            if (Reason(table, summary, observed[summary]) is { } reason)
            {
                dropped.Add(new(table.Summaries[summary], reason));
            }
            else
            {
                columns.Add(summary);
            }
        }

        return new(columns, [.. Enumerable.Range(0, table.Rows).Where(row => columns.All(summary => double.IsFinite(table.Summary(row, summary))))], dropped);
    }

    /// <summary>Sorts the summaries, of which some alone may be used; the others count as not observed.</summary>
    /// <param name="table">The simulated worlds.</param>
    /// <param name="observed">The observation's summaries, in the order of the table; NaN is no value.</param>
    /// <param name="among">Summaries that may be used.</param>
    public static UsableSummaries Of(ReferenceTable table, IReadOnlyList<double> observed, IEnumerable<int> among)
    {
        var allowed = among.ToHashSet();
        return Of(table, [.. observed.Select((value, place) => allowed.Contains(place) ? value : double.NaN)]);
    }

    /// <summary>Whether more than <see cref="MostMissing"/> of the worlds have no value of a summary.</summary>
    /// <param name="table">The simulated worlds.</param>
    /// <param name="summary">Column of the summary.</param>
    public static bool IsOftenMissing(ReferenceTable table, int summary) =>
        Enumerable.Range(0, table.Rows).Count(row => !double.IsFinite(table.Summary(row, summary))) > MostMissing * table.Rows;

    /// <summary>The part of a table that is used.</summary>
    /// <param name="table">The table that the summaries were sorted on.</param>
    public ReferenceTable In(ReferenceTable table) => table.Only(Columns).OnlyRows(Rows);

    /// <summary>The part of an observation that is used.</summary>
    /// <param name="observed">The observation's summaries, in the order of the table.</param>
    public double[] In(ReadOnlySpan<double> observed)
    {
        var used = new double[Columns.Count];
        for (var place = 0; place < used.Length; place++)
        {
            used[place] = observed[Columns[place]];
        }

        return used;
    }

    private static DropReason? Reason(ReferenceTable table, int summary, double observed)
    {
        if (!double.IsFinite(observed))
        {
            return DropReason.NotObserved;
        }

        return IsOftenMissing(table, summary) ? DropReason.OftenMissing
            : Variation.AreAlike(Enumerable.Range(0, table.Rows).Select(row => table.Summary(row, summary)).Where(double.IsFinite)) ? DropReason.Constant : null;
    }
}
