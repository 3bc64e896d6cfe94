using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Presentation.Tests;

public class TableSummaryTextsTests
{
    [Fact]
    public void Every_summary_has_words_of_its_own_in_both_languages()
    {
        Text[] all = [.. SummaryCatalogue.All.Select(TableSummaryTexts.Of)];
        Assert.Equal(all.Length, all.Select(text => text.En).Distinct().Count());
        Assert.Equal(all.Length, all.Select(text => text.Nl).Distinct().Count());
        Assert.All(all, text => Assert.NotEqual(text.En, text.Nl));
    }

    [Fact]
    public void A_form_stands_around_the_measure() => Assert.Equal(
        ("overlap of tables, in standard deviations from chance", "overlap van tafels, in standaardafwijkingen van het toeval"),
        TableSummaryTexts.Of(SummaryCatalogue.Find("overlap-z")) is var text ? (text.En, text.Nl) : default);

    [Fact]
    public void Every_column_has_words_and_none_or_two_have_not()
    {
        Assert.Equal(6, Enum.GetValues<CaseColumns>().Where(column => column != CaseColumns.None).Select(column => TableSummaryTexts.Of(column).En).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => TableSummaryTexts.Of(CaseColumns.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => TableSummaryTexts.Of(CaseColumns.Ties | CaseColumns.Positions));
    }
}
