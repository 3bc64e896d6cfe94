using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;

namespace OpgaveSim.Experiments.Tests.Cases;

/// <summary>Writes a file again as a Dutch Excel saves it: semicolons, decimal commas, CRLF.</summary>
public static partial class DutchExcel
{
    /// <summary>The file as 'CSV UTF-8' (with byte order mark) or, with no Unicode, as 'CSV' (Windows-1252).</summary>
    public static byte[] Rewrite(byte[] commaSeparated, bool unicode)
    {
        var text = new StringBuilder();
        using var reader = CsvReader.Create(commaSeparated, new CsvReaderOptions { Separator = ',', HasHeader = false });
        while (reader.Read())
        {
            var fields = Enumerable.Range(0, reader.FieldCount).Select(i => Field(reader.GetString(i)));
            text.AppendJoin(';', fields).Append("\r\n");
        }

        return unicode
            ? [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())]
            : CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text.ToString());
    }

    private static string Field(string text) =>
        Decimal().IsMatch(text) ? text.Replace('.', ',')
        : text.AsSpan().IndexOfAny(";\"\n") < 0 ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^-?[0-9]+\.[0-9]+\z")]
    private static partial Regex Decimal();
}
