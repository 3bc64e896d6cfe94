using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>Where a table of a case stands: in a file of its own, or in a sheet of a workbook.</summary>
/// <param name="File">The file, as the user knows it.</param>
/// <param name="Sheet">The sheet; null: the file is text.</param>
internal readonly record struct TableSource(string File, string? Sheet = null)
{
    /// <summary>What a message calls it: <c>actors.csv</c> or <c>sheet actors</c>.</summary>
    public Text Called => Sheet is null ? Text.Same(Path.GetFileName(File)) : PlaceTexts.Sheet(Sheet);

    /// <summary>What a sentence that begins with it calls it.</summary>
    public Text Subject => Sheet is null ? Called : PlaceTexts.SheetFirst(Sheet);

    /// <summary>What a message calls one of its lines.</summary>
    public Text Line => Sheet is null ? PlaceTexts.Line : PlaceTexts.Row;

    /// <summary>What a message calls several of them.</summary>
    public Text Lines => Sheet is null ? PlaceTexts.Lines : PlaceTexts.Rows;
}
