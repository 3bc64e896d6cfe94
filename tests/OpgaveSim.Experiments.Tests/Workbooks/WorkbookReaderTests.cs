using OpgaveSim.Experiments.Workbooks;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Workbooks;

/// <summary>What Excel, LibreOffice and other programs leave in a workbook.</summary>
public sealed class WorkbookReaderTests
{
    // as Excel writes it: shared strings, spans, formulas with their values, numbers with 17 digits
    private const string Excel = """
        <dimension ref="A1:D8"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>
        <row r="1" spans="1:4"><c r="A1" t="s"><v>{id}</v></c><c r="B1" t="s"><v>{kind}</v></c><c r="C1" t="s"><v>{skill}</v></c></row>
        <row r="3" spans="1:4"><c r="A3" t="s"><v>{<r><t>an</t></r><r><rPr><b/></rPr><t>n</t></r><rPh sb="0" eb="1"><t>x</t></rPh>}</v></c><c r="B3" t="str"><f>LOWER("PUBLIC")</f><v>public</v></c><c r="C3"><v>0.29999999999999999</v></c></row>
        <row r="4" spans="1:4" hidden="1"><c r="A4" t="s"><v>{ bob_x000D_}</v></c><c r="B4" s="3"><v>0.5</v></c><c r="C4" s="1"><v>46054</v></c><c r="D4" s="2"><f>NOW()</f><v>46054.5</v></c></row>
        <row r="5"><c r="A5" t="e"><f>VLOOKUP(1,A1:B2,2,0)</f><v>#N/A</v></c><c r="B5" t="b"><v>1</v></c><c r="C5" s="4" t="s"><v>{0,8}</v></c><c r="D5"><f>A4&amp;"x"</f></c></row>
        </sheetData>
        """;

    // as LibreOffice writes it: a style for each cell, a formula's syntax, the last row there is
    private const string LibreOffice = """
        <sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><sheetData>
        <row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"><c r="A1" s="0" t="s"><v>{id}</v></c><c r="B1" s="0"/></row>
        <row r="2" hidden="false"><c r="A2" s="0" t="n"><v>3</v></c><c r="B2" s="0" t="e"><f aca="false">1/0</f><v>#DIV/0!</v></c></row>
        <row r="1048576" hidden="false" ht="12.8"/></sheetData>
        """;

    [Fact]
    public void Excel_is_read_cell_by_cell()
    {
        var sheet = Assert.Single(Read(new RawWorkbook().With("actors", Excel)));
        Assert.Equal(
            [
                "1: A=id:Text B=kind:Text C=skill:Text", "3: A=ann:Text B=public:Text C=0.3:Number",
                "4: A= bob\r:Text B=0.5:Number C=2026-02-01:Date D=2026-02-01 12:00:00:Date", "5: A=#N/A:Error B=true:Truth C=0,8:Text D==A4&\"x\":NoValue",
            ], Lines(sheet));
        Assert.Equal((1, false), (sheet.HiddenRows, sheet.IsHidden));
    }

    [Fact]
    public void LibreOffice_is_read_and_its_empty_rows_and_cells_are_left_out() =>
        Assert.Equal(["1: A=id:Text", "2: A=3:Number B=#DIV/0!:Error"], Lines(Assert.Single(Read(new RawWorkbook().With("x", LibreOffice)))));

    [Fact]
    public void The_strict_variant_is_read_with_its_dates()
    {
        var sheet = Assert.Single(Read(new RawWorkbook { IsStrict = true }.With("x", "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\" t=\"d\"><v>2026-02-01T00:00:00</v></c><c r=\"B1\" t=\"s\"><v>{y}</v></c></row></sheetData>")));
        Assert.Equal(["1: A=2026-02-01:Date B=y:Text"], Lines(sheet));
    }

    [Theory]
    [InlineData(false, 1, "1900-01-01")]
    [InlineData(false, 59, "1900-02-28")]
    [InlineData(false, 61, "1900-03-01")]
    [InlineData(true, 0, "00:00:00")]
    [InlineData(true, 1, "1904-01-02")]
    [InlineData(false, 0.75, "18:00:00")]
    [InlineData(false, -1, "-1")]
    [InlineData(false, 2958466, "2958466")]
    public void Days_are_dates_as_a_spreadsheet_counts_them(bool since1904, double days, string expected)
    {
        var xml = FormattableString.Invariant($"<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>{days}</v></c></row></sheetData>");
        Assert.Equal(expected, Assert.Single(Assert.Single(Read(new RawWorkbook { Since1904 = since1904 }.With("x", xml))).Rows).Cells[0].Text);
    }

    [Fact]
    public void Cells_and_rows_without_a_name_follow_those_before_them() => Assert.Equal(
        ["2: A=1:Number B=x:Text D=2:Number E=3:Number", "3: A=y:Text"],
        Lines(Assert.Single(Read(new RawWorkbook().With("x", """
            <sheetData><row r="2"><c><v>1</v></c><c t="inlineStr"><is><t>x</t></is></c><c r="D2"><v>2</v></c><c><v>3</v></c></row><row><c t="str"><v>y</v></c></row></sheetData>
            """)))));

    [Fact]
    public void Merged_cells_all_have_their_value_as_far_as_the_sheet_goes()
    {
        var sheet = Assert.Single(Read(new RawWorkbook().With("x", """
            <sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c></row></sheetData>
            <mergeCells count="2"><mergeCell ref="A1:A3"/><mergeCell ref="B4:XFD1048576"/></mergeCells>
            """)));
        Assert.Equal(["1: A=1:Number B=2:Number", "2: A=1:Number", "3: A=1:Number", "4: B=3:Number"], Lines(sheet));
        Assert.Equal(["A1:A3", "B4:XFD1048576"], sheet.Merged);
    }

    [Fact]
    public void Sheets_keep_their_order_and_hidden_ones_say_so()
    {
        var sheets = Read(new RawWorkbook().WithRows("b", ["x"]).With("a", "<sheetData/>", "hidden").With("c", "<sheetData/>", "veryHidden"));
        Assert.Equal([("b", false), ("a", true), ("c", true)], sheets.Select(sheet => (sheet.Name, sheet.IsHidden)));
    }

    [Theory]
    [InlineData("d\\-m\\-yyyy;@", true)]
    [InlineData("[$-413]d mmmm yyyy", true)]
    [InlineData("[h]:mm", true)]
    [InlineData("General", false)]
    [InlineData("[Red]0.00", false)]
    [InlineData("\"dag\"\\ 0.0%", false)]
    [InlineData("#,##0.00_ ;\\-#,##0.00\\ ", false)]
    [InlineData("0.00E+00", false)]
    public void A_format_is_that_of_a_date_or_not(string code, bool isDate) => Assert.Equal(isDate, DateFormat.IsDate(164, code));

    [Fact]
    public void What_is_no_workbook_or_a_damaged_one_is_said_to_be_so()
    {
        var whole = new RawWorkbook().WithRows("actors", ["id", "kind"], ["ann", 1.5]).Bytes();
        Assert.NotNull(WorkbookReader.Read(whole, out _));
        foreach (var damaged in (byte[][])[[], [0x50, 0x4B, 3, 4], whole[..^30], whole[..(whole.Length / 2)], "id,kind\n"u8.ToArray()])
        {
            Assert.Null(WorkbookReader.Read(damaged, out var obstacle));
            Assert.StartsWith("cannot be read as a workbook (", obstacle!.En, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Damage_of_any_byte_is_either_read_or_refused()
    {
        var whole = new RawWorkbook().WithRows("actors", ["id", "kind"], ["ann", 1.5]).Bytes();
        for (var at = 0; at < whole.Length; at += 4)
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= 0x41;
            Assert.True(WorkbookReader.Read(damaged, out var obstacle) is null == obstacle is not null);
        }
    }

    private static IReadOnlyList<WorkbookSheet> Read(RawWorkbook workbook)
    {
        var sheets = WorkbookReader.Read(workbook.Bytes(), out var obstacle);
        Assert.Null(obstacle);
        return sheets!;
    }

    private static IEnumerable<string> Lines(WorkbookSheet sheet) =>
        sheet.Rows.Select(row => $"{row.Number}: {string.Join(' ', row.Cells.Select(cell => $"{(char)('A' + cell.Column - 1)}={cell.Text}:{cell.Kind}"))}");
}
