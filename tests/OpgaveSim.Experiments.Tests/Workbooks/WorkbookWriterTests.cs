using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OpgaveSim.Experiments.Workbooks;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Workbooks;

/// <summary>What is written is a valid workbook, and comes back as it was.</summary>
public sealed class WorkbookWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Values_come_back_as_they_were()
    {
        var sheets = Written(book => book.Sheet("a & b", [12, 40.5], sheet =>
        {
            sheet.Row(SheetStyle.Header, "id", "value");
            sheet.Row(SheetStyle.Plain, "=1+1", 0.1 + 0.2, 1e-300, -7, true, null, double.NaN, "", "x");
            sheet.Row(SheetStyle.Wrapped, " a\nb\r <&>\u0001 _x0041_ _x00 \U0001F600", ulong.MaxValue, 9_007_199_254_740_993, 9_007_199_254_740_992);
        }));
        Assert.Equal("a & b", sheets[0].Name);
        Assert.Equal(
            [
                "id:Text value:Text", "=1+1:Text 0.30000000000000004:Number 1E-300:Number -7:Number true:Truth x:Text",
                " a\nb\r <&>\u0001 _x0041_ _x00 \U0001F600:Text 18446744073709551615:Text 9007199254740993:Text 9007199254740992:Number",
            ], sheets[0].Rows.Select(row => string.Join(' ', row.Cells.Select(cell => $"{cell.Text}:{cell.Kind}"))));
        Assert.Equal(9, sheets[0].Rows[1].Cells[^1].Column);
    }

    [Fact]
    public void The_file_is_valid_and_equal_contents_make_equal_files()
    {
        static void Write(WorkbookWriter book)
        {
            book.Sheet("one", [], sheet => sheet.Row(SheetStyle.Title, "x", 1.5, false));
            book.Sheet("two", [8], sheet => sheet.Row(SheetStyle.Wrapped, "y"));
        }

        Written(Write);
        using (var document = SpreadsheetDocument.Open(folder.At("x.xlsx"), isEditable: false))
        {
            Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath} {error.Description}"));
        }

        var first = File.ReadAllBytes(folder.At("x.xlsx"));
        Written(Write);
        Assert.Equal(first, File.ReadAllBytes(folder.At("x.xlsx")));
    }

    [Fact]
    public void A_text_that_is_too_long_is_cut_and_counted()
    {
        var cut = 0;
        var sheets = Written(book => cut = book.Sheet("a", [], sheet =>
        {
            sheet.Row(SheetStyle.Plain, new string('x', SheetWriter.MostCharacters));
            sheet.Row(SheetStyle.Plain, new string('x', SheetWriter.MostCharacters - 2) + "\U0001F600x");
        }));
        Assert.Equal(1, cut);
        Assert.Equal([SheetWriter.MostCharacters, SheetWriter.MostCharacters - 1], sheets[0].Rows.Select(row => row.Cells[0].Text.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("[x]")]
    [InlineData("a name of more than thirty-one ch")]
    public void A_name_that_no_sheet_can_have_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => Written(book => book.Sheet(name, [], _ => { })));

    [Fact]
    public void A_value_of_another_type_is_refused() =>
        Assert.Throws<ArgumentException>(() => Written(book => book.Sheet("a", [], sheet => sheet.Row(SheetStyle.Plain, 1m))));

    private IReadOnlyList<WorkbookSheet> Written(Action<WorkbookWriter> write)
    {
        WorkbookWriter.Write(folder.At("x.xlsx"), write);
        return WorkbookReader.Read(File.ReadAllBytes(folder.At("x.xlsx")), out _)!;
    }
}
