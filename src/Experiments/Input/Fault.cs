using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>One thing that is wrong with what a user gave: where, and in words what it is and what is allowed.</summary>
/// <param name="File">Path as the user knows it, or the option's name; empty: the message says it.</param>
/// <param name="Line">Line, from 1; 0: the file as a whole.</param>
/// <param name="Column">Column, from 1; 0: the line as a whole.</param>
/// <param name="Message">The value, what is allowed and, where there is one, the nearest right word.</param>
public sealed record Fault(string File, int Line, int Column, Text Message)
{
    /// <summary>How many faults it stands for, at least 1: more than one where it counts those that are not told one by one.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The sheet, where the file is a workbook: line and column are then its row and column. Null: the file is text, or an option.</summary>
    public string? Sheet { get; init; }

    /// <summary>The fault as one line in English, what cannot be seen written out: <c>file(line,column): message</c>, or <c>file, sheet name, cell C7: message</c>.</summary>
    public override string ToString() => In(ReportLanguage.English);

    /// <summary>The fault as one line in a language, what cannot be seen written out.</summary>
    public string In(ReportLanguage language) => Shown.Whole($"{File}{Place.In(language)}{(File.Length == 0 ? "" : ": ")}{Message.In(language)}");

    private Text Place => Sheet is not null ? PlaceTexts.InSheet(Sheet, Line, Column)
        : Text.Same(Line == 0 ? "" : Column == 0 ? $"({Line})" : $"({Line},{Column})");
}
