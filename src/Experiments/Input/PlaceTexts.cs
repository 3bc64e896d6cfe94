using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>What faults and remarks say of the place where something stands, and of how many more there are.</summary>
internal static class PlaceTexts
{
    public static Text Line { get; } = new("line", "regel");

    public static Text Lines { get; } = new("lines", "regels");

    public static Text Row { get; } = new("row", "rij");

    public static Text Rows { get; } = new("rows", "rijen");

    public static Text Sheet(string name) => new($"sheet {name}", $"blad {name}");

    public static Text SheetFirst(string name) => new($"Sheet {name}", $"Blad {name}");

    /// <summary>A place in a workbook, behind its file: the sheet, and the row or the cell where they are known.</summary>
    public static Text InSheet(string sheet, int row, int column) => new(
        $", sheet {sheet}{(row == 0 ? "" : column == 0 ? $", row {row}" : $", cell {CellName.Of(row, column)}")}",
        $", blad {sheet}{(row == 0 ? "" : column == 0 ? $", rij {row}" : $", cel {CellName.Of(row, column)}")}");

    public static Text MoreFaults(int more) => new($"and {more} more faults", $"en nog {more} fouten");

    public static Text MoreOfThisKind(int more) => new($" (and {more} more of this kind)", $" (en nog {more} van deze soort)");

    public static Text MoreInDesign(int more) => new($" (and {more} more like it in the design)", $" (en nog {more} net zulke in het ontwerp)");

    public static Text SameOn(Text line, int at) => new($" (the same on {line.En} {at})", $" (hetzelfde op {line.Nl} {at})");

    public static Text SameOn(Text lines, IReadOnlyList<int> at) => new(
        $" (the same on {lines.En} {string.Join(", ", at.SkipLast(1))} and {at[^1]})",
        $" (hetzelfde op {lines.Nl} {string.Join(", ", at.SkipLast(1))} en {at[^1]})");

    public static Text SameOnAndMore(Text lines, IReadOnlyList<int> at, int more) => new(
        $" (the same on {lines.En} {string.Join(", ", at)} and {more} more)",
        $" (hetzelfde op {lines.Nl} {string.Join(", ", at)} en nog {more})");

    public static Text SomeAndMore(string some, int more) => new($"{some} and {more} more", $"{some} en nog {more}");
}
