namespace OpgaveSim.Experiments.Workbooks;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsHidden">Whether its workbook hides it.</param>
/// <param name="Rows">Its rows from top to bottom; empty ones are left out.</param>
/// <param name="Merged">Ranges of merged cells, such as <c>B3:B7</c>. The value is in each of their cells.</param>
/// <param name="HiddenRows">How many of the rows are hidden, by hand or by a filter.</param>
public sealed record WorkbookSheet(string Name, bool IsHidden, IReadOnlyList<WorkbookRow> Rows, IReadOnlyList<string> Merged, int HiddenRows);
