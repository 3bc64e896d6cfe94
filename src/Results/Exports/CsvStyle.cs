namespace OpgaveSim.Results.Exports;

/// <summary>For whom a CSV file is written.</summary>
public enum CsvStyle
{
    /// <summary>For programs, and a spreadsheet set to English: commas, decimal points, UTF-8 without byte order mark.</summary>
    International,
    /// <summary>For a spreadsheet set to Dutch, which opens it with a click: semicolons, decimal commas, UTF-8 with byte order mark, CRLF.</summary>
    Dutch,
}
