using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Workbooks;

/// <summary>Why a file cannot be read as a workbook.</summary>
internal static class WorkbookTexts
{
    public static Text Unreadable(Text why) => new(
        $"cannot be read as a workbook ({why.En}); open it and save it again as .xlsx",
        $"kan niet als werkmap gelezen worden ({why.Nl}); open het bestand en sla het opnieuw op als .xlsx");

    public static Text NoSheets { get; } = new("it has no sheets", "er zijn geen bladen");

    public static Text TooLarge(long most) => new($"unpacked it is larger than {most} MiB", $"uitgepakt is het groter dan {most} MiB");

    public static Text TooManyCells(int most) => new($"it has more than {most} cells", $"het heeft meer dan {most} cellen");

    public static Text NoSharedText(string number) => new($"it has no shared text '{number}'", $"het heeft geen gedeelde tekst '{number}'");

    public static Text NotANumber(string value) => new($"'{value}' stands where a number should", $"waar een getal hoort, staat '{value}'");
}
