using OpgaveSim.Results.Wording;
using Spectre.Console;
using Text = OpgaveSim.Presentation.Words.Text;

namespace OpgaveSim.Runner.Commands;

/// <summary>Names on the terminal with what each means: a table of two columns, or without lines where the terminal is narrow.</summary>
internal static class TwoColumns
{
    /// <summary>Prints it.</summary>
    /// <param name="name">Heading of the names.</param>
    /// <param name="meaning">Heading of what they mean.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="page">The language.</param>
    public static void Print(Text name, Text meaning, IReadOnlyList<(string Name, string Meaning)> rows, PageWording page)
    {
        if (Terminal.IsNarrow)
        {
            NamedLines.Print(rows, 0);
            return;
        }

        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn(new TableColumn(page.Say(name)).NoWrap());
        table.AddColumn(page.Say(meaning));
        foreach (var (one, means) in rows)
        {
            table.AddRow(Terminal.Cell(one), Terminal.Cell(means));
        }

        new Terminal().Out.Write(table);
    }
}
