namespace OpgaveSim.Experiments.Workbooks;

/// <summary>What a cell of a workbook holds.</summary>
public enum WorkbookCellKind
{
    /// <summary>Text, as typed; a number that was stored as text is text.</summary>
    Text,
    /// <summary>A number.</summary>
    Number,
    /// <summary>True or false.</summary>
    Truth,
    /// <summary>A number that the sheet shows as a date, a time or both.</summary>
    Date,
    /// <summary>The error of a formula.</summary>
    Error,
    /// <summary>A formula whose value was not stored.</summary>
    NoValue,
}
