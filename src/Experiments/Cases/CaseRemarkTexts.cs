using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>What is said of a case that was read: what was assumed, merged, dropped or read in another way than it stands. Whole sentences.</summary>
internal static class CaseRemarkTexts
{
    public static Text Name { get; } = new("Name", "Naam");

    public static Text Home { get; } = new("Home", "Thuisdomein");

    public static Text Tier { get; } = new("Tier", "Schaal");

    public static Text Willingness { get; } = new("Willingness", "Bereidheid");

    public static Text Skill { get; } = new("Skill", "Vaardigheid");

    public static Text Capacity { get; } = new("Capacity", "Capaciteit");

    public static Text Competence { get; } = new("Competence", "Competentie");

    public static Text IdStandsIn { get; } = new("the id stands in for it", "daarvoor dient het id");

    public static Text LargestPosition { get; } = new(
        "the domain of the largest position, by a keyed draw among equal ones", "het domein met de grootste positie; bij gelijke grootte wordt geloot");

    public static Text Local { get; } = new("local", "lokaal");

    public static Text DrawnAsGenerated { get; } = new("drawn as in a generated world", "getrokken zoals in een gegenereerde wereld");

    public static Text OfTheWorld { get; } = new("that of the world's parameters", "die van de instellingen van de wereld");

    public static Text FromHome { get; } = new("generated from home domain as in a generated world", "uit het thuisdomein gegenereerd, zoals in een gegenereerde wereld");

    public static Text FromHomeFor(Text actors) => new(
        $"{FromHome.En} ({actors.En})", $"{FromHome.Nl} ({actors.Nl})");

    public static Text MissingForAll(Text attribute, Text instead) => new($"{attribute.En} not given: {instead.En}.", $"{attribute.Nl} niet gegeven: {instead.Nl}.");

    public static Text MissingFor(Text attribute, int missing, int actors, Text instead) => new(
        $"{attribute.En} not given for {missing} of {actors} actors: {instead.En}.", $"{attribute.Nl} niet gegeven voor {missing} van de {actors} actoren: {instead.Nl}.");

    public static Text IssuesGenerated { get; } = new("Issues not given: generated over the domains.", "Geen opgaven gegeven: gegenereerd over de domeinen.");

    public static Text TiesGenerated { get; } = new(
        "Ties not given: generated as in a generated world.", "Geen relaties gegeven: gegenereerd zoals in een gegenereerde wereld.");

    public static Text InterestsGenerated { get; } = new(
        "Positions not given: interests generated from home domain and kind, as in a generated world.",
        "Geen posities gegeven: belangen gegenereerd uit thuisdomein en soort, zoals in een gegenereerde wereld.");

    public static Text OtherNames(string names) => new($"Columns read by other names: {names}.", $"Kolommen die onder een andere naam gelezen zijn: {names}.");

    public static Text HiddenSheets(int count, Text names) => new(
        $"Not read, since hidden: {(count == 1 ? "sheet" : "sheets")} {names.En}.", $"Niet gelezen, want verborgen: {(count == 1 ? "blad" : "bladen")} {names.Nl}.");

    public static Text Strangers(Text names) => new($"Not read, because not part of a case: {names.En}.", $"Niet gelezen, want geen deel van een casus: {names.Nl}.");

    public static Text ReadAs(Text file, string table) => new($"{file.En} is read as {table}.", $"{file.Nl} is gelezen als {table}.");

    public static Text ByHeader(string sheet, string table) => new(
        $"Sheet {sheet} is read as {table}, by its header.", $"Blad {sheet} is aan zijn kopregel herkend als {table}.");

    public static Text LinesAbove(int count, Text table) => new(
        $"{Count(count, "line", "lines")} above the header of {table.En} left out.", $"{Count(count, "regel", "regels")} boven de kop van {table.Nl} overgeslagen.");

    public static Text RowsAbove(int count, Text table) => new(
        $"{Count(count, "row", "rows")} above the header of {table.En} left out.", $"{Count(count, "rij", "rijen")} boven de kop van {table.Nl} overgeslagen.");

    public static Text HiddenRows(int count, Text table) => new(
        $"{Count(count, "hidden row", "hidden rows")} of {table.En} read like the others.",
        $"{Count(count, "verborgen rij", "verborgen rijen")} van {table.Nl} net als de andere gelezen.");

    public static Text Merged(Text sheet, Text cells) => new(
        $"{sheet.En} has merged cells ({cells.En}): each of them has their value.", $"{sheet.Nl} heeft samengevoegde cellen ({cells.Nl}): elk daarvan heeft hun waarde.");

    public static Text Dates(Text sheet, string quoted, string cell) => new(
        $"{sheet.En} has dates, first {quoted} in cell {cell}: read as text. If a spreadsheet made a date of something else, format the cell as text and type it again.",
        $"{sheet.Nl} bevat datums, als eerste {quoted} in cel {cell}: gelezen als tekst. Maakte de spreadsheet een datum van iets anders, geef de cel dan de opmaak tekst en typ het opnieuw.");

    public static Text Mixed(Text table, string quoted, Text place) => new(
        $"{table.En} has words with letters of two scripts that look alike, first {quoted} {place.En}.",
        $"{table.Nl} bevat woorden met letters uit twee schriften die op elkaar lijken, als eerste {quoted} {place.Nl}.");

    public static Text InCell(string cell) => new($"in cell {cell}", $"in cel {cell}");

    public static Text InLine(int line) => new($"(line {line})", $"(regel {line})");

    public static Text Windows1252(Text file) => new($"{file.En} is not UTF-8: read as Windows-1252.", $"{file.Nl} is geen UTF-8: gelezen als Windows-1252.");

    public static Text Windows1252As(Text file, string quoted, int line) => new(
        $"{file.En} is not UTF-8: read as Windows-1252, as in {quoted} (line {line}); if that is not how it is spelt, save the file as 'CSV UTF-8'.",
        $"{file.Nl} is geen UTF-8: gelezen als Windows-1252, zoals in {quoted} (regel {line}); klopt die spelling niet, sla het bestand dan op als 'CSV UTF-8'.");

    public static Text MayBeDamaged(Text file, string quoted, int line, Text how) => new(
        $"{file.En} may be damaged: {quoted} (line {line}) {how.En}.", $"{file.Nl} is misschien beschadigd: {quoted} (regel {line}) {how.Nl}.");

    public static Text Spanning(Text file, string quoted, int line) => new(
        $"{file.En} has text over several lines, first {quoted} (line {line}): read as one line.",
        $"{file.Nl} bevat tekst over meer regels, als eerste {quoted} (regel {line}): gelezen als één regel.");

    public static Text MinusSign(Text table) => new(
        $"{table.En} has the minus sign '−' (U+2212) in numbers: read as '-'.", $"{table.Nl} heeft het minteken '−' (U+2212) in getallen: gelezen als '-'.");

    public static Text NamesAreIds(Text table) => new(
        $"{table.En} has no column id: the names are the ids.", $"{table.Nl} heeft geen kolom id: de namen dienen als id.");

    public static Text UnknownColumns(int count, Text table, Text names) => new(
        $"{Count(count, "column", "columns")} of {table.En} not read, since unknown: {names.En}.",
        $"{Count(count, "kolom", "kolommen")} van {table.Nl} niet gelezen, want onbekend: {names.Nl}.");

    public static Text RowsAgain(int count, Text table, Text ids) => new(
        $"{Count(count, "row", "rows")} of {table.En} given a second time, word for word, and counted once: {ids.En}.",
        $"{Count(count, "rij", "rijen")} van {table.Nl} woordelijk twee keer gegeven, en één keer geteld: {ids.Nl}.");

    public static Text ValuesAgain(int count, Text table) => new(
        $"{Count(count, "line", "lines")} of {table.En} given a second time with the same value, and counted once.",
        $"{Count(count, "regel", "regels")} van {table.Nl} twee keer gegeven met dezelfde waarde, en één keer geteld.");

    public static Text SeatsAgain(int count) => new(
        $"{Count(count, "seat", "seats")} given a second time, and counted once.", $"{Count(count, "plaats", "plaatsen")} twee keer gegeven, en één keer geteld.");

    public static Text IssuesAsDomains(int count, Text issues, Text domains) => new(
        $"{Count(count, "row", "rows")} of {issues.En} taken as domains, because there is no {domains.En}; the issues to work on are generated over them.",
        $"{Count(count, "rij", "rijen")} van {issues.Nl} als domeinen opgevat, omdat {domains.Nl} ontbreekt; de opgaven worden daarover gegenereerd.");

    public static Text NoDomains(Text domains, Text issues) => new(
        $"There is no {domains.En} and no {issues.En}: nothing is known about domains.", $"Er is geen {domains.Nl} en geen {issues.Nl}: over domeinen is niets bekend.");

    public static Text ReadAsPublic(string kind) => new(
        $"Kind {kind} is read as public: its actors can hold a mandate; world.assume.public can name others.",
        $"Soort {kind} is opgevat als publiek: de actoren kunnen een mandaat hebben; world.assume.public kan andere soorten noemen.");

    public static Text SameKinds(Text kinds, int count) => new(
        $"Kinds {kinds.En} mean the same and count as {count} kinds; give them one label to count them as one.",
        $"De soorten {kinds.Nl} betekenen hetzelfde en tellen als {count} soorten; geef ze één label om ze als één te tellen.");

    public static Text NobodyHoldsMandate(Text kinds, Text named) => new(
        $"No actor can hold a mandate: none of the kinds ({kinds.En}) is among those of world.assume.public ({named.En}).",
        $"Geen enkele actor kan een mandaat hebben: geen van de soorten ({kinds.Nl}) staat in world.assume.public ({named.Nl}).");

    public static Text MandatesAssumed(int count) => new(
        $"{Count(count, "actor", "actors")} of a kind that can hold a mandate, with none given: a mandate in the home domain, and for national actors also in the next one.",
        $"{Count(count, "actor", "actoren")} van een soort die een mandaat kan hebben, zonder dat er een gegeven is: mandaat in het thuisdomein, en op nationale schaal ook in het volgende.");

    public static Text MandatesDropped(int count, Text named, Text actors) => new(
        $"{Count(count, "mandate", "mandates")} dropped, of kinds that are not among those of world.assume.public ({named.En}): {actors.En}.",
        $"{Count(count, "mandaat", "mandaten")} vervallen, van soorten die niet in world.assume.public staan ({named.Nl}): {actors.Nl}.");

    public static Text CompetencesZero(int count) => new(
        $"{Count(count, "competence", "competences")} not given of actors that have others: 0.",
        $"{Count(count, "competentie", "competenties")} niet gegeven van actoren die er andere hebben: 0.");

    public static Text PositionsZero(int count, int all) => new(
        $"{Count(count, "position", "positions")} of {all} not given: 0.", $"{Count(count, "positie", "posities")} van de {all} niet gegeven: 0.");

    public static Text WithoutInterests(int count, Text actors) => new(
        $"{Count(count, "actor", "actors")} with positions that are all zero, and so without interests: {actors.En}.",
        $"{Count(count, "actor", "actoren")} met alleen posities van nul, dus zonder belangen: {actors.Nl}.");

    public static Text RoundsNotGiven { get; } = new(
        "Round not given for issues: they arrive at the world's rate, and the list is repeated.",
        "Geen ronde gegeven voor opgaven: ze komen in het tempo van de wereld, en na de laatste begint de lijst opnieuw.");

    public static Text WeightsScaled(int count) => new(
        $"{Count(count, "issue", "issues")} with weights that did not sum to 1: scaled.", $"{Count(count, "opgave", "opgaven")} met gewichten die samen niet 1 waren: geschaald.");

    public static Text SeatMatrix(Text table) => new(
        $"{table.En} is read as a matrix of actors by tables: a seat for each mark.", $"{table.Nl} is gelezen als matrix van actoren tegen tafels: een plaats voor elk teken.");

    public static Text SeatMatrixTurned(Text table) => new(
        $"{table.En} is read as a matrix of tables by actors: a seat for each mark.", $"{table.Nl} is gelezen als matrix van tafels tegen actoren: een plaats voor elk teken.");

    public static Text TieMatrix(Text table) => new(
        $"{table.En} is read as a matrix of actors by actors.", $"{table.Nl} is gelezen als matrix van actoren tegen actoren.");

    public static Text SelfTies(int count) => new(
        $"{Count(count, "self-tie", "self-ties")} dropped.", $"{Count(count, "relatie", "relaties")} van een actor met zichzelf weggelaten.");

    public static Text TiesMerged(int ties, int pairs) => new(
        $"{ties} parallel ties merged into {Count(pairs, "pair", "pairs")}: the strongest tie counts, in both directions.",
        $"{ties} dubbele relaties samengevoegd tot {Count(pairs, "paar", "paren")}: de sterkste telt, en voor beide kanten.");

    public static Text TiesSymmetric(int pairs) => new(
        $"{Count(pairs, "pair", "pairs")} of actors tied, taken as symmetric.", $"{Count(pairs, "paar", "paren")} actoren met een relatie; die geldt voor beide kanten.");

    public static Text NoTies(Text table) => new(
        $"{table.En} has no ties between two actors: nobody is tied at the start.", $"{table.Nl} heeft geen relaties tussen twee actoren: niemand heeft een relatie bij het begin.");

    public static Text TiesScaled(string largest) => new(
        $"Weights of ties above 1: all divided by the largest, {largest}.", $"Gewichten van relaties boven 1: alle gedeeld door het grootste, {largest}.");

    public static Text TablesFromSeats(int count, Text table, Text ids) => new(
        $"{Count(count, "table", "tables")} taken from {table.En}, because there is no list of tables: {ids.En}.",
        $"{Count(count, "tafel", "tafels")} uit {table.Nl} gehaald, omdat er geen lijst van tafels is: {ids.Nl}.");

    public static Text EmptyTables(int count, Text ids) => new(
        $"{Count(count, "table", "tables")} without members: {ids.En}.", $"{Count(count, "tafel", "tafels")} zonder leden: {ids.Nl}.");

    public static Text SizeDiffers(string table, int size, Text tables, int members, Text memberships) => new(
        $"Table {table} has size {size} in {tables.En} and {Count(members, "member", "members")} in {memberships.En}: the members count.",
        $"Tafel {table} heeft grootte {size} in {tables.Nl} en {Count(members, "lid", "leden")} in {memberships.Nl}: de leden tellen.");

    public static Text CrowdedActors(int count, int kept) => new(
        $"{count} actors have more than {kept} ties: they keep the strongest.", $"{count} actoren hebben meer dan {kept} relaties: ze houden de sterkste.");

    public static Text WeakTies(int count) => new(
        $"{count} ties are weaker than 0.05: they are ignored.", $"{count} relaties zijn zwakker dan 0.05: ze tellen niet mee.");

    public static Text TablesOfOtherSizes(int count, int least, int most) => new(
        $"{count} tables have under {least} or over {most} members: no simulated table is like them.",
        $"{count} tafels hebben minder dan {least} of meer dan {most} leden: geen gesimuleerde tafel lijkt daarop.");

    public static Text LateIssues(int count, int rounds) => new(
        $"{count} issues would arrive after the last round with arrivals ({rounds}): they are left out.",
        $"{count} opgaven zouden na de laatste ronde met nieuwe opgaven komen ({rounds}): ze zijn weggelaten.");

    private static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
