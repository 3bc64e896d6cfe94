namespace OpgaveSim.Experiments.Cases;

/// <summary>A row of a file.</summary>
/// <param name="Line">The line where it begins, from 1.</param>
/// <param name="Cells">Its fields.</param>
internal sealed record CsvRow(int Line, CsvCell[] Cells)
{
    /// <summary>Whether it says nothing: an empty line, or separators alone.</summary>
    public bool IsEmpty => Array.TrueForAll(Cells, cell => cell.IsEmpty);
}
