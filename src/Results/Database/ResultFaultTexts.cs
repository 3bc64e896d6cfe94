using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Results.Database;

/// <summary>Why results cannot be read, or not be used for what is asked.</summary>
internal static class ResultFaultTexts
{
    public static Text EmptyFolderName { get; } = new("the name of the results folder is empty; name a folder", "de naam van de map met resultaten is leeg; noem een map");

    public static Text NoResults(string database) => new(
        $"this is not a results folder: it has no {database}", $"dit is geen map met resultaten: er is geen {database}");

    public static Text BeingWritten { get; } = new(
        "another process is writing these results; wait until it is done", "een ander proces schrijft deze resultaten; wacht tot het klaar is");

    public static Text Damaged(Text what) => new(
        $"{what.En}; take a copy of the results that is whole, or run the experiment again",
        $"{what.Nl}; neem een kopie van de resultaten die heel is, of draai het experiment opnieuw");

    public static Text Unreadable(string why) => new($"the database cannot be read: {why}", $"de database kan niet gelezen worden: {why}");

    public static Text CutOff { get; } = new(
        "the database is cut off: its last block is not whole", "de database is afgekapt: het laatste blok is niet heel");

    public static Text SettingsDamaged(Text how) => new($"the settings in the table experiment {how.En}", $"de instellingen in de tabel experiment {how.Nl}");

    public static Text ScenarioDamaged(Text how) => new($"the table scenario {how.En}", $"de tabel scenario {how.Nl}");

    public static Text RowsChanged(int runs, string some) => new(
        $"the rows of {runs} runs are not as they were written: {some}", $"de rijen van {runs} runs zijn niet zoals ze geschreven zijn: {some}");

    public static Text UnknownVersion { get; } = new("an unknown version", "een onbekende versie");

    public static Text ColumnsMissing(string table, string columns, Text madeBy, string version) => new(
        $"the table {table} has no column {columns}; these results were made by opgavesim {madeBy.En}, this is {version}: run the experiment again, or use the version that made them",
        $"de tabel {table} heeft geen kolom {columns}; deze resultaten zijn gemaakt met opgavesim {madeBy.Nl}, dit is {version}: draai het experiment opnieuw, of gebruik de versie die ze maakte");

    public static Text ColumnsMissing(string table, string columns, int more, Text madeBy, string version) => new(
        ColumnsMissing(table, $"{columns} and {more} more", madeBy, version).En, ColumnsMissing(table, $"{columns} en nog {more}", madeBy, version).Nl);

    public static Text QuestionMark { get; } = new(
        "the path holds a ?, which the database cannot have in a name; rename the folder",
        "in het pad staat een ?, en dat mag voor de database niet in een naam; geef de map een andere naam");

    public static Text OtherExperiment(string experiment) => new(
        $"the results are of another experiment than {experiment} as it is now; run it again, or name another folder",
        $"de resultaten zijn van een ander experiment dan {experiment} nu is; draai het opnieuw, of noem een andere map");

    public static Text NotFinished(long there, long planned) => new(
        $"{there} of {planned} runs are there; finish it with --resume", $"er zijn {there} van de {planned} runs; maak het af met --resume");

    public static Text MembersNotKept { get; } = new(
        "the table member was not kept; add it to keep and run the experiment again",
        "de tabel member is niet bewaard; zet haar bij keep en draai het experiment opnieuw");

    public static Text NoEnsemble { get; } = new(
        "has no ensemble: no design of type sample with an issue-driven scenario and others",
        "heeft geen ensemble: geen ontwerp van type sample met een opgavegericht scenario en andere");

    public static Text GoOn { get; } = new("is not finished; finish it with opgavesim run --resume", "is niet af; ga door met opgavesim run --resume");

    public static Text NothingToCompare { get; } = new(
        "no run has finished yet: there is nothing to compare", "er is nog geen run af: er valt niets te vergelijken");

    public static Text NothingToSay { get; } = new(
        "no run has finished yet: there is nothing to read the claim from", "er is nog geen run af: over de bewering valt niets te lezen");

    public static Text NoPoint(int point, int most) => new(
        $"--point {point} is not in its design; allowed: 0 … {most}", $"--point {point} staat niet in het ontwerp; toegestaan: 0 … {most}");

    public static Text NoScenario(string asked, string there, Text hint) => new(
        $"no scenario “{asked}”; there are: {there}{hint.En}", $"er is geen scenario ‘{asked}’; wel: {there}{hint.Nl}");

    public static Text InSeveral(string asked, string found) => new(
        $"“{asked}” is in several results; say which: {found}", $"‘{asked}’ staat in meer resultaten; zeg welk: {found}");

    public static Text GivenTwice { get; } = new("is given twice", "is twee keer gegeven; noem elke map één keer");

    public static Text NothingOnClaim { get; } = new(
        "says nothing about the claim: it has no scenario 'issue' beside interest, mutual-gains, random or expert, no assigned compositions, and not the sixteen scenarios of four decisions; run experiments/claim, experiments/diverse-to-original or experiments/four-decisions",
        "zegt niets over de bewering: er is geen scenario 'issue' naast interest, mutual-gains, random of expert, er zijn geen toegewezen samenstellingen, en de zestien scenario's van vier beslissingen ontbreken; draai experiments/claim, experiments/diverse-to-original of experiments/four-decisions");
}
