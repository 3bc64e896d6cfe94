using OpgaveSim.Results.Exports;
using OpgaveSim.Testing;

namespace OpgaveSim.Results.Tests.Exports;

public class CsvFileTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+31", "'+31")]
    [InlineData("-x", "'-x")]
    [InlineData("-1+2", "'-1+2")]
    [InlineData("-1 +2", "'-1 +2")]
    [InlineData("-5 cmd", "'-5 cmd")]
    [InlineData("@sum", "'@sum")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("'s-Hertogenbosch", "'s-Hertogenbosch")]
    [InlineData("a=b", "a=b")]
    [InlineData("a,\"b\"", "\"a,\"\"b\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    public void Text_is_no_formula_and_breaks_nothing(string text, string field) => Assert.Equal($"{field},1\n", Written(text, 1));

    [Theory]
    [InlineData("-0.118 0 0.25")]
    [InlineData("-1.5E-07 - 3")]
    [InlineData("- -0.5")]
    [InlineData("-3")]
    [InlineData("-")]
    public void A_list_of_numbers_stays_as_it_is(string list) => Assert.Equal($"{list},1\n", Written(list, 1));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("'=1+1")]
    [InlineData("''-x")]
    [InlineData("'s-Hertogenbosch")]
    [InlineData("-0.5 0.5")]
    [InlineData("@home")]
    [InlineData("a, \"b\"; c")]
    public void A_case_reads_the_text_that_was_written(string text)
    {
        using var folder = new OpgaveSim.Testing.TemporaryCase();
        CsvFile.Write(Path.Combine(folder.Folder, "actors.csv"), csv =>
        {
            csv.Row("id", "name", "kind");
            csv.Row("ann", text, "public");
            csv.Row("bob", "Bob", "civic");
        });
        Assert.Equal(text, folder.Read().ActorNames[0]);
    }

    [Fact]
    public void Numbers_keep_their_digits_and_no_value_is_an_empty_field() => Assert.Equal(
        "-5,0.1,-1E-300,18446744073709551615,true,,\n", Written(-5, 0.1, -1e-300, ulong.MaxValue, true, null, double.NaN));

    [Fact]
    public void A_value_of_another_type_is_refused()
    {
        using var folder = new TemporaryFolder();
        Assert.Throws<ArgumentException>(() => CsvFile.Write(folder.At("x.csv"), csv => csv.Row(1.5m)));
    }

    private static string Written(params object?[] values)
    {
        using var folder = new TemporaryFolder();
        CsvFile.Write(folder.At("x.csv"), csv => csv.Row(values));
        return File.ReadAllText(folder.At("x.csv"));
    }
}
