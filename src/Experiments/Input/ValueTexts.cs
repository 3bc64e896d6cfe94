using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>What is wrong with the value of a key, and what is allowed. Names of keys are the same in both languages.</summary>
internal static class ValueTexts
{
    public static Text AText { get; } = new("a text", "een tekst");

    public static Text AName { get; } = new("a name", "een naam");

    public static Text AList { get; } = new("a list", "een lijst");

    public static Text AMapping { get; } = new("a mapping", "een groep sleutels");

    public static Text ANumber { get; } = new("a number", "een getal");

    public static Text AWholeNumber { get; } = new("a whole number", "een geheel getal");

    public static Text TrueOrFalse { get; } = new("true or false", "true of false");

    public static Text OrMeanAndSpread { get; } = new(", or { mean, sd }", ", of { mean, sd }");

    public static Text NoValue { get; } = new("no value", "geen waarde");

    public static Text TheValue(string quoted) => new($"the value {quoted}", $"de waarde {quoted}");

    public static Text WholeFromTo(ulong least, ulong most) => new($"a whole number from {least} to {most}", $"een geheel getal van {least} tot en met {most}");

    public static Text OneOf(string words) => new($"one of {words}", $"een van deze woorden: {words}");

    public static Text MappingWith(string keys) => new($"a mapping with {keys}", $"een groep sleutels met {keys}");

    public static Text Expected(Text what, Text found) => new($"expected {what.En}, found {found.En}", $"hier hoort {what.Nl}, maar er staat {found.Nl}");

    public static Text Expected(string name, Text what, Text found) => Expected(Text.Same(name), what, found);

    public static Text Expected(Text name, Text what, Text found) => name.Then(Text.Same(": ")).Then(Expected(what, found));

    public static Text BracketsNeedQuotes { get; } = new(
        "; put a text that begins with [ or { between quotes", "; zet een tekst die met [ of { begint tussen aanhalingstekens");

    public static Text NotAllowed(string name, string quoted, Text hint, string allowed) => new(
        $"{name}: {quoted} is not allowed{hint.En}; allowed: {allowed}", $"{name}: {quoted} mag niet{hint.Nl}; toegestaan: {allowed}");

    public static Text UnknownKey(string quoted, Text hint, string allowed) => new(
        $"unknown key {quoted}{hint.En}; allowed: {allowed}", $"onbekende sleutel {quoted}{hint.Nl}; toegestaan: {allowed}");

    public static Text IsMissing(string name) => new($"{name} is missing", $"{name} ontbreekt");

    public static Text ValueMissing(string name) => new($"{name}: a value is missing", $"{name}: de waarde ontbreekt");

    public static Text TextTooLong(string name, int length, int most) => new(
        $"{name}: a text of {length} characters; at most {most}", $"{name}: een tekst van {length} tekens; hoogstens {most}");

    public static Text TooManyWords(string name, int words, int characters) => new(
        $"{name}: at most {words} words of at most {characters} characters each", $"{name}: hoogstens {words} woorden van elk hoogstens {characters} tekens");

    public static Text EmptyList(string name) => new(
        $"{name}: the list is empty; at least one word is needed", $"{name}: de lijst is leeg; er is minstens één woord nodig");

    public static Text WordTwice(string name) => new($"{name}: a word stands in the list twice", $"{name}: er staat een woord twee keer in de lijst");

    public static Text TwinWords(string name, string one, string other, Text difference) => new(
        $"{name}: {one} and {other} {difference.En}; allowed: one spelling of a word",
        $"{name}: {one} en {other} {difference.Nl}; toegestaan: één spelling van een woord");

    public static Text OutOfRange(string name, string value, string allowed) => new(
        $"{name}: {value} is out of range; allowed: {allowed}", $"{name}: {value} valt buiten het bereik; toegestaan: {allowed}");

    public static Text IsNot(string name, string quoted, Text expected, Text hint) => new(
        $"{name}: {quoted} is not {expected.En}{hint.En}", $"{name}: {quoted} mag niet; hier hoort {expected.Nl}{hint.Nl}");

    public static Text LeaveQuotesOut { get; } = new("; leave the quotes out", "; laat de aanhalingstekens weg");
}
