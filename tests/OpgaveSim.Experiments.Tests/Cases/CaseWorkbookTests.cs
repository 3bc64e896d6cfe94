using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Cases;

/// <summary>A case in a workbook: the same case as in files, and what is wrong is told by sheet and cell.</summary>
public sealed class CaseWorkbookTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_is_the_same_case_as_in_files()
    {
        using var files = new TemporaryCase()
            .With("actors.csv", "id,kind,name,home,skill,capacity\nann,public,Ann & co,water,0.3,2\nbob,civic,,,0.125,\ncid,civic,,wonen,,1\n")
            .With("positions.csv", "actor,water,wonen\nann,0.9,-1\nbob,,0.5\n")
            .With("ties.csv", "from,to,weight\nann,bob,0.1\n")
            .With("tables.csv", "id,name\nt,Tafel\n").With("memberships.csv", "actor,table\nann,t\nbob,t\n");
        var workbook = Workbook()
            .WithRows("domains", ["id"], ["water"], ["wonen"])
            .WithRows("positions", ["actor", "water", "wonen"], ["ann", 0.9, -1], ["bob", null, "0,5"])
            .WithRows("ties", ["from", "to", "weight"], ["ann", "bob", 0.1])
            .WithRows("tables", ["id", "name"], ["t", "Tafel"]).WithRows("memberships", ["actor", "table"], ["ann", "t"], ["bob", "t"]).With("old", "<sheetData/>", "hidden");
        var (one, other) = (files.Read(), Read(workbook));
        Assert.Equal(CaseHash.Of(one), CaseHash.Of(other));
        Assert.NotEqual(one.Assumptions.English(), other.Assumptions.English());
        Assert.Equal("Ann & co", other.ActorNames[0]);
    }

    [Fact]
    public void A_folder_with_one_workbook_is_that_and_files_beside_it_count()
    {
        folder.Write("domains.csv", "id\nwater\nwonen\n");
        File.WriteAllBytes(folder.At("region.xlsx"), Workbook().Bytes());
        File.WriteAllText(folder.At("~$region.xlsx"), "lock");
        Assert.Equal(2, CaseReader.Read(folder.Path, new CaseAssumptions()).DomainIds.Count);
        File.WriteAllBytes(folder.At("other.xlsx"), Workbook().Bytes());
        Assert.Contains("has 2 workbooks (other.xlsx, region.xlsx); name the one that is the case", FaultsOf(folder.Path), StringComparison.Ordinal);
        folder.Write("actors.csv", "id,kind\nann,public\nbob,civic\n");
        Assert.Contains("Not read, because not part of a case: other.xlsx, region.xlsx.", CaseReader.Read(folder.Path, new CaseAssumptions()).Assumptions.English());
    }

    [Fact]
    public void The_same_table_in_a_sheet_and_a_file_is_refused()
    {
        folder.Write("domains.csv", "id\nwater\n");
        File.WriteAllBytes(folder.At("region.xlsx"), Workbook().WithRows("Domeinen", ["id"], ["water"]).Bytes());
        Assert.Contains("region.xlsx, sheet Domeinen: is the same table as domains.csv; leave one of them out", FaultsOf(folder.Path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<c r=\"B3\" t=\"e\"><v>#N/A</v></c>", "sheet actors, cell B3: '#N/A' is what a spreadsheet shows where a formula failed (a value that was looked for was not found)")]
    [InlineData("<c r=\"B3\" t=\"e\"><f>#REF!A1</f><v>#REF!</v></c>", "sheet actors, cell B3: '#REF!' is what a spreadsheet shows where a formula failed (a reference to a cell that is not there)")]
    [InlineData("<c r=\"B3\"><f>A3</f></c>", "sheet actors, cell B3: the formula '=A3' has no value in the file; open it in a spreadsheet and save it")]
    [InlineData("", "sheet actors, cell B3: kind is empty")]
    [InlineData("<c r=\"B3\" t=\"s\"><v>{Public}</v></c>", "sheet actors, cell B3: kind: 'Public' and 'public' differ in capitals alone")]
    [InlineData("<c r=\"B3\" t=\"s\"><v>{civic}</v></c><c r=\"C3\" t=\"s\"><v>{much}</v></c>", "sheet actors, cell C3: skill: 'much' is not a number; allowed: a number from 0 to 1")]
    [InlineData("<c r=\"B3\" t=\"s\"><v>{civic}</v></c><c r=\"D3\"><v>7</v></c>", "sheet actors, cell D3: '7' is in a column that has no name in the header")]
    public void What_is_wrong_is_told_by_sheet_and_cell(string cell, string says)
    {
        var xml = $"<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>{{id}}</v></c><c r=\"B1\" t=\"s\"><v>{{kind}}</v></c><c r=\"C1\" t=\"s\"><v>{{skill}}</v></c></row>"
            + $"<row r=\"2\"><c r=\"A2\" t=\"s\"><v>{{ann}}</v></c><c r=\"B2\" t=\"s\"><v>{{public}}</v></c></row><row r=\"3\"><c r=\"A3\" t=\"s\"><v>{{bob}}</v></c>{cell}</row>"
            + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>{cid}</v></c><c r=\"B4\" t=\"s\"><v>{civic}</v></c></row></sheetData>";
        Assert.Contains(says, FaultsOf(Put(new RawWorkbook().With("actors", xml).WithRows("domains", ["id"], ["water"]))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actor", "(did you mean 'actors'?)")]
    [InlineData("Overzicht", "region.xlsx: has no sheet actors (its sheets are Overzicht, domains); a case needs it")]
    public void A_workbook_without_actors_says_so_and_names_what_is_near(string name, string says) =>
        Assert.Contains(says, FaultsOf(Put(new RawWorkbook().WithRows(name, ["id", "kind"], ["ann", "public"], ["bob", "civic"]).WithRows("domains", ["id"], ["water"]))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Sheet1", "Blad 2", "naam", "soort", "partij", "tafel")]
    [InlineData("Blad1", "Blad2", "id", "kind", "actor", "table")]
    [InlineData("Tabelle1", "feuil2", "Organisatie", "Type", "Deelnemer", "Werkgroep")]
    public void Sheets_that_nobody_named_are_known_by_their_header(string actors, string seats, string name, string kind, string actor, string table)
    {
        var read = Read(new RawWorkbook()
            .WithRows(actors, ["Our parties"], [name, kind], ["ann", "public"], ["bob", "civic"]).WithRows(seats, [actor, table], ["ann", "t"], ["bob", "t"]).WithRows("domains", ["id"], ["water"]));
        Assert.Equal(["ann", "bob"], read.ActorIds);
        Assert.Equal(2, Assert.Single(read.Tables).Members.Count);
        Assert.Contains($"Sheet {actors} is read as actors, by its header.", read.Assumptions.English());
        Assert.Contains($"Sheet {seats} is read as memberships, by its header.", read.Assumptions.English());
    }

    [Fact]
    public void A_header_that_suits_no_table_or_several_leaves_a_sheet_without_a_name_unread()
    {
        var read = Read(Workbook().WithRows("domains", ["id"], ["water"], ["wonen"]).WithRows("Blad1", ["id", "name"], ["x", "y"]).WithRows("Blad2", ["actor", "table", "from", "to"], ["a", "b", "c", "d"]));
        Assert.Contains("Not read, because not part of a case: sheet Blad1, sheet Blad2.", read.Assumptions.English());
        var twice = FaultsOf(Put(Workbook().WithRows("domains", ["id"], ["water"], ["wonen"]).WithRows("Blad1", ["id", "kind"], ["ann", "public"], ["bob", "civic"])));
        Assert.Contains("sheet Blad1: is the same table as sheet actors; leave one of them out", twice, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_without_domains_says_so() =>
        Assert.Contains("region.xlsx: has no sheet domains and no sheet issues (its sheets are actors); a case needs one of them", FaultsOf(Put(Workbook())), StringComparison.Ordinal);

    [Fact]
    public void What_is_hidden_merged_above_the_header_or_a_date_is_remarked_upon()
    {
        var read = Read(new RawWorkbook()
            .With("Actoren", """
                <sheetData><row r="2"><c r="A2" t="s"><v>{Onze actoren}</v></c></row>
                <row r="4"><c r="A4" t="s"><v>{Naam}</v></c><c r="B4" t="s"><v>{Soort}</v></c></row>
                <row r="5"><c r="A5" t="s"><v>{ann}</v></c><c r="B5" t="s"><v>{public}</v></c></row><row r="6" hidden="true"><c r="A6" s="1"><v>46054</v></c></row></sheetData>
                <mergeCells><mergeCell ref="A2:B2"/><mergeCell ref="B5:B6"/></mergeCells>
                """)
            .WithRows("domains", ["id"], ["water"]).With("lijst", "<sheetData/>", "hidden").WithRows("Begroting", ["x"]).WithRows("Uitleg", ["x"]));
        Assert.Equal(["ann", "2026-02-01"], read.ActorIds);
        Assert.Equal(["public"], read.Kinds);
        Assert.Equal(
            [
                "Not read, since hidden: sheet lijst.", "Not read, because not part of a case: sheet Begroting.", "1 row above the header of sheet Actoren left out.", "1 hidden row of sheet Actoren read like the others.",
                "Sheet Actoren has merged cells (A2:B2, B5:B6): each of them has their value.",
                "Sheet Actoren has dates, first '2026-02-01' in cell A6: read as text. If a spreadsheet made a date of something else, format the cell as text and type it again.",
                "Sheet Actoren has no column id: the names are the ids.",
            ], read.Assumptions.English().Take(7));
        Assert.Equal("Columns read by other names: 'Naam' (name), 'Soort' (kind).", read.Assumptions.English()[^1]);
    }

    [Theory]
    [InlineData("region.xls", "is a workbook of a kind that is not read; save it as 'Excel Workbook (.xlsx)'")]
    [InlineData("region.ods", "is a workbook of a kind that is not read")]
    [InlineData("region.xlsx", "is an old Excel workbook, or has a password")]
    public void Other_workbooks_are_sent_to_be_saved_as_one(string name, string says)
    {
        File.WriteAllBytes(folder.At(name), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]);
        Assert.True(FolderKind.IsCase(folder.At(name)));
        Assert.Contains(says, FaultsOf(folder.At(name)), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_are_not_known_are_passed_over_on_request()
    {
        var file = Put(new RawWorkbook().WithRows("actors", ["id", "kind", "website", null], ["ann", "public", "x", "y"], ["bob", "civic", null]).WithRows("domains", ["id"], ["water"]));
        Assert.Contains("cell C1: 'website' is not a column of sheet actors", FaultsOf(file), StringComparison.Ordinal);
        Assert.Contains("; --ignore-unknown skips it", FaultsOf(file), StringComparison.Ordinal);
        Assert.Contains("1 column of sheet actors not read, since unknown: website.", CaseReader.Read(file, new CaseAssumptions(), ignoreUnknown: true).Assumptions.English());
        var experiment = folder.Write("experiment.yaml", "name: a\nworld: { case: region.xlsx }\nscenarios: { issue: { logic: issue } }\n");
        Assert.Contains("cell C1: 'website'", Assert.Throws<FaultsException>(() => ExperimentReader.Read(experiment, ExperimentOptions.None)).Message, StringComparison.Ordinal);
        Assert.Equal(["ann", "bob"], ExperimentReader.Read(experiment, new ExperimentOptions { IgnoreUnknown = true }).Points[0].Case!.ActorIds);
    }

    [Fact]
    public void A_name_far_to_the_right_does_not_fill_the_memory()
    {
        var rows = string.Concat(Enumerable.Range(2, 4000).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\"><v>{row}</v></c></row>"));
        var xml = $"<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>{{id}}</v></c><c r=\"B1\" t=\"s\"><v>{{kind}}</v></c><c r=\"XFD1\" t=\"s\"><v>{{note}}</v></c></row>{rows}</sheetData>";
        Assert.Contains("sheet actors: has 16384 columns and 4000 rows under them; allowed: at most 50000000 cells", FaultsOf(Put(new RawWorkbook().With("actors", xml))), StringComparison.Ordinal);
        Assert.Contains("cell XFD2: 'x' is in a column that has no name", FaultsOf(Put(new RawWorkbook().With("actors",
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>{id}</v></c><c r=\"B1\" t=\"s\"><v>{kind}</v></c></row><row r=\"2\"><c r=\"XFD2\" t=\"s\"><v>{x}</v></c></row></sheetData>"))), StringComparison.Ordinal);
    }

    private static RawWorkbook Workbook() => new RawWorkbook()
        .WithRows("actors", ["id", "kind", "name", "home", "skill", "capacity"], ["ann", "public", "Ann &amp; co", "water", 0.3, 2], ["bob", "civic", null, null, 0.125], ["cid", "civic", null, "wonen", null, "1"]);

    private string Put(RawWorkbook workbook)
    {
        File.WriteAllBytes(folder.At("region.xlsx"), workbook.Bytes());
        return folder.At("region.xlsx");
    }

    private CaseWorld Read(RawWorkbook workbook) => CaseReader.Read(Put(workbook), new CaseAssumptions());

    private static string FaultsOf(string path) => Assert.Throws<FaultsException>(() => CaseReader.Read(path, new CaseAssumptions())).Message;
}
