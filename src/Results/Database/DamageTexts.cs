using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Results.Database;

/// <summary>How a database is not as the program wrote it.</summary>
internal static class DamageTexts
{
    public static Text TablesMissing(string tables) => new(
        $"this database is not a result of opgavesim: the table {tables} is missing", $"deze database is geen resultaat van opgavesim: de tabel {tables} ontbreekt");

    public static Text ColumnMissing(string table, string column, Text madeBy, string version) => new(
        $"the table {table} has no column {column}; the results were made by opgavesim {madeBy.En}, this is {version}",
        $"de tabel {table} heeft geen kolom {column}; de resultaten zijn gemaakt met opgavesim {madeBy.Nl}, dit is {version}");

    public static Text OtherType(string table, string column, string type, string expected) => new(
        $"the column {column} of the table {table} is {type}, not {expected}", $"de kolom {column} van de tabel {table} is {type}, en niet {expected}");

    public static Text ExperimentRows(int rows) => new($"the table experiment has {rows} rows, not one", $"de tabel experiment heeft {rows} rijen, en niet één");

    public static Text FieldWithoutValue(string table) => new(
        $"the table {table} has a field without a value", $"de tabel {table} heeft een veld zonder waarde");

    public static Text SettingsDiffer { get; } = new(
        "the table experiment says something else than the settings in it", "de tabel experiment zegt iets anders dan de instellingen erin");

    public static Text NotAScenario(string name) => new(
        $"'{name}' in the table scenario is not a name for a scenario", $"'{name}' in de tabel scenario is geen naam voor een scenario");

    public static Text ScenariosIncomplete { get; } = new(
        "the table scenario has not every scenario once at every point of the design",
        "in de tabel scenario staat niet elk scenario één keer bij elk punt van het ontwerp");

    public static Text StoppingUnlike { get; } = new(
        "the table stopping is not as opgavesim writes it", "de tabel stopping is niet zoals opgavesim haar schrijft");

    public static Text TableMissing(string table) => new($"the table {table} is missing", $"de tabel {table} ontbreekt");

    public static Text StrangeRun(string table, string run, string point) => new(
        $"the table {table} has a run that the experiment does not have, or one without its digest: {run} at point {point}",
        $"de tabel {table} heeft een run die het experiment niet heeft, of een zonder digest: {run} bij punt {point}");

    public static Text RunTwice(string table, string run) => new($"the table {table} has the run {run} twice", $"de tabel {table} heeft de run {run} twee keer");

    public static Text WorldIncomplete(string table, int world, int point) => new(
        $"the table {table} has not every scenario of world {world} at point {point}", $"de tabel {table} heeft niet elk scenario van wereld {world} bij punt {point}");

    public static Text OtherExperiment(string manifest) => new(
        $"the database is of another experiment than {manifest} beside it", $"de database is van een ander experiment dan {manifest} ernaast");

    public static Text ItsContent { get; } = new("its content has", "de inhoud heeft");

    public static Text ItsRuns { get; } = new("its runs have", "de runs hebben");

    public static Text ItsCommon { get; } = new("what its worlds have in common has", "wat de werelden gemeen hebben, heeft");

    public static Text OfNothing { get; } = new("of nothing", "van niets");

    public static Text OtherDigest(Text what, Text digest, string manifest, string said) => new(
        $"{what.En} the digest {digest.En}, and {manifest} beside it says {said}", $"{what.Nl} digest {digest.Nl}, en {manifest} ernaast zegt {said}");
}
