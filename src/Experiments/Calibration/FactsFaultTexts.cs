using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Calibration;

/// <summary>What is wrong with a file of facts.</summary>
internal static class FactsFaultTexts
{
    public static Text IsFolder { get; } = new(
        "is a folder; name a file of facts, such as experiments/plausible/facts.yaml", "is een map; noem een bestand met feiten, zoals experiments/plausible/facts.yaml");

    public static Text NotAName(string quoted) => new(
        $"name: {quoted} is not allowed; 1 to 40 of a-z, 0-9 and dash, beginning with a letter or digit",
        $"name: {quoted} mag niet; toegestaan: 1 tot en met 40 tekens uit a-z, 0-9 en streepje, te beginnen met een letter of cijfer");

    public static Text FactsMissing { get; } = new(
        "facts is missing: { quantity: { from, to, source } }, at least one", "facts ontbreekt: { grootheid: { from, to, source } }, minstens één");

    public static Text NotAQuantity(string quoted, Text hint, string quantities) => new(
        $"facts: {quoted} is not a quantity of a world{hint.En}; allowed: {quantities}", $"facts: {quoted} is geen grootheid van een wereld{hint.Nl}; toegestaan: {quantities}");

    public static Text NotARange(string fact, string to, string from) => new(
        $"{fact}: to: {to} is not above from: {from}; a fact is a range", $"{fact}: to: {to} is niet groter dan from: {from}; een feit is een bereik");

    public static Text SourceMissing(string fact) => new(
        $"{fact}: source is missing: say where the range comes from", $"{fact}: source ontbreekt: zeg waar het bereik vandaan komt");

    public static Text EndMissing(string fact, string key) => new($"{fact}: {key} is missing", $"{fact}: {key} ontbreekt");

    public static Text FreeMissing { get; } = new(
        "free is missing: { path: { from, to } }, at least one, such as world.kindPull: { from: 0, to: 1 }",
        "free ontbreekt: { pad: { from, to } }, minstens één, zoals world.kindPull: { from: 0, to: 1 }");
}
