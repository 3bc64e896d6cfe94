namespace OpgaveSim.Results.Database;

/// <summary>Pieces of SQL that cannot be parameters, as in COPY.</summary>
public static class Sql
{
    /// <summary>A text as a literal.</summary>
    public static string Text(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    /// <summary>A name in quotes.</summary>
    public static string Name(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
