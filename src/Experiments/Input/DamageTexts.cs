using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>How a text was damaged, in words that follow the text, and how to mend it.</summary>
internal static class DamageTexts
{
    private static readonly Text Remedy = new(
        "; open the original and save it as UTF-8 ('CSV UTF-8' in Excel)", "; open het origineel en sla het op als UTF-8 ('CSV UTF-8' in Excel)");

    public static Text Lost(Text character) => new Text(
        $"has {character.En}: a character was lost when the text was saved in another encoding",
        $"bevat {character.Nl}: er ging een teken verloren toen de tekst in een andere codering werd opgeslagen").Then(Remedy);

    public static Text Control(Text character) => new(
        $"has {character.En}, which no text needs; type the text anew", $"bevat {character.Nl}, en dat hoort niet in een tekst; typ de tekst opnieuw");

    public static Text OrSaveAsUtf8 { get; } = new(", or save it as UTF-8", ", of sla hem op als UTF-8");

    public static Text OldUtf8(string part) => new Text(
        $"has {part}: it is UTF-8 read in an encoding of DOS or of the Macintosh",
        $"bevat {part}: het is UTF-8, gelezen in een codering van DOS of van de Macintosh").Then(Remedy);

    public static Text WindowsUtf8(string meant) => new Text(
        $"is UTF-8 read as Windows-1252; meant is probably {meant}", $"is UTF-8, gelezen als Windows-1252; bedoeld is waarschijnlijk {meant}").Then(Remedy);

    public static Text InsideWord(Text character) => new(
        $"has {character.En} inside a word: it looks like an encoding of DOS or of the Macintosh",
        $"heeft {character.Nl} midden in een woord: dat lijkt op een codering van DOS of van de Macintosh");

    public static Text Guesses(string dos, string macintosh) => new(
        $" (as text of DOS it says {dos}, of the Macintosh {macintosh})", $" (als tekst van DOS staat er {dos}, van de Macintosh {macintosh})");
}
