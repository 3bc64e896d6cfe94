using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Reading;

/// <summary>What is wrong with the design of an experiment.</summary>
internal static class DesignFaultTexts
{
    public static Text NoPoints { get; } = new(
        "design: it has no points; give it at least one, or leave design out", "design: er zijn geen punten; geef er minstens één, of laat design weg");

    public static Text EmptyList { get; } = new("design: the list is empty", "design: de lijst is leeg; geef minstens één ontwerp, of laat design weg");

    public static Text BelongsInside(string key) => new(
        $"'{key}' belongs inside design, or beside design: TYPE", $"'{key}' hoort binnen design, of naast design: TYPE");

    public static Text TooManyPoints(int most) => new($"design: more than {most} points in all", $"design: meer dan {most} punten in totaal; neem er minder");

    public static Text MappingWithType { get; } = new("a mapping with type", "een groep sleutels met type");

    public static Text TypeMissing(string types) => new($"design: type is missing; allowed: {types}", $"design: type ontbreekt; toegestaan: {types}");

    public static Text PartMissing(string what) => new($"design: {what} is missing", $"design: {what} ontbreekt");

    public static Text NotAName(string name) => new(
        $"name: '{name}' is not allowed; a-z, 0-9, dash, underscore, and another one for each design",
        $"name: '{name}' mag niet; toegestaan: a-z, 0-9, streepje en liggend streepje, en voor elk ontwerp een andere naam");

    public static Text CannotVary(string path, string preset) => new(
        $"'{path}' cannot be varied; a path begins with world. or scenarios., or is {preset}",
        $"'{path}' kan niet gevarieerd worden; een pad begint met world. of scenarios., of is {preset}");

    public static Text FactorForms { get; } = new(
        "{ from: 0, to: 1, scale: linear|log, whole: true }, { values: [a, b] } or { distribution: normal, mean: 0.5, sd: 0.1 }",
        "{ from: 0, to: 1, scale: linear|log, whole: true }, { values: [a, b] } of { distribution: normal, mean: 0.5, sd: 0.1 }");

    public static Text TwoValues { get; } = new("values: expected a list of at least two", "values: hier hoort een lijst van minstens twee");

    public static Text NotAbove(string to, string from) => new($"to: {to} is not above from: {from}", $"to: {to} is niet groter dan from: {from}");

    public static Text LogAboveZero { get; } = new("from: must be above 0 on a log scale", "from: moet groter dan 0 zijn op een logaritmische schaal");

    public static Text MustBeWhole(string name) => new(
        $"{name}: must be a whole number, as whole is true", $"{name}: moet een geheel getal zijn, want whole is true");

    public static Text MustBeWholeFromOne(string name) => new(
        $"{name}: must be a whole number of at least 1, as whole is true", $"{name}: moet een geheel getal van minstens 1 zijn, want whole is true");

    public static Text ModeOutside { get; } = new("mode: must lie from from to to", "mode: moet tussen from en to liggen");

    public static Text MustBeAboveZero(string name) => new($"{name}: must be above 0", $"{name}: moet groter dan 0 zijn");

    public static Text TwoLevels { get; } = new(
        "expected two levels, [low, high] or { from: low, to: high }; a level of a factor with a name of its own is { path: value }",
        "hier horen twee niveaus, [laag, hoog] of { from: laag, to: hoog }; een niveau van een factor met een eigen naam is { pad: waarde }");

    public static Text FactorSetsNothing(string name) => new(
        $"{name}: neither level sets anything; give at least one of them a path, {{ world.quorum: 0 }}",
        $"{name}: geen van beide niveaus stelt iets in; geef minstens één ervan een pad, {{ world.quorum: 0 }}");

    public static Text SetTwice(string path) => new(
        $"over: two factors set '{path}'; let one factor set it", $"over: twee factoren stellen '{path}' in; laat één factor dat doen");

    public static Text FactorialSize(int least, int most, int found) => new(
        $"a factorial design takes {least} to {most} paths, found {found}", $"een factorieel ontwerp heeft {least} tot en met {most} paden, en hier staan er {found}");

    public static Text ListOfValues { get; } = new("expected a list of values", "hier hoort een lijst met waarden");

    public static Text GridTooLarge(int most) => new($"the grid has more than {most} points", $"het raster heeft meer dan {most} punten; neem minder waarden");

    public static Text MappingOfPaths { get; } = new("a mapping of paths to values", "een groep sleutels met paden en waarden");

    public static Text APoint { get; } = new("a point", "een punt");

    public static Text OddLevels(string levels) => new(
        $"levels: {levels} is odd; write an even number, so that all levels are equally likely", $"levels: {levels} is oneven; neem een even getal, zodat alle niveaus even vaak voorkomen");

    public static Text TooManySettings(int settings, int most) => new(
        $"over: {settings} settings; draws can vary at most {most}", $"over: {settings} instellingen; draws kan er hoogstens {most} variëren");
}
