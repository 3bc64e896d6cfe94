namespace OpgaveSim.Experiments.Workbooks;

/// <summary>A row of a sheet that is not empty.</summary>
/// <param name="Number">Row, from 1.</param>
/// <param name="Cells">Its cells, from left to right; empty ones are left out.</param>
public sealed record WorkbookRow(int Number, IReadOnlyList<WorkbookCell> Cells);
