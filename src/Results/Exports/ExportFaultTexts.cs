using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Results.Exports;

/// <summary>Why what is asked for cannot be exported.</summary>
internal static class ExportFaultTexts
{
    public static Text NoRun(string run) => new($"the run {run} is not in the result", $"de run {run} staat niet in het resultaat");

    public static Text CaseNeeded(string run) => new(
        $"the world of {run} must be run again, and its case is not in the result: name the experiment with --experiment",
        $"de wereld van {run} moet opnieuw gedraaid worden, en de casus staat niet in het resultaat: noem het experiment met --experiment");

    public static Text Changed(int round, string key, string value) => new(
        $"its settings were changed on the way (round {round}: {key} = {value}), so that it cannot be played again from them; its end can be exported where ties are kept, and opgavesim live with the link in its manifest shows every round",
        $"de instellingen zijn onderweg gewijzigd (ronde {round}: {key} = {value}), dus deze run is daarmee niet opnieuw te spelen; het einde kan geëxporteerd worden als relaties bewaard zijn, en opgavesim live met de link uit het manifest toont elke ronde");

    public static Text RoundFromZero(int? round) => new($"{round} is out of range; the run has 0 or more", $"{round} valt buiten het bereik; de run heeft 0 of meer");

    public static Text RoundUpTo(int? round, int end) => new(
        $"{round} is out of range; the run has 0 … {end}", $"{round} valt buiten het bereik; de run heeft 0 … {end}");

    public static Text OtherCase { get; } = new(
        "its case is not the one of the result, or is read with other assumptions",
        "de casus is niet die van het resultaat, of wordt met andere aannamen gelezen; noem het experiment dat het resultaat maakte");

    public static Text Unlike(string run, Text why) => new(
        $"the settings of run {run} are not as this version of opgavesim writes them: {why.En}",
        $"de instellingen van run {run} zijn niet zoals deze versie van opgavesim ze schrijft: {why.Nl}");

    public static Text NoPoint(int point) => new($"there is no point {point}", $"er is geen punt {point}");

    public static Text NoStoredScenario(string scenario) => new($"there is no scenario '{scenario}'", $"er is geen scenario '{scenario}'");

    public static Text TooManyRows(string table, string rows, string most) => new(
        $"table {table} has {rows} rows, and a sheet holds {most} with its header; choose runs with --scenario, --replication or --point, or take csv or parquet",
        $"de tabel {table} heeft {rows} rijen, en een blad kan er met de kop {most} bevatten; kies runs met --scenario, --replication of --point, of neem csv of parquet");

    public static Text NoScenario(string scenario, Text hint, string there) => new(
        $"the result has no scenario '{scenario}'{hint.En}; allowed: {there}", $"het resultaat heeft geen scenario '{scenario}'{hint.Nl}; toegestaan: {there}");

    public static Text OutOfRange(int given, long most) => new(
        $"{given} is out of range; the result has 0 … {most}", $"{given} valt buiten het bereik; het resultaat heeft 0 … {most}");
}
