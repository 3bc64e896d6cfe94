using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>What is wrong with a YAML document, and how to mend it.</summary>
internal static class YamlTexts
{
    public static Text Utf16 { get; } = new("the file is UTF-16; save it as UTF-8", "het bestand is UTF-16; sla het op als UTF-8");

    public static Text NotUtf8(string hex) => new(
        $"byte 0x{hex} is not valid UTF-8; save the file as UTF-8", $"byte 0x{hex} is geen geldig UTF-8; sla het bestand op als UTF-8");

    public static Text NotYaml(Text why) => new($"not valid YAML: {why.En}", $"dit is geen geldig YAML: {why.Nl}");

    public static Text EndsInside { get; } = new(
        "the text ends inside a list or a mapping that was opened", "de tekst houdt op in een lijst of een groep sleutels die nog openstaat");

    /// <summary>What the parser says is English, so a Dutch reader is told where to look.</summary>
    public static Text LookAround(Text parser) => new(
        $"{parser.En}; look at indentation, colons, quotes and brackets here and on the line before",
        $"de opbouw klopt hier niet; kijk naar inspringing, dubbele punten, aanhalingstekens en haken op deze regel en de vorige ({parser.Nl})");

    public static Text Empty { get; } = new("the file is empty", "het bestand is leeg");

    public static Text SecondDocument { get; } = new(
        "a second document begins here; a file holds one", "hier begint een tweede document; een bestand bevat er één");

    public static Text Alias(string name) => new($"the alias *{name} is not allowed; write the value out", $"de alias *{name} mag niet; schrijf de waarde uit");

    public static Text Anchor(string name) => new($"the anchor &{name} is not allowed", $"het anker &{name} mag niet; laat het weg");

    public static Text Tag(string name) => new($"the tag {name} is not allowed", $"het label {name} mag niet; laat het weg");

    public static Text LongValue(int length, int most) => new(
        $"a value of {length} characters; at most {most}", $"een waarde van {length} tekens; hoogstens {most}");

    public static Text KeyNotPlain { get; } = new("a key must be a plain word", "een sleutel moet een gewoon woord zijn");

    public static Text KeyTwice(string quoted) => new($"the key {quoted} stands here a second time", $"de sleutel {quoted} staat hier voor de tweede keer");

    public static Text Damaged(string quoted, Text damage) => new($"{quoted} {damage.En}", $"{quoted} {damage.Nl}");

    public static Text Tab { get; } = new("a tab in the indentation; put spaces instead", "een tab in de inspringing; gebruik spaties");

    public static Text Delete(Text character) => new($"{character.En}; delete it", $"{character.Nl}; haal het weg");

    public static Text NoSpaceAfterColon { get; } = new(
        "no space after the colon; write key: value", "er ontbreekt een spatie na de dubbele punt; schrijf sleutel: waarde");

    public static Text Backslash { get; } = new(
        "a backslash between double quotes begins an escape; put the text between single quotes",
        "een backslash tussen dubbele aanhalingstekens heeft een eigen betekenis; zet de tekst tussen enkele aanhalingstekens");

    public static Text AfterClosingQuote(string quoted) => new(
        $"the text goes on after the closing quote; put all of it between quotes: {quoted}",
        $"de tekst loopt door na het aanhalingsteken; zet alles tussen aanhalingstekens: {quoted}");

    public static Text OpensList(string quoted) => new(
        $"a text that begins with [ is taken for a list; put it between quotes: {quoted}, or close it with ]",
        $"een tekst die met [ begint, geldt als lijst; zet hem tussen aanhalingstekens: {quoted}, of sluit hem met ]");

    public static Text OpensMapping(string quoted) => new(
        $"a text that begins with {{ is taken for a mapping; put it between quotes: {quoted}, or close it with }}",
        $"een tekst die met {{ begint, geldt als groep sleutels; zet hem tussen aanhalingstekens: {quoted}, of sluit hem met }}");

    public static Text CannotBeginWith(char character, string quoted) => new(
        $"a text cannot begin with {character}; put it between quotes: {quoted}",
        $"een tekst kan niet met {character} beginnen; zet hem tussen aanhalingstekens: {quoted}");

    public static Text ColonInside(string quoted) => new(
        $"a colon inside a text; put it between quotes: {quoted}", $"er staat een dubbele punt in de tekst; zet hem tussen aanhalingstekens: {quoted}");

    public static Text ApostropheFirst(string quoted) => new(
        $"an apostrophe at the beginning of a text is taken for a quote, and it is not closed; put the text between double quotes: {quoted}",
        $"een apostrof aan het begin van een tekst geldt als aanhalingsteken, en wordt niet gesloten; zet de tekst tussen dubbele aanhalingstekens: {quoted}");

    public static Text QuoteNotClosed { get; } = new(
        "a quote is opened and not closed in its line", "een aanhalingsteken wordt op deze regel geopend en niet gesloten");
}
