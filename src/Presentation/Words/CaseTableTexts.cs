namespace OpgaveSim.Presentation.Words;

/// <summary>What the tables of a case hold, column by column, for the sheet that explains a workbook.</summary>
public static class CaseTableTexts
{
    /// <summary>Name of the sheet.</summary>
    public static Text Sheet { get; } = new("explanation", "uitleg");

    /// <summary>Its title.</summary>
    public static Text Title { get; } = new("Your case in a workbook", "Uw casus in een werkmap");

    /// <summary>What the workbook is and how to fill it, a line each.</summary>
    public static IReadOnlyList<Text> Lines { get; } =
    [
        new("The other sheets hold an example: twelve parties (actors, in the report), four policy fields, three issues and two tables. All of it is made up.",
            "De andere bladen bevatten een voorbeeld: twaalf partijen (in het rapport: actoren), vier beleidsvelden, drie opgaven en twee tafels. Alles is verzonnen."),
        new("Replace the rows with your own, sheet by sheet. Name organisations, not persons.",
            "Vervang de rijen door uw eigen gegevens, blad voor blad. Noem organisaties, geen personen."),
        new("You need the sheet actors, and one of domains and issues. You can delete the other sheets.",
            "Nodig zijn het blad actoren en een van de bladen domeinen en opgaven. De andere bladen mag u verwijderen."),
        new("You can leave out columns and leave cells empty. What is missing is assumed or generated, and the report says so.",
            "Kolommen mag u weglaten en cellen mag u leeg laten. Wat ontbreekt, wordt aangenomen of gegenereerd; het rapport vermeldt dat."),
        new("A title above the header does no harm. A formula is read as its value. Hidden sheets are not read.",
            "Een titel boven de kolomnamen is geen probleem. Van formules telt de uitkomst. Verborgen bladen worden niet gelezen."),
        new("Save the workbook, and type these commands in a terminal, in the folder of this workbook:",
            "Sla de werkmap op en typ deze opdrachten in een terminal, in de map van deze werkmap:"),
    ];

    /// <summary>Commands to go on with, each with what it does.</summary>
    public static IReadOnlyList<(string Command, Text Does)> Commands { get; } =
    [
        ("opgavesim check .", new("finds mistakes, with sheet and cell", "zoekt fouten en noemt blad en cel")),
        ("opgavesim run .", new("simulates the case and writes a report", "simuleert de casus en maakt een rapport")),
        ("opgavesim measure case.xlsx", new("says how diverse the existing tables are", "zegt hoe divers de bestaande tafels zijn")),
    ];

    /// <summary>Headings of the list of columns.</summary>
    public static IReadOnlyList<Text> Head { get; } =
        [new("sheet", "blad"), new("column", "kolom"), new("what it holds", "wat erin staat"), new("other names that are understood", "andere namen die ook werken")];

    /// <summary>Name of a sheet, by the name of its table.</summary>
    public static IReadOnlyDictionary<string, Text> Sheets { get; } = new Dictionary<string, Text>
    {
        ["actors"] = new("actors", "actoren"),
        ["domains"] = new("domains", "domeinen"),
        ["issues"] = new("issues", "opgaven"),
        ["positions"] = new("positions", "posities"),
        ["competences"] = new("competences", "competenties"),
        ["ties"] = new("ties", "relaties"),
        ["tables"] = new("tables", "tafels"),
        ["memberships"] = new("memberships", "deelnames"),
    };

    /// <summary>Name of a column as a sheet has it; others are called the same in both languages.</summary>
    public static IReadOnlyDictionary<string, Text> Columns { get; } = new Dictionary<string, Text>
    {
        ["name"] = new("name", "naam"),
        ["kind"] = new("kind", "soort"),
        ["home"] = new("home", "thuisdomein"),
        ["tier"] = new("tier", "schaal"),
        ["mandate"] = new("mandate", "mandaat"),
        ["willingness"] = new("willingness", "bereidheid"),
        ["skill"] = new("skill", "vaardigheid"),
        ["capacity"] = new("capacity", "capaciteit"),
        ["note"] = new("note", "opmerking"),
        ["actor"] = new("actor", "partij"),
        ["table"] = new("table", "tafel"),
        ["from"] = new("from", "van"),
        ["to"] = new("to", "naar"),
        ["weight"] = new("weight", "gewicht"),
        ["size"] = new("size", "grootte"),
        ["issue"] = new("issue", "opgave"),
    };

    /// <summary>What each column holds, in the order of the tables; an empty column stands for one column a domain.</summary>
    public static IReadOnlyList<(string Table, string Column, Text Meaning)> Meanings { get; } =
    [
        ("actors", "id", new("a short name of the party, which the other sheets use; without this column the names are used", "een korte naam van de partij, die de andere bladen gebruiken; zonder deze kolom gelden de namen")),
        ("actors", "name", new("the name as figures and tables show it", "de naam zoals figuren en tabellen die tonen")),
        ("actors", "kind", new("any label, such as public, private or civic; parties of a public kind can hold a mandate", "een label naar keuze, zoals publiek, privaat of maatschappelijk; publieke partijen kunnen een mandaat hebben")),
        ("actors", "home", new("the policy field where the party is at home", "het beleidsveld waar de partij thuis is")),
        ("actors", "tier", new("local, regional or national", "lokaal, regionaal of nationaal")),
        ("actors", "mandate", new("the fields for which the party is formally responsible, separated by spaces; - for none", "de velden waarvoor de partij formeel verantwoordelijk is, gescheiden door spaties; - voor geen")),
        ("actors", "willingness", new("how readily the party joins a table, from 0 to 1", "hoe graag de partij aan een tafel gaat zitten, van 0 tot 1")),
        ("actors", "skill", new("how well the party works with others, from 0 to 1", "hoe goed de partij met anderen samenwerkt, van 0 tot 1")),
        ("actors", "capacity", new("at how many tables the party can sit at the same time, 1 or more", "aan hoeveel tafels de partij tegelijk kan zitten, 1 of meer")),
        ("actors", "note", new("anything you like; every sheet can have it, and it is not read", "wat u maar wilt; elk blad mag zo'n kolom hebben, en hij wordt niet gelezen")),
        ("domains", "id", new("a short name of the policy field", "een korte naam van het beleidsveld")),
        ("domains", "name", new("its name as figures and tables show it", "de naam zoals figuren en tabellen die tonen")),
        ("issues", "id", new("a short name of the issue", "een korte naam van de opgave")),
        ("issues", "name", new("its name as figures and tables show it", "de naam zoals figuren en tabellen die tonen")),
        ("issues", "", new("one column per policy field: how much the issue asks of it, 0 or more", "één kolom per beleidsveld: hoeveel de opgave ervan vraagt, 0 of meer")),
        ("positions", "actor", new("a party", "een partij")),
        ("positions", "", new("one column per policy field: from -1 (against improvement) to 1 (for it)", "één kolom per beleidsveld: van -1 (tegen verbetering) tot 1 (voor verbetering)")),
        ("competences", "actor", new("a party", "een partij")),
        ("competences", "", new("one column per policy field: what the party can contribute, from 0 to 1", "één kolom per beleidsveld: wat de partij kan bijdragen, van 0 tot 1")),
        ("ties", "from", new("a party that knows another; the direction plays no part. A matrix of parties by parties is understood too", "een partij die een andere kent; wie er in welke kolom staat, maakt niet uit. Een matrix van partijen tegen partijen kan ook")),
        ("ties", "to", new("the other party", "de andere partij")),
        ("ties", "kind", new("the sort of relation; for your own use", "het soort relatie; voor eigen gebruik")),
        ("ties", "weight", new("how strong it is, above 0 up to 1", "hoe sterk de relatie is, boven 0 tot en met 1")),
        ("tables", "id", new("a short name of a table that exists", "een korte naam van een bestaande tafel")),
        ("tables", "name", new("its name as figures and tables show it", "de naam zoals figuren en tabellen die tonen")),
        ("tables", "size", new("its seats; compared with the members, and used for nothing else", "het aantal plaatsen; het wordt met de deelnames vergeleken en verder niet gebruikt")),
        ("tables", "issue", new("the issue that the table works on", "de opgave waaraan de tafel werkt")),
        ("memberships", "actor", new("a party that sits at a table. A matrix of parties by tables, with an x for each seat, is understood too", "een partij die aan een tafel zit. Een matrix van partijen tegen tafels, met een x voor elke plaats, kan ook")),
        ("memberships", "table", new("the table", "de tafel")),
    ];
}
