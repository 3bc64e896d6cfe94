using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Reading;

/// <summary>What is wrong with an experiment as a whole: its path, its name, its references and its size.</summary>
internal static class ExperimentFaultTexts
{
    public static Text NotAName(string quoted) => new(
        $"name: {quoted} is not allowed; 1 to 64 of a-z, 0-9, dot, dash, underscore, beginning with a letter or digit",
        $"name: {quoted} mag niet; toegestaan: 1 tot en met 64 tekens uit a-z, 0-9, punt, streepje en liggend streepje, te beginnen met een letter of cijfer");

    public static Text NoBaseline(string quoted, Text hint, string scenarios) => Text.Same("baseline: ").Then(NoScenario(quoted, hint, scenarios));

    public static Text NoScenario(string quoted, Text hint, string scenarios) => new(
        $"there is no scenario {quoted}{hint.En}; allowed: {scenarios}", $"er is geen scenario {quoted}{hint.Nl}; toegestaan: {scenarios}");

    public static Text NotATable(string quoted, Text hint, string tables) => new(
        $"keep: {quoted} is not a table{hint.En}; allowed: {tables}", $"keep: {quoted} is geen tabel{hint.Nl}; toegestaan: {tables}");

    public static Text NotAnOutcome(Text why) => new(
        $"replications.until.outcome: {why.En}; choose another outcome", $"replications.until.outcome: {why.Nl}; kies een andere uitkomst");

    public static Text MostLessThanLeast(int most, int least) => new(
        $"replications.at_most: {most} is less than at_least, {least}", $"replications.at_most: {most} is minder dan at_least, {least}");

    public static Text StoppingRule { get; } = new(
        "replications.until: expected { outcome: a measure, half_width: a number }", "replications.until: hier hoort { outcome: een maat, half_width: een getal }");

    public static Text NotWhole(string name, string number) => new($"{name}: {number} is not a whole number", $"{name}: {number} is geen geheel getal");

    public static Text TooManyChoices(int domains, int choices) => new(
        $"domains × choices is {domains} × {choices} = {domains * choices}; at most 64", $"domains × choices is {domains} × {choices} = {domains * choices}; hoogstens 64");

    public static Text ActorsTooLarge(int actors, string needed, string available) => new(
        $"{actors} actors need about {needed} GB; only {available} GB is available; use fewer actors, or grain: world",
        $"{actors} actoren vragen ongeveer {needed} GB; er is maar {available} GB beschikbaar; neem minder actoren, of grain: world");

    public static Text TooManyArms(long points, int scenarios, long most) => new(
        $"design: points × scenarios is {points} × {scenarios} = {points * scenarios}; at most {most}: fewer points or scenarios, or several experiments",
        $"design: punten × scenario's is {points} × {scenarios} = {points * scenarios}; hoogstens {most}: neem minder punten of scenario's, of meer experimenten");

    public static Text DesignTooLarge(long points, int scenarios, string needed, string available) => new(
        $"design: {points} points with {scenarios} scenarios need about {needed} GB of memory; only {available} GB is available: fewer points or scenarios, or several experiments",
        $"design: {points} punten met {scenarios} scenario's vragen ongeveer {needed} GB geheugen; er is maar {available} GB beschikbaar: neem minder punten of scenario's, of meer experimenten");

    public static Text TooManyRuns(int points, int scenarios, int replications, long runs, long most) => new(
        $"points × scenarios × replications is {points} × {scenarios} × {replications} = {runs} runs; at most {most}",
        $"punten × scenario's × replications is {points} × {scenarios} × {replications} = {runs} runs; hoogstens {most}");

    public static Text IsCase(string path) => new(
        $"is a case, not an experiment: measure it, or make an experiment that runs it with opgavesim new experiment DIR --case {path}",
        $"is een casus en geen experiment: meet de casus met measure, of maak er een experiment bij met opgavesim new experiment MAP --case {path}");

    public static Text IsPartOfCase(string? folder) => new(
        $"is a file of a case, not an experiment; name its folder: {folder}", $"is een bestand van een casus en geen experiment; noem de map: {folder}");

    public static Text NoFile(string file, Text near) => new($"the folder has no {file}{near.En}", $"de map bevat geen {file}{near.Nl}");

    public static Text PathOfCase { get; } = new(
        "the path of a folder or a workbook, relative to this file", "het pad van een map of een werkmap, gezien vanaf dit bestand");

    public static Text CaseIsFile(string path, string actors) => new(
        $"case: {path} is a file; a case is a folder with {actors}, or a workbook (.xlsx)", $"case: {path} is een bestand; een casus is een map met {actors}, of een werkmap (.xlsx)");

    public static Text NoCase(string path, Text near) => new(
        $"case: there is no folder or workbook {path}{near.En}", $"case: er is geen map of werkmap {path}{near.Nl}");

    public static Text OfWindows { get; } = new(
        "; it looks like a path of Windows: write one that begins at this file, with / between its parts",
        "; dit lijkt een pad van Windows: schrijf een pad vanaf dit bestand, met / tussen de delen");

    public static Text CaseGivesIt(string key) => new($"{key}: the case gives it; leave it out", $"{key}: dit komt uit de casus; laat het weg");

    public static Text PresetWithoutVersion(string key, string quoted, string newest) => new(
        $"{key}: {quoted} has no version, so its meaning could change later; write {newest}, the newest",
        $"{key}: {quoted} heeft geen versie, en zou later iets anders betekenen; schrijf {newest}, de nieuwste");
}
