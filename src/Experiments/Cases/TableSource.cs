namespace OpgaveSim.Experiments.Cases;

/// <summary>Where a table of a case stands: in a file of its own, or in a sheet of a workbook.</summary>
/// <param name="File">The file, as the user knows it.</param>
/// <param name="Sheet">The sheet; null: the file is text.</param>
internal readonly record struct TableSource(string File, string? Sheet = null)
{
    /// <summary>What a message calls it: <c>actors.csv</c> or <c>sheet actors</c>.</summary>
    public string Called => Sheet is null ? Path.GetFileName(File) : $"sheet {Sheet}";

    /// <summary>What a sentence that begins with it calls it.</summary>
    public string Subject => Sheet is null ? Called : $"Sheet {Sheet}";

    /// <summary>What a message calls one of its lines.</summary>
    public string Line => Sheet is null ? "line" : "row";
}
