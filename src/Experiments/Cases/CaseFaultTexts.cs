using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>What is wrong with the folder, the tables and the cells of a case. Names of columns and files are as the program calls them.</summary>
internal static class CaseFaultTexts
{
    public static Text ABetweenNumbers(string least, string most) => new($"a number from {least} to {most}", $"een getal van {least} tot en met {most}");

    public static Text AboveZero(string most) => new($"a number above 0, at most {most}", $"een getal boven 0, hoogstens {most}");

    public static Text WholeNumber(int least, int most) => new($"a whole number from {least} to {most}", $"een geheel getal van {least} tot en met {most}");

    public static Text NotANumber(Text hint) => new Text("is not a number", "is geen getal").Then(hint);

    public static Text NotWhole { get; } = new("is not a whole number", "is geen geheel getal");

    public static Text OutOfRange { get; } = new("is out of range", "valt buiten het bereik");

    public static Text Ambiguous(Text why) => new($"is ambiguous: {why.En}", $"is dubbelzinnig: {why.Nl}");

    public static Text Thousands { get; } = new(
        "write it without separators of thousands", "schrijf het zonder scheidingstekens voor duizendtallen");

    public static Text CommaAmongCommas { get; } = new(
        "a decimal comma, where commas separate the fields; write a point, or separate with semicolons",
        "een decimale komma, terwijl komma's de velden scheiden; schrijf een punt, of scheid met puntkomma's");

    public static Text OtherMark(Text mark, Text line, int at, Text other) => new(
        $"{mark.En}, where {line.En} {at} has {other.En}", $"{mark.Nl}, terwijl {line.Nl} {at} {other.Nl} heeft");

    public static Text PointOrThousands { get; } = new(
        "a decimal point or one of thousands; write it with a decimal comma, or without decimals",
        "een decimale punt of een punt voor duizendtallen; schrijf het met een decimale komma, of zonder decimalen");

    public static Text DecimalComma { get; } = new("a decimal comma", "een decimale komma");

    public static Text DecimalPoint { get; } = new("a decimal point", "een decimale punt");

    public static Text WrongNumber(string column, string quoted, Text wrong, Text allowed) => new(
        $"{column}: {quoted} {wrong.En}; allowed: {allowed.En}", $"{column}: {quoted} {wrong.Nl}; toegestaan: {allowed.Nl}");

    public static Text FormulaFailed(Text meaning) => new(
        $"is what a spreadsheet shows where a formula failed ({meaning.En}); mend the formula, or leave the cell empty",
        $"is wat een spreadsheet toont als een formule mislukt ({meaning.Nl}); herstel de formule, of laat de cel leeg");

    public static Text FormulaWithoutValue(string quoted) => new(
        $"the formula {quoted} has no value in the file; open it in a spreadsheet and save it, so that its values are stored",
        $"de formule {quoted} heeft in het bestand geen waarde; open het in een spreadsheet en sla het op, zodat de waarden erin staan");

    public static Text LongText(int length, int most) => new(
        $"a text of {length} characters; allowed: at most {most}", $"een tekst van {length} tekens; toegestaan: hoogstens {most}");

    public static Text EmptySheet { get; } = new("is empty; its first row names the columns", "is leeg; de eerste rij noemt de kolommen");

    public static Text TooManyCells(int columns, int rows, int most) => new(
        $"has {columns} columns and {rows} rows under them; allowed: at most {most} cells",
        $"heeft {columns} kolommen met {rows} rijen eronder; toegestaan: hoogstens {most} cellen");

    public static Text Nameless(string quoted) => new(
        $"{quoted} is in a column that has no name in the header", $"{quoted} staat in een kolom zonder naam in de kop; geef die een naam, of maak haar leeg");

    public static Text ColumnTwice(string quoted) => new($"column {quoted} is there twice", $"kolom {quoted} staat er twee keer");

    public static Text ColumnMissing(Text column, Text table, Text needed) => new(
        $"column '{column.En}' is missing; {table.En} needs {needed.En}", $"kolom '{column.Nl}' ontbreekt; {table.Nl} heeft {needed.Nl} nodig");

    public static Text AndDomains { get; } = new(", and the ids of the domains", ", en de id's van de domeinen");

    public static Text NotAColumn(string quoted, Text table, Text known, Text rest, Text hint) => new(
        $"{quoted} is not a column of {table.En} (those are {known.En}{rest.En}){hint.En}; --ignore-unknown skips it",
        $"{quoted} is geen kolom van {table.Nl} (dat zijn {known.Nl}{rest.Nl}){hint.Nl}; met --ignore-unknown wordt de kolom overgeslagen");

    public static Text NoRows { get; } = new("has a header and no rows", "heeft een kop en geen rijen; voeg rijen toe, of laat de tabel weg");

    public static Text EmptyReference(string column, Text table) => new(
        $"{column} is empty; allowed: an id of {table.En}", $"{column} is leeg; toegestaan: een id uit {table.Nl}");

    public static Text NotAnId(string column, string quoted, Text table, Text hint) => new(
        $"{column}: {quoted} is not an id of {table.En}{hint.En}", $"{column}: {quoted} is geen id uit {table.Nl}{hint.Nl}");

    public static Text EmptyId(string column) => new($"{column} is empty; each row needs one of its own", $"{column} is leeg; elke rij heeft een eigen waarde nodig");

    public static Text IdTwice(string quoted, Text line, int at) => new(
        $"id {quoted} is already on {line.En} {at}; each row needs an id of its own", $"id {quoted} staat al op {line.Nl} {at}; elke rij heeft een eigen id nodig");

    public static Text TwinIds(string one, string other, Text line, int at, Text difference) => new(
        $"id {one} and {other} ({line.En} {at}) {difference.En}; give one of them another id, or write both alike",
        $"id {one} en {other} ({line.Nl} {at}) {difference.Nl}; geef een van de twee een ander id, of schrijf ze gelijk");

    public static Text TwinNames(string one, string other, Text difference) => new(
        $"{one} and {other} {difference.En}; write both alike, or give one of them another name",
        $"{one} en {other} {difference.Nl}; schrijf ze gelijk, of geef een van de twee een andere naam");

    public static Text CaseNeeds(Text lacks) => new($"{lacks.En}; a case needs it", $"{lacks.Nl}; een casus heeft dit nodig");

    public static Text ActorCount(int count, int least, int most) => new(
        $"there {(count == 1 ? "is 1 actor" : $"are {count} actors")}; allowed: from {least} to {most}",
        $"er {(count == 1 ? "is 1 actor" : $"zijn {count} actoren")}; toegestaan: van {least} tot en met {most}");

    public static Text EmptyKind(string column) => new(
        $"{column} is empty; allowed: any label, such as public, private or civic", $"{column} is leeg; toegestaan: elk label, zoals publiek, privaat of maatschappelijk");

    public static Text TwinKinds(string column, string one, string other, Text difference) => new(
        $"{column}: {one} and {other} {difference.En}; allowed: one spelling of a kind", $"{column}: {one} en {other} {difference.Nl}; toegestaan: één spelling van een soort");

    public static Text NotATier(string column, string quoted, string words, Text hint) => new(
        $"{column}: {quoted} is not known; allowed: {words}{hint.En}", $"{column}: {quoted} is onbekend; toegestaan: {words}{hint.Nl}");

    public static Text NoDomainSheet(Text domains, Text issues, Text sheets) => new(
        $"has no {domains.En} and no {issues.En} ({sheets.En}); a case needs one of them",
        $"heeft geen {domains.Nl} en geen {issues.Nl} ({sheets.Nl}); een casus heeft een van beide nodig");

    public static Text NoDomainFile(string issues) => new(
        $"is missing, and so is {issues}; a case needs one of them", $"ontbreekt, en {issues} ook; een casus heeft een van beide nodig");

    public static Text TooManyDomains(int count, int most) => new(
        $"there are {count} domains; allowed: at most {most}", $"er zijn {count} domeinen; toegestaan: hoogstens {most}");

    public static Text ReservedId(string quoted) => new(
        $"id {quoted} is the name of a column in other files; choose another", $"id {quoted} is ook de naam van een kolom in andere bestanden; kies een ander id");

    public static Text NoWeight(Text domains) => new(
        $"no domain has a weight above 0; needed: at least one, in the columns named after the domains ({domains.En})",
        $"geen enkel domein heeft een gewicht boven 0; nodig: minstens één, in de kolommen die naar de domeinen heten ({domains.Nl})");

    public static Text EmptyRound(string column) => new(
        $"{column} is empty, and other issues have one; allowed: a round for all issues or for none",
        $"{column} is leeg, en andere opgaven hebben er wel een; toegestaan: een ronde voor alle opgaven of voor geen");

    public static Text DomainOrIssue { get; } = new(
        "needs a column 'domain' or a column 'issue', and not both", "heeft een kolom 'domein' of een kolom 'opgave' nodig, en niet allebei");

    public static Text EmptyValue(string column, Text allowed) => new(
        $"{column} is empty; allowed: {allowed.En}; leave the line out where nothing is known",
        $"{column} is leeg; toegestaan: {allowed.Nl}; laat de regel weg als er niets bekend is");

    public static Text OtherValue(string actor, string domain, Text line, int at) => new(
        $"{actor} and {domain} already have another value on {line.En} {at}", $"{actor} en {domain} hebben op {line.Nl} {at} al een andere waarde; laat er één staan");

    public static Text ActorTwice(string quoted, Text line, int at) => new($"{quoted} is already on {line.En} {at}", $"{quoted} staat al op {line.Nl} {at}; laat er één staan");

    public static Text NotAMark(string quoted) => new(
        $"{quoted} is not a mark of a seat; allowed: x or 1 for a seat, nothing or 0 for none",
        $"{quoted} is geen teken voor een plaats; toegestaan: x of 1 voor een plaats, niets of 0 voor geen plaats");

    public static Text SaysWhoSits(Text lacks) => new($"{lacks.En}; it says who sits at the tables", $"{lacks.Nl}; daarin staat wie aan de tafels zit");

    public static Text Lacks(Text table, Text sheets) => new($"has no {table.En} ({sheets.En})", $"heeft geen {table.Nl} ({sheets.Nl})");

    public static Text IsMissing { get; } = new("is missing", "ontbreekt");

    public static Text SheetsAre(Text names) => new($"its sheets are {names.En}", $"de bladen zijn {names.Nl}");

    public static Text SameTable(Text first) => new(
        $"is the same table as {first.En}; leave one of them out, or give it a name that is no table's",
        $"is dezelfde tabel als {first.Nl}; laat een van de twee weg, of geef het een naam die bij geen tabel hoort");

    public static Text NotATable(Text tables, Text hint) => new(
        $"is not a table of a case (those are {tables.En}){hint.En}", $"is geen tabel van een casus (dat zijn {tables.Nl}){hint.Nl}");

    public static Text NotAFile(Text files, Text hint) => new(
        $"is not a file of a case (those are {files.En}){hint.En}", $"is geen bestand van een casus (dat zijn {files.Nl}){hint.Nl}");

    public static Text OldOrLocked { get; } = new(
        "is an old Excel workbook, or has a password; save it as 'Excel Workbook (.xlsx)' without one",
        "is een oude Excel-werkmap, of heeft een wachtwoord; sla haar zonder wachtwoord op als 'Excel-werkmap (.xlsx)'");

    public static Text OtherWorkbook { get; } = new(
        "is a workbook of a kind that is not read; save it as 'Excel Workbook (.xlsx)'",
        "is een soort werkmap die niet gelezen wordt; sla haar op als 'Excel-werkmap (.xlsx)'");

    public static Text IsFile(string actors) => new(
        $"is a file; a case is a folder with {actors}, or a workbook (.xlsx)", $"is een bestand; een casus is een map met {actors}, of een werkmap (.xlsx)");

    public static Text NameFolder(string? folder) => new($": name {folder}", $": noem {folder}");

    public static Text NoFolder(Text near, string actors) => new(
        $"there is no such folder{near.En}; a case is a folder with {actors}, or a workbook (.xlsx)",
        $"deze map bestaat niet{near.Nl}; een casus is een map met {actors}, of een werkmap (.xlsx)");

    public static Text IsExperiment { get; } = new(
        "is an experiment, not a case; name the folder of its case, or run the experiment",
        "is een experiment en geen casus; noem de map van de casus, of draai het experiment");

    public static Text ManyWorkbooks(int count, Text names) => new(
        $"has {count} workbooks ({names.En}); name the one that is the case", $"bevat {count} werkmappen ({names.Nl}); noem de werkmap die de casus is");

    public static Text AlignmentNeeds(string sizes, string propensities) => new(
        $"is not there; a case of landscape theory has {sizes} and {propensities}", $"bestaat niet; een casus van de landschapstheorie heeft {sizes} en {propensities}");

    public static Text EmptySize(string column, Text allowed) => new($"{column} is empty; allowed: {allowed.En}", $"{column} is leeg; toegestaan: {allowed.Nl}");

    public static Text SameActor { get; } = new("is the same actor as from", "is dezelfde actor als in from");

    public static Text PairTwice { get; } = new("this pair was given before", "dit paar staat er al");
}
