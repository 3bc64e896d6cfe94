using OpgaveSim.Experiments.Cases;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.CaseMeasures;
using OpgaveSim.Testing;

namespace OpgaveSim.Results.Tests.CaseMeasures;

/// <summary>The sentences on tables that exist say what the tests say.</summary>
public class MeasuredWordsTests
{
    /// <summary>Ten tables of three, each of one kind only: far less variety than by chance.</summary>
    private static readonly string Actors = "id,kind\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"a{i},{(i < 15 ? "public" : "civic")}\n"));

    private static readonly string Members = "actor,table\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"a{i},t{i / 3}\n"));

    private static readonly string Tables = "id,name\n" + string.Concat(Enumerable.Range(0, 10).Select(i => $"t{i},Table {i}\n"));

    [Theory]
    [InlineData(ReportLanguage.English, "Clearly lower than by chance: variety of kind (Blau) (0.000; by chance 0.", "Table 0 has 3 members: 3 public.")]
    [InlineData(ReportLanguage.Dutch, "Duidelijk lager dan bij toeval: verscheidenheid van soort (Blau) (0,000; bij toeval 0,", "Table 0 heeft 3 leden: 3 publiek.")]
    public void Tables_of_one_kind_each_are_less_varied_than_chance(ReportLanguage language, string sentence, string table)
    {
        var words = Of(Actors, Members, Tables, language);
        Assert.Contains(words.InShort, one => one.StartsWith(sentence, StringComparison.Ordinal));
        Assert.StartsWith(table, words.OfTable(0), StringComparison.Ordinal);
        Assert.Null(words.TooFewDraws);
    }

    [Fact]
    public void What_cannot_vary_says_so_and_is_counted_nowhere()
    {
        var words = Of(Actors.Replace("civic", "public", StringComparison.Ordinal), Members, Tables, ReportLanguage.English);
        Assert.StartsWith("Nothing can be tested:", words.InShort[0], StringComparison.Ordinal);
        Assert.Contains(words.InShort, one => one.StartsWith("All actors are of one kind, so variety of kind (Blau)", StringComparison.Ordinal));
        Assert.Equal("Table 0 has 3 members: 3 public. Nothing can be tested for this table.", words.OfTable(0));
    }

    [Fact]
    public void One_table_of_everybody_is_what_chance_makes_too()
    {
        var words = Of("id,kind\na,public\nb,civic\n", "actor,table\na,x\nb,x\n", "id,name\nx,All\n", ReportLanguage.Dutch);
        Assert.Equal("All heeft 2 leden: 1 maatschappelijk en 1 publiek. Er valt bij deze tafel niets te toetsen.", words.OfTable(0));
    }

    [Fact]
    public void With_few_draws_it_says_how_many_it_takes()
    {
        var words = Of(Actors, Members, Tables, ReportLanguage.English, draws: 19);
        Assert.Equal("With 19 random networks some differences stay undetected after Holm, however large they are; use --draws 200 or more.", words.TooFewDraws);
        Assert.Contains(words.Measured.Measures.Select((_, m) => words.Measured.SideOf(m, 0)), side => side == ChanceSide.NotClear);
    }

    [Theory]
    [InlineData(null, "–")]
    [InlineData(0.0004, "< 0,001")]
    [InlineData(0.001, "0,001")]
    [InlineData(1.0, "1,000")]
    public void A_small_p_is_less_than_the_smallest_that_is_shown(double? p, string text) => Assert.Equal(text, Of(Actors, Members, Tables, ReportLanguage.Dutch, draws: 9).P(p));

    private static MeasuredWords Of(string actors, string members, string tables, ReportLanguage language, int draws = 499)
    {
        using var folder = new TemporaryCase().Without("domains.csv").With("actors.csv", actors).With("memberships.csv", members).With("tables.csv", tables);
        return new MeasuredWords(MeasuredCase.Of(CaseReader.ReadToMeasure(folder.Folder, new CaseAssumptions()), draws, 1), "made-up", language);
    }
}
