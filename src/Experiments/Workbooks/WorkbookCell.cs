namespace OpgaveSim.Experiments.Workbooks;

/// <summary>A cell of a workbook that is not empty.</summary>
/// <param name="Column">Column, from 1.</param>
/// <param name="Text">
/// What it holds: text as it stands; a number in its shortest form with a decimal point; <c>true</c> or <c>false</c>; a date as
/// <c>2026-02-01</c>, with its time where it has one; the name of an error; of a formula without a value the formula.
/// </param>
/// <param name="Kind">What that is.</param>
public readonly record struct WorkbookCell(int Column, string Text, WorkbookCellKind Kind);
