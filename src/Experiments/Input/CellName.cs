using System.Globalization;

namespace OpgaveSim.Experiments.Input;

/// <summary>Names of the cells of a spreadsheet: letters for the column, a number for the row, as in <c>C7</c>.</summary>
public static class CellName
{
    private const int Letters = 26, MostLetters = 3;

    /// <summary>The name of a cell.</summary>
    /// <param name="row">Row, from 1.</param>
    /// <param name="column">Column, from 1.</param>
    public static string Of(int row, int column) => ColumnName(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a column: A, B … Z, AA, AB …</summary>
    /// <param name="column">Column, from 1.</param>
    public static string ColumnName(int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        var name = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / Letters)
        {
            name = (char)('A' + (rest - 1) % Letters) + name;
        }

        return name;
    }

    /// <summary>Row and column of a cell, from 1; null: the text is no name of a cell.</summary>
    /// <param name="name">A name such as <c>C7</c>; signs of fixed references are left out of account.</param>
    public static (int Row, int Column)? Read(string name)
    {
        var plain = name.Replace("$", "", StringComparison.Ordinal);
        var letters = plain.TakeWhile(char.IsAsciiLetterUpper).Count();
        if (letters is 0 or > MostLetters || !int.TryParse(plain.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row) || row == 0)
        {
            return null;
        }

        return (row, plain[..letters].Aggregate(0, (column, letter) => column * Letters + letter - 'A' + 1));
    }
}
