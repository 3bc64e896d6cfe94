using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>Names of tables and columns in a message: a Dutch reader is told the Dutch ones, which are read as well.</summary>
internal static class TableWords
{
    /// <summary>A column that is not there.</summary>
    public static Text Of(string column) => CaseTableTexts.Columns.TryGetValue(column, out var known) ? new(column, known.Nl) : Text.Same(column);

    /// <summary>Columns in a row.</summary>
    public static Text Of(IEnumerable<string> columns) => Text.Join(", ", columns.Select(Of));

    /// <summary>A table, by the name that its sheet has.</summary>
    public static Text Sheet(string table) => CaseTableTexts.Sheets[TableNames.Plain(table)];

    /// <summary>All tables, by the names that their sheets have.</summary>
    public static Text Sheets { get; } = Text.Join(", ", CaseFiles.All.Select(Sheet));

    /// <summary>All tables, by the names that their files have.</summary>
    public static Text Files { get; } = Text.Join(", ", CaseFiles.All.Select(table => Sheet(table).Then(Text.Same(".csv"))));

    /// <summary>A sheet that is not there.</summary>
    public static Text MissingSheet(string table) => new(PlaceTexts.Sheet(Sheet(table).En).En, PlaceTexts.Sheet(Sheet(table).Nl).Nl);
}
