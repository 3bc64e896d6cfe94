using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Tests.Input;

/// <summary>However many faults there are, a user is told of so many that they can be read, and how many more there are.</summary>
public class FaultsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(200)]
    public void So_many_are_told_one_by_one(int count) => Assert.Equal(count, Made(count).Told.Count);

    [Fact]
    public void Of_more_the_first_are_told_and_the_rest_are_counted()
    {
        var told = Made(200_000).Told;
        Assert.Equal(201, told.Count);
        Assert.Equal("file: and 199800 more faults", told[^1].ToString());
    }

    [Fact]
    public void Those_that_were_counted_before_are_counted_on()
    {
        Fault[] faults = [.. Made(300).Faults, new Fault("other", 0, 0, Text.Same("and 5000 more faults")) { Count = 5000 }];
        Assert.Equal("and 5100 more faults", new FaultsException(faults).Told[^1].Message.En);
        Assert.Equal(201, new FaultsException(faults).Message.Split('\n').Length);
    }

    [Fact]
    public void A_Dutch_reader_is_told_in_Dutch_where_it_is_and_how_many_more_there_are()
    {
        var text = new Text("wrong", "fout");
        Assert.Equal("f(7): fout", new Fault("f", 7, 0, text).In(ReportLanguage.Dutch));
        Assert.Equal("f, blad actoren: fout", new Fault("f", 0, 0, text) { Sheet = "actoren" }.In(ReportLanguage.Dutch));
        Assert.Equal("f, blad actoren, rij 7: fout", new Fault("f", 7, 0, text) { Sheet = "actoren" }.In(ReportLanguage.Dutch));
        Assert.Equal("f, blad actoren, cel C7: fout", new Fault("f", 7, 3, text) { Sheet = "actoren" }.In(ReportLanguage.Dutch));
        Assert.Equal("f, sheet actoren, cell C7: wrong", new Fault("f", 7, 3, text) { Sheet = "actoren" }.ToString());
        Assert.Equal("fout", new Fault("", 0, 0, text).In(ReportLanguage.Dutch));
        Assert.Equal("file: en nog 199800 fouten", Made(200_000).Told[^1].In(ReportLanguage.Dutch));
    }

    private static FaultsException Made(int count) => new([.. Enumerable.Range(1, count).Select(line => new Fault("file", line, 1, Text.Same("wrong")))]);
}
