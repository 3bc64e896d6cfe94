using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>What is wrong with a CSV file as text, before its cells are read.</summary>
internal static class CsvFaultTexts
{
    public static Text Comma { get; } = new("comma", "komma");

    public static Text Semicolon { get; } = new("semicolon", "puntkomma");

    public static Text Tab { get; } = new("tab", "tab");

    public static Text IsUtf16 { get; } = new("is UTF-16 text ('Unicode text' in Excel)", "is tekst in UTF-16 ('Unicode-tekst' in Excel)");

    public static Text IsWorkbookOrZip { get; } = new("is a workbook or a zip file", "is een werkmap of een zipbestand");

    public static Text IsOldWorkbook { get; } = new("is an old Excel workbook", "is een oude Excel-werkmap");

    public static Text SaveAsCsv(Text what) => new($"{what.En}; save it as 'CSV UTF-8'", $"{what.Nl}; sla het op als 'CSV UTF-8'");

    public static Text HasNul { get; } = new(
        "a NUL byte: this is not text in UTF-8 or Windows-1252; save it as 'CSV UTF-8'",
        "een NUL-byte: dit is geen tekst in UTF-8 of Windows-1252; sla het bestand op als 'CSV UTF-8'");

    public static Text BeginsAsUtf8 { get; } = new("a file that begins as UTF-8", "een bestand dat als UTF-8 begint");

    public static Text HasUtf8Too { get; } = new("a file that has UTF-8 characters too", "een bestand dat ook tekens in UTF-8 heeft");

    public static Text NotUtf8(string hex, Text beside) => new(
        $"byte 0x{hex} is not valid UTF-8, in {beside.En}; save it as 'CSV UTF-8'",
        $"byte 0x{hex} is geen geldig UTF-8, in {beside.Nl}; sla het op als 'CSV UTF-8'");

    public static Text InNeither(string hex, Text guesses) => new(
        $"byte 0x{hex} is a character in neither UTF-8 nor Windows-1252{guesses.En}; save it as 'CSV UTF-8'",
        $"byte 0x{hex} is in UTF-8 noch in Windows-1252 een teken{guesses.Nl}; sla het bestand op als 'CSV UTF-8'");

    public static Text UnknownSeparator(string quoted) => new(
        $"separator {quoted} is not known; allowed: a comma, a semicolon or a tab",
        $"scheidingsteken {quoted} is onbekend; toegestaan: een komma, een puntkomma of een tab");

    public static Text OtherSeparator(Text found, Text separator) => new(
        $"a {found.En} in a header that is separated by {separator.En}s: one separator is allowed; put a name that has another between quotes",
        $"een {found.Nl} in een kop waarin een {separator.Nl} scheidt: er mag één scheidingsteken zijn; zet een naam met een ander teken erin tussen aanhalingstekens");

    public static Text Empty { get; } = new("is empty; its first line names the columns", "is leeg; de eerste regel noemt de kolommen");

    public static Text NeverClosed { get; } = new(
        "a quote is opened and never closed; everything after it would be one field",
        "een aanhalingsteken wordt geopend en nooit gesloten; alles erna zou één veld zijn; sluit het");

    public static Text ClosedElsewhere(int line) => new(
        $"a quote is opened here, and the next one is on line {line}, inside another text; close it where the field ends",
        $"hier wordt een aanhalingsteken geopend, en het volgende staat op regel {line}, midden in een andere tekst; sluit het waar het veld eindigt");

    public static Text QuoteInside { get; } = new(
        "a quote inside a field; a quoted field is quoted as a whole, and a quote inside it is written twice",
        "een aanhalingsteken midden in een veld; zet het hele veld tussen aanhalingstekens, en schrijf een aanhalingsteken erin dubbel");

    public static Text LongField(int length, int most) => new(
        $"a field of {length} characters; allowed: at most {most}", $"een veld van {length} tekens; toegestaan: hoogstens {most}");

    public static Text Cell(string quoted, Text wrong) => new($"{quoted} {wrong.En}", $"{quoted} {wrong.Nl}");

    public static Text ReadAsWindows(Text suspect) => new(
        $"{suspect.En}, read as Windows-1252; open the original and save it as 'CSV UTF-8'",
        $"{suspect.Nl}, gelezen als Windows-1252; open het origineel en sla het op als 'CSV UTF-8'");

    public static Text Fields(int count) => new(count == 1 ? "1 field" : $"{count} fields", count == 1 ? "1 veld" : $"{count} velden");

    public static Text HeaderDiffers(Text fields, int others, Text why) => new(
        $"the header has {fields.En}, and every line has {others}{why.En}", $"de kop heeft {fields.Nl}, en elke regel heeft er {others}{why.Nl}");

    public static Text LineDiffers(Text fields, int header, Text why) => new(
        $"the line has {fields.En}, the header {header}{why.En}", $"de regel heeft {fields.Nl}, de kop {header}{why.Nl}");

    public static Text GoesOn(int line) => new(
        $"; one of its fields goes on to line {line}: is its quote closed?", $"; een van de velden loopt door tot regel {line}: is het aanhalingsteken gesloten?");

    public static Text QuoteSeparators { get; } = new(
        "; put text or a number that has a separator between quotes", "; zet een tekst of getal met een scheidingsteken erin tussen aanhalingstekens");

    public static Text HasOther(Text other, Text separator) => new(
        $"; it has a {other.En}, and the header is separated by {separator.En}s", $"; er staat een {other.Nl} in, en in de kop scheidt een {separator.Nl}");

    public static Text FillLast { get; } = new(
        "; fill the last column, or put an empty one elsewhere: Excel can leave out empty cells at the end of a line",
        "; vul de laatste kolom, of zet een lege kolom elders: Excel laat lege cellen aan het eind van een regel soms weg");
}
