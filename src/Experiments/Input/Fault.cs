namespace OpgaveSim.Experiments.Input;

/// <summary>One thing that is wrong with what a user gave: where, and in words what it is and what is allowed.</summary>
/// <param name="File">Path as the user knows it, or the option's name.</param>
/// <param name="Line">Line, from 1; 0: the file as a whole.</param>
/// <param name="Column">Column, from 1; 0: the line as a whole.</param>
/// <param name="Message">The value, what is allowed and, where there is one, the nearest right word.</param>
public sealed record Fault(string File, int Line, int Column, string Message)
{
    /// <summary>How many faults it stands for, at least 1: more than one where it counts those that are not told one by one.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The sheet, where the file is a workbook: line and column are then its row and column. Null: the file is text, or an option.</summary>
    public string? Sheet { get; init; }

    /// <summary>The fault as one line, what cannot be seen written out: <c>file(line,column): message</c>, or <c>file, sheet name, cell C7: message</c>.</summary>
    public override string ToString() => Shown.Whole($"{File}{Place}: {Message}");

    private string Place => Sheet is null
        ? Line == 0 ? "" : Column == 0 ? $"({Line})" : $"({Line},{Column})"
        : $", sheet {Sheet}{(Line == 0 ? "" : Column == 0 ? $", row {Line}" : $", cell {CellName.Of(Line, Column)}")}";
}
